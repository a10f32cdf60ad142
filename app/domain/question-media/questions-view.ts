import type { AskedQuestion } from "../survey/asked-questions.ts";
import type { LocalizedQuestion } from "../translations/wording.ts";
import type { PlayedMedia } from "./media.ts";

/** A question as it stands on a page of the survey. */
export type QuestionView = {
  question: AskedQuestion;
  control: string;
  wording: LocalizedQuestion;
  values: readonly string[];
  notice?: string;
  /** What plays beside it. */
  media: readonly PlayedMedia[];
  /** The box "the same as for child 1" stands for it. */
  isUnderSame?: true;
  /** Of whom it is asked, where an answer on the page itself decides. */
  onlyIf?: string;
};

/** Questions that stand together: those of one child, or of the family. */
export type QuestionGroupView = {
  /** Which child they are about; null of the family. */
  heading: string | null;
  /** A box for further children: `isTicked` as the draft has it. */
  same: { child: number; isTicked: boolean } | null;
  questions: QuestionView[];
};

export type QuestionsView = {
  groups: QuestionGroupView[];
  /** What stands on the page, for its form; null where every family has the same. */
  onPage: string | null;
  /** The page's own style; null where nothing is hidden. */
  style: string | null;
};
