import { aboutQuestions, describeProfileAnswer } from "../survey/respondent-profile.ts";
import { csvLine } from "../text/csv.ts";
import { describeTranslation, type TextTranslation } from "../text-translations/translation.ts";

/** One text, from whichever of the ways in which families are heard. */
export type WordsLine = {
  /** Its number in the reading room. */
  textNumber: number | null;
  /** Of the survey, or a young person’s own; empty for what came another way. */
  responseId: string;
  from: "parent" | "young person" | "young person by themselves" | "open meeting";
  focusAreas: readonly string[];
  question: string;
  /** Of which child it is; null where it is of no one child. */
  child: number | null;
  words: string;
  mayQuote: boolean;
  language: string;
  /** What stands beside it. */
  translation: TextTranslation | null;
  unfinished: boolean;
  /** How it came, or where it was said. */
  how: string;
  groups: readonly { name: string; value: string }[];
};

/** The columns of words.csv, in order, each with what it holds: for the file's first line and for the README. */
export const wordsColumns: readonly { name: string; holds: string }[] = [
  { name: "text", holds: "Its number in the reading room, the same in every file." },
  {
    name: "response",
    holds:
      "The response it belongs to, the same in every file: of the survey, or a young person’s own. Empty for what came another way.",
  },
  {
    name: "from",
    holds:
      "parent (in the survey), young person (in a discussion), young person by themselves (on a screen) or open meeting (a note taken there).",
  },
  { name: "focus areas", holds: "What it belongs to; several are parted by semicolons." },
  { name: "question", holds: "The question in the wording that was answered; empty where there was none." },
  {
    name: "child",
    holds:
      "Of which child an answer is (1, 2 …), in the order in which the family spoke of them. Empty where the question is not about each child.",
  },
  { name: "words", holds: "What was written or said, as it was." },
  { name: "may be quoted", holds: "yes or no, as the person chose. No means: read it, but never print it." },
  { name: "language", holds: "The language in which it was answered on a screen (a code such as en)." },
  {
    name: "translation",
    holds: "What an inspector wrote beside it: in English, or what was spoken word for word.",
  },
  {
    name: "translated by",
    holds:
      "From which language, and by whom. It says where the words were changed after it. Empty where nothing stands beside them.",
  },
  {
    name: "unfinished",
    holds: "yes where the survey closed before the response was sent, and its sender had agreed to its use.",
  },
  { name: "how", holds: "How a response came (online, paper, phone, email), or where something was said." },
  ...aboutQuestions.map(({ heading, label }) => ({
    name: heading,
    holds: `What parents answered to “${label}” Several answers are parted by semicolons; empty where not answered.`,
  })),
];

/** Who made the file stands over an empty column at the end. */
export function wordsHead(stamp: string): string {
  return `\uFEFF${csvLine([...wordsColumns.map(({ name }) => name), stamp])}`;
}

export function wordsLine(line: WordsLine): string {
  return csvLine([
    line.textNumber,
    line.responseId,
    line.from,
    line.focusAreas.join("; "),
    line.question,
    line.child,
    line.words,
    line.mayQuote ? "yes" : "no",
    line.language,
    line.translation?.words ?? "",
    formatTranslation(line.translation),
    line.unfinished ? "yes" : "no",
    line.how,
    ...aboutQuestions.map(({ name }) => formatGroup(line.groups, name)),
    null,
  ]);
}

/** By whom a translation is; empty for none. */
export function formatTranslation(translation: TextTranslation | null): string {
  return translation === null ? "" : describeTranslation(translation);
}

/** What one response said under one name; several answers are parted by semicolons. */
export function formatGroup(groups: readonly { name: string; value: string }[], name: string): string {
  return groups
    .filter((group) => group.name === name)
    .map((group) => describeProfileAnswer(group.name, group.value)?.label ?? group.value)
    .join("; ");
}
