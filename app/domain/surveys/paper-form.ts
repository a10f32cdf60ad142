import { asksForWords, choicesOf, type QuestionType, type QuestionVersion } from "../questions/question.ts";
import { sayCompareWith } from "../questions/say-question.ts";
import { aboutQuestions } from "./about.ts";
import { notOnlineStatement } from "./paper-statement.ts";
import { surveyPages } from "./survey.ts";

/** How a form is worded. What a wording changes, it changes in `wordsOf` and nowhere else. */
export const paperWordings = ["standard"] as const;
export type PaperWording = (typeof paperWordings)[number];

export const paperSizes = ["a4", "large"] as const;
export type PaperSize = (typeof paperSizes)[number];

export type PaperChoice = { key: string; label: string; hint: string; apart: boolean };

export type PaperQuestion = {
  key: string;
  text: string;
  hint: string;
  /** Whether the survey takes no response without it. */
  needed: boolean;
  /** How many may be ticked; none where there are lines to write on. */
  ticks: "one" | "several" | null;
  choices: PaperChoice[];
  /** Lines to write on. */
  lines: number;
};

export type PaperPart = { key: string; title: string; explanation: string; questions: PaperQuestion[] };

export type PaperForm = {
  statement: { title: string; paragraphs: readonly string[] };
  consents: { name: string; label: string; hint: string; needed: boolean }[];
  about: PaperQuestion[];
  parts: PaperPart[];
};

/** The survey as it is printed, in order: agreeing, about you, then each focus area. Questions are numbered by the page. */
export function paperForm<Area extends { id: string; shortName: string; fullText: string }>(
  set: { focusAreas: readonly Area[]; questions: readonly QuestionVersion[] },
  wording: PaperWording = "standard",
): PaperForm {
  const { title, paragraphs, choices } = notOnlineStatement;
  return {
    statement: { title, paragraphs },
    consents: choices.map(({ name, label, hint, needed }) => ({ name, label, hint, needed })),
    about: aboutQuestions.map(({ name, kind, label, hint = "", options }) => ({
      key: name,
      text: label,
      hint: onPaper(hint),
      needed: false,
      ticks: kind === "one-of" ? "one" : "several",
      choices: options.map((option) => ({
        key: option.value,
        label: option.label,
        hint: option.hint ?? "",
        apart: option.alone ?? false,
      })),
      lines: 0,
    })),
    parts: surveyPages(set).map(({ focusArea, questions }) => ({
      key: focusArea.id,
      title: focusArea.shortName,
      explanation: focusArea.fullText === focusArea.shortName ? "" : focusArea.fullText,
      questions: questions.map((question) => paperQuestion(question, wording)),
    })),
  };
}

function paperQuestion(question: QuestionVersion, wording: PaperWording): PaperQuestion {
  const { text, hint } = wordsOf(question, wording);
  return {
    key: question.id,
    text,
    hint: [sayCompareWith(question), hint].filter(Boolean).join(" "),
    needed: question.required,
    ticks: asksForWords(question.type) ? null : question.type === "several-of" ? "several" : "one",
    choices: choicesOf(question).map(({ key, label, apart = false }) => ({ key, label, hint: "", apart })),
    lines: linesFor(question.type),
  };
}

/** The one place that chooses which of a question's wordings is printed. */
function wordsOf(question: QuestionVersion, wording: PaperWording): { text: string; hint: string } {
  switch (wording) {
    case "standard":
      return { text: question.text, hint: question.hint };
  }
}

function linesFor(type: QuestionType): number {
  if (!asksForWords(type)) return 0;
  return type === "short-words" ? 2 : 9;
}

/** What is said of the screen's next steps means nothing on paper. */
function onPaper(hint: string): string {
  return hint
    .replace(
      "answer once for each. Choose one now. You can answer again after you send this.",
      "fill in one form for each.",
    )
    .replace(/ ?Choose all that fit\.$/, "");
}
