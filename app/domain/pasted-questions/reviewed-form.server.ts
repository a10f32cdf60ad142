import { questionForm } from "../question-forms/question-form.server.ts";
import type { QuestionInput } from "../questions/question-input.ts";
import { lostField } from "../text/text-field.ts";
import { maxPastedQuestions } from "./parse-pasted-questions.ts";
import { type ReviewedQuestion, readCopiedCondition } from "./reviewed-questions.ts";

type Typed = Readonly<Record<string, readonly string[]>>;

type ReadRows = {
  rows: ReviewedQuestion[];
  /** Those that are wanted. */
  questions: QuestionInput[];
  /** In which row each of them stands, from 1. */
  rowNumbers: number[];
  /** By the names of fields. */
  errors: Record<string, string>;
};

/** The fields of a question that the form always sends. */
const sentFields = ["text", "hint", "type", "choices", "required", "area"] as const;

/**
 * Reads the form in which many questions are looked through. `errors` by the names of its fields; `questions` are those that
 * are wanted. `since`: the date that those about a change compare with.
 */
export function readReviewedForm(
  typed: Typed,
  { today, since }: { today: Temporal.PlainDate; since: Temporal.PlainDate },
): ReadRows {
  const errors: Record<string, string> = {};
  const rows: ReviewedQuestion[] = [];
  const questions: QuestionInput[] = [];
  const rowNumbers: number[] = [];
  const shape = questionForm("parents", { today });
  for (let number = 1; number <= maxPastedQuestions; number += 1) {
    const get = (field: string) => typed[`${field}-${number}`]?.[0];
    const missing = sentFields.filter((field) => get(field) === undefined);
    if (missing.length === sentFields.length && get("use") === undefined) continue;
    rows.push(readRow(get));
    const place = rows.length;
    for (const field of missing) errors[`${field === "required" ? "text" : field}-${place}`] = lostField;
    if (missing.length > 0 || get("use") !== "yes") continue;
    const parsed = shape.safeParse({
      ...Object.fromEntries(
        ["text", "hint", "type", "choices", "required"].map((field) => [field, get(field)]),
      ),
      "not-come-up": get("not-come-up"),
      "asked-of": get("each-child") === "yes" ? "each-child" : "family",
      "focus-areas": get("area") === "" ? undefined : get("area"),
      "since-day": String(since.day),
      "since-month": String(since.month),
      "since-year": String(since.year),
    });
    const places = new Map(rowNumbers.map((one, index) => [one, index]));
    const { isLost, ...condition } =
      get("everybody") === "yes" ? {} : readCopiedCondition(get("condition") ?? "", places);
    if (isLost) errors[`everybody-${place}`] = lostSource;
    if (parsed.success) {
      questions.push({ ...parsed.data, ...condition });
      rowNumbers.push(place);
    }
    for (const { path, message } of parsed.error?.issues ?? []) {
      const field = path[0] === "focus-areas" ? "area" : String(path[0]);
      errors[`${field}-${place}`] ??= field === "area" ? "Choose its focus area." : message;
    }
  }
  return { rows, questions, rowNumbers, errors };
}

const lostSource =
  "It depends on a question that stands above it and is not ticked. Tick that one too, or ask everybody.";

function readRow(get: (field: string) => string | undefined): ReviewedQuestion {
  return {
    text: get("text") ?? "",
    hint: get("hint") ?? "",
    type: get("type") ?? "",
    choices: get("choices") ?? "",
    offersNotComeUp: get("not-come-up") === "yes",
    required: get("required") === "yes",
    ofEachChild: get("each-child") === "yes",
    condition: get("condition") ?? "",
    conditionText: get("condition-text") ?? "",
    focusAreaId: get("area") ?? "",
    isWanted: get("use") === "yes",
  };
}
