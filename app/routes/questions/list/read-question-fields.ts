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

export type NameOf = (field: string) => string;

/** What a question is while it is typed, and the parts of its date as typed. */
export type TypedQuestion = Wording & {
  sinceParts: readonly [day: string, month: string, year: string];
  /** The fields of its cards as typed; none where its form has none. */
  cardFields: Readonly<Record<string, string>>;
};

type Reading = { question: Wording; types: readonly QuestionType[]; since: string };

/** What stands in the fields of a question's form. */
export function readQuestionFields(
  form: HTMLFormElement,
  name: NameOf,
  { question, types, since }: Reading,
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
  return new URLSearchParams([
    ["audience", audience],
    ["text", typed.text],
    ["hint", typed.hint],
    ["type", typed.type],
    ["choices", typed.choices.join("\n")],
    ...Object.entries(typed.cardFields),
    ...(typed.offersNotComeUp ? [["not-come-up", "yes"]] : []),
    ...(typed.required ? [["required", "yes"]] : []),
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
  const parts = ({ type, text, hint, required, choices, pictures, since, offersNotComeUp }: Wording) =>
    JSON.stringify([type, text, hint, required, choices, pictures ?? [], since, offersNotComeUp ?? false]);
  return parts(before) !== parts(after);
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
