import { formatMonth } from "../calendar/format-dates.ts";
import type { QuestionType, Wording } from "./question.ts";

/** Each type in a few words, for those who write questions. */
export const typeNames: Readonly<Record<QuestionType, string>> = {
  agreement: "How far they agree",
  "agreement-four": "How far they agree, without a middle",
  change: "Better or worse since a date",
  frequency: "How often",
  "frequency-four": "How often, without a middle",
  "yes-no": "Yes or no",
  "one-of": "One from a list",
  "several-of": "Any from a list",
  "short-words": "A few words",
  "long-words": "In their own words",
  faces: "Faces to choose from",
  cards: "Choice cards with pictures",
  mat: "A talking mat",
  words: "Things said",
  focus: "A focus",
};

/** The line under a change question that says what to compare with, or null: "Compare now with May 2021." */
export function describeComparisonDate({ type, since }: Pick<Wording, "type" | "since">): string | null {
  if (type !== "change" || since === null) return null;
  // Pages in browsers that have no Temporal yet say this too.
  const [year, month] = since.split("-").map(Number);
  return `Compare now with ${formatMonth({ month: month ?? 1 })} ${year}.`;
}
