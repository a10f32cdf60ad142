import type { Audience, Wording } from "#app/domain/questions/question.ts";
import type { WaitingComment } from "#app/domain/reviews/list-waiting-comments.server.ts";

type QuestionStatus = "not-yet" | "as-it-stands" | "changed-since";

/** A question as the list of questions has it. */
export type DeskQuestion = Wording & {
  id: string;
  audience: Audience;
  focusAreaIds: readonly string[];
  shared: QuestionStatus;
  approved: QuestionStatus;
  unanswered: number;
  /** For whoever may answer them. */
  waiting: readonly WaitingComment[];
  /** When it was changed last, by which another's change is noticed. */
  seen: string;
};

/** A focus area with its questions, in order. */
export type DeskGroup = {
  focusArea: { id: string; shortName: string };
  questions: readonly DeskQuestion[];
};
