import { isSameCondition } from "#app/domain/question-conditions/same-condition.ts";
import { conditionField } from "#app/domain/questions/conditions.ts";
import {
  hasCards,
  isList,
  isParentScale,
  type QuestionType,
  type Wording,
} from "#app/domain/questions/question.ts";
import { readCards } from "#app/domain/questions/read-cards.ts";
import { cardFieldNames } from "#app/domain/questions/young-peoples-set.ts";
import { formEndName } from "#app/domain/text/text-field.ts";
import type { ConditionSource } from "../parts/condition-sources.ts";

export type NameOf = (field: string) => string;

/** What a question is while it is typed, and the parts of its date as typed. */
export type TypedQuestion = Wording & {
  sinceParts: readonly [day: string, month: string, year: string];
  /** The fields of its cards as typed; none where its form has none. */
  cardFields: Readonly<Record<string, string>>;
  /** The answers ticked under what it depends on: words, where that is a question. */
  conditionValues: readonly string[];
};

type Reading = {
  question: Wording;
  types: readonly QuestionType[];
  since: string;
  sources: readonly ConditionSource[];
};

/** What stands in the fields of a question's form. */
export function readQuestionFields(
  form: HTMLFormElement,
  name: NameOf,
  { question, types, since, sources }: Reading,
): TypedQuestion {
  const find = (exactName: string) =>
    [...form.elements].find((element) => element.getAttribute("name") === exactName);
  const readValue = (exactName: string) => {
    const element = find(exactName);
    return element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement ||
      element instanceof HTMLInputElement
      ? element.value
      : null;
  };
  const isTicked = (field: string) => {
    const element = find(name(field));
    return element instanceof HTMLInputElement && element.checked;
  };
  const listTicked = (field: string) =>
    [...form.elements].flatMap((element) =>
      element instanceof HTMLInputElement && element.checked && element.name === name(field)
        ? [element.value]
        : [],
    );
  const [conditionOn = ""] = listTicked("condition-on");
  const conditionValues = conditionOn === "" ? [] : listTicked(conditionField(conditionOn));
  const condition = toCondition(conditionOn, conditionValues, sources);
  const type = types.find((one) => one === readValue(name("type"))) ?? question.type;
  const choices = (readValue(name("choices")) ?? "").split("\n").filter((line) => line.trim() !== "");
  const part = (of: string) => readValue(`${name("since")}-${of}`) ?? "";
  const sinceParts = [part("day"), part("month"), part("year")] as const;
  const hasCardFields = find(name("card-1")) !== undefined;
  const cardFields = Object.fromEntries(
    hasCardFields ? cardFieldNames.map((field) => [field, readValue(name(field)) ?? ""]) : [],
  );
  const cards = readCards(type, (field) => cardFields[field] ?? "");
  return {
    type,
    text: readValue(name("text")) ?? question.text,
    hint: readValue(name("hint")) ?? "",
    required: isTicked("required"),
    choices: hasCards(type) ? cards.choices : isList(type) ? choices : [],
    since: type === "change" ? (toDate(sinceParts) ?? question.since ?? since) : null,
    sinceParts,
    cardFields,
    conditionValues,
    ...(listTicked("asked-of").includes("each-child") ? { ofEachChild: true } : {}),
    ...(condition ? { condition } : {}),
    ...(hasCardFields && cards.pictures.length > 0 ? { pictures: cards.pictures } : {}),
    ...(isParentScale(type) && isTicked("not-come-up") ? { offersNotComeUp: true } : {}),
  };
}

/** The same as the server reads it. */
export function toQuestionFields(
  typed: TypedQuestion,
  {
    audience,
    focusAreaIds,
    seen,
  }: { audience: string; focusAreaIds: readonly string[]; seen: string | null },
): URLSearchParams {
  const [day, month, year] = typed.sinceParts;
  const { condition } = typed;
  const conditionOn =
    condition === undefined ? "" : condition.kind === "profile" ? condition.name : condition.questionId;
  return new URLSearchParams([
    ["audience", audience],
    ["text", typed.text],
    ["hint", typed.hint],
    ["type", typed.type],
    ["choices", typed.choices.join("\n")],
    ...Object.entries(typed.cardFields),
    ...(typed.offersNotComeUp ? [["not-come-up", "yes"]] : []),
    ...(typed.required ? [["required", "yes"]] : []),
    ["asked-of", typed.ofEachChild ? "each-child" : "family"],
    ["condition-on", conditionOn],
    ...typed.conditionValues.map((value) => [conditionField(conditionOn), value]),
    ["since-day", day],
    ["since-month", month],
    ["since-year", year],
    ...focusAreaIds.map((id) => ["focus-areas", id]),
    ...(seen === null ? [] : [["seen", seen]]),
    [formEndName, "yes"],
  ]);
}

/** Whether what is typed differs from the question as it was. */
export function isQuestionChanged(before: Wording, after: Wording): boolean {
  const parts = ({ type, text, hint, required, choices, pictures, since, ...wording }: Wording) => {
    const { offersNotComeUp = false, ofEachChild = false } = wording;
    return JSON.stringify([
      ...[type, text, hint, required, choices, pictures ?? [], since],
      ...[offersNotComeUp, ofEachChild],
    ]);
  };
  return parts(before) !== parts(after) || !isSameCondition(before.condition, after.condition);
}

/** What was chosen as a condition with the keys of choices, which is how it is stored. */
function toCondition(
  on: string,
  values: readonly string[],
  sources: readonly ConditionSource[],
): Wording["condition"] {
  if (on === "") return undefined;
  if (on === "role" || on === "support") return { kind: "profile", name: on, values };
  const all = sources.find(({ id }) => id === on)?.choices ?? [];
  const choices = values.flatMap((value) => all.find(({ label }) => label === value)?.key ?? []);
  return { kind: "question", questionId: on, choices };
}

/** YYYY-MM-DD as the three boxes of a date have it. */
export function toDateParts(date: string): { day: string; month: string; year: string } {
  const [year = "", month = "", day = ""] = date.split("-");
  return { day: day.replace(/^0/, ""), month: month.replace(/^0/, ""), year };
}

function toDate([day, month, year]: TypedQuestion["sinceParts"]): string | null {
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return null;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
