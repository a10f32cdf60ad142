import type { Wording } from "../questions/question.ts";
import type { PastedQuestion } from "./parse-pasted-questions.ts";

/** A question that was pasted or copied, as it stands in the form in which it is looked through. */
export type ReviewedQuestion = {
  text: string;
  hint: string;
  type: string;
  /** One a line. */
  choices: string;
  offersNotComeUp: boolean;
  required: boolean;
  /** Empty where it still has to be chosen. */
  focusAreaId: string;
  isWanted: boolean;
};

export function reviewPasted(question: PastedQuestion): ReviewedQuestion {
  return {
    ...question,
    choices: question.choices.join("\n"),
    required: false,
    focusAreaId: question.focusAreaId ?? "",
    isWanted: true,
  };
}

type Area = { readonly id: string; readonly shortName: string };

/** A question of another inspection, under the focus area that has the same name. */
export function reviewCopied(
  { focusAreaIds, ...wording }: Wording & { focusAreaIds: readonly string[] },
  { from, to }: { from: readonly Area[]; to: readonly Area[] },
): ReviewedQuestion {
  const names = from.filter(({ id }) => focusAreaIds.includes(id)).map(nameOf);
  return {
    text: wording.text,
    hint: wording.hint,
    type: wording.type,
    choices: wording.choices.join("\n"),
    offersNotComeUp: wording.offersNotComeUp === true,
    required: wording.required,
    focusAreaId: to.find((area) => names.includes(nameOf(area)))?.id ?? "",
    isWanted: true,
  };
}

function nameOf({ shortName }: Area): string {
  return shortName.trim().toLowerCase();
}
