import type { Audience, Wording } from "#app/domain/questions/question.ts";
import type { WaitingComment } from "#app/domain/reviews/list-waiting-comments.server.ts";
import type { WordingOfQuestion } from "#app/domain/translations/open-question-wordings.server.ts";
import type { DisplayedQuestion } from "#app/domain/translations/open-wordings.server.ts";

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
  /** What it lacks in Easy Read and each language that families can choose, in words. */
  lacks: readonly string[];
  /** Of whom it is asked, in words; null for what is asked once of everybody. */
  askedOfText: string | null;
  /** Why it cannot be asked as it stands, and what to do; null where it can. */
  conditionProblem: string | null;
  /** When it was changed last, by which another's change is noticed. */
  seen: string;
};

/** A question in every wording beside the standard one, as the desk's tabs have it. */
export type QuestionWordings = {
  wordings: readonly WordingOfQuestion[];
  /** Once the survey has closed, the wordings stay as families saw them. */
  isClosed: boolean;
  mayWrite: boolean;
};

/** What the desk is answered when a wording is saved: how it stands now, saved or by somebody else's hand. */
export type WordingAnswer = { isSaved: boolean; words: string; question: DisplayedQuestion | null };

/** A focus area with its questions, in order. */
export type DeskGroup = {
  focusArea: { id: string; shortName: string };
  questions: readonly DeskQuestion[];
};
