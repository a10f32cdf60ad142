import { type ConditionedQuestion, profileValues } from "../questions/conditions.ts";
import { describeAskedOf } from "../questions/describe-condition.ts";
import { type Condition, choicesOf } from "../questions/question.ts";
import { maxChoices, newQuestionId, type QuestionInput } from "../questions/question-input.ts";
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
  ofEachChild: boolean;
  /** On what it depends, as the form has it; empty where it is asked of everybody. See `writeCopiedCondition`. */
  condition: string;
  /** The same in words for whoever looks it through. */
  conditionText: string;
  /** Empty where it still has to be chosen. */
  focusAreaId: string;
  isWanted: boolean;
};

export function reviewPasted(question: PastedQuestion): ReviewedQuestion {
  return {
    ...question,
    choices: question.choices.join("\n"),
    required: false,
    ...{ ofEachChild: false, condition: "", conditionText: "" },
    focusAreaId: question.focusAreaId ?? "",
    isWanted: true,
  };
}

type Area = { readonly id: string; readonly shortName: string };

/** A question of another inspection, under the focus area that has the same name. `rows`: all that are looked through with it. */
export function reviewCopied(
  { focusAreaIds, id: _, ...wording }: ConditionedQuestion,
  { from, to, rows }: { from: readonly Area[]; to: readonly Area[]; rows: readonly ConditionedQuestion[] },
): ReviewedQuestion {
  const names = from.filter(({ id }) => focusAreaIds.includes(id)).map(nameOf);
  return {
    text: wording.text,
    hint: wording.hint,
    type: wording.type,
    choices: wording.choices.join("\n"),
    offersNotComeUp: wording.offersNotComeUp === true,
    required: wording.required,
    ofEachChild: wording.ofEachChild === true,
    condition: writeCopiedCondition(wording.condition, rows),
    conditionText: describeAskedOf({ ...wording, ofEachChild: undefined }, rows) ?? "",
    focusAreaId: to.find((area) => names.includes(nameOf(area)))?.id ?? "",
    isWanted: true,
  };
}

/**
 * A condition as the form carries it: "support:ehc-plan", or the number of the row of the question that is depended on, "row-3",
 * with the words of its choices after it, one a line.
 */
function writeCopiedCondition(
  condition: Condition | undefined,
  rows: readonly ConditionedQuestion[],
): string {
  if (!condition) return "";
  if (condition.kind === "profile") return [condition.name, ...condition.values].join("\n");
  const place = rows.findIndex(({ id }) => id === condition.questionId);
  const source = rows[place];
  if (!source) return "";
  const labels = choicesOf(source).flatMap(({ key, label }) =>
    condition.choices.includes(key) ? label : [],
  );
  return labels.length === 0 ? "" : [`row-${place + 1}`, ...labels].join("\n");
}

/**
 * What a row's condition stands for. `places`: by the number of a row, where its question is among those that are added; a
 * question that is not is nothing to depend on (`isLost`).
 */
export function readCopiedCondition(
  written: string,
  places: ReadonlyMap<number, number>,
): Pick<QuestionInput, "condition" | "conditionLabels"> & { isLost?: true } {
  const [source = "", ...values] = written.split("\n").filter((line) => line !== "");
  if (source === "" || values.length > maxChoices + 1) return {};
  if (source === "role" || source === "support") {
    const offered = profileValues[source].filter((value) => values.includes(value));
    return offered.length > 0 ? { condition: { kind: "profile", name: source, values: offered } } : {};
  }
  const place = places.get(Number(/^row-(\d{1,3})$/.exec(source)?.[1] ?? 0));
  if (place === undefined) return { isLost: true };
  const questionId = newQuestionId(place);
  return { condition: { kind: "question", questionId, choices: [] }, conditionLabels: values };
}

function nameOf({ shortName }: Area): string {
  return shortName.trim().toLowerCase();
}
