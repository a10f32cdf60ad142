import { englishTranslator } from "#app/messages/english-translator.ts";
import { formatMonthAndYear } from "#app/messages/format-date-time.ts";
import type { Translator } from "#app/messages/translator.ts";
import {
  asksForWords,
  choiceKey,
  choicesOf,
  type QuestionType,
  type QuestionVersion,
} from "../questions/question.ts";
import type { KeptMonths } from "../survey/consent-statement.ts";
import { type AboutQuestion, aboutKey, aboutQuestions } from "../survey/respondent-profile.ts";
import { surveyPages } from "../survey/survey.ts";
import type { SetWordings } from "../translations/find-wordings.server.ts";
import type { PictureName } from "../translations/picture-names.ts";
import { focusAreaWordingFor, type LocalizedText, wordingFor } from "../translations/wording.ts";
import { notOnlineStatementIn } from "./paper-statement.ts";

export const paperSizes = ["a4", "large"] as const;
export type PaperSize = (typeof paperSizes)[number];

export type PaperChoice = { key: string; label: LocalizedText; hint: string; apart: boolean };

export type PaperQuestion = {
  key: string;
  /** Whose choices have faces in Easy Read; null for what is asked about a family itself. */
  type: QuestionType | null;
  text: LocalizedText;
  hints: LocalizedText[];
  picture: PictureName | null;
  /** Whether the survey takes no response without it. */
  needed: boolean;
  /** How many may be ticked; none where there are lines to write on. */
  ticks: "one" | "several" | null;
  choices: PaperChoice[];
  /** Lines to write on. */
  lines: number;
};

export type PaperPart = {
  key: string;
  title: LocalizedText;
  picture: PictureName | null;
  /** As inspectors wrote it, in English. */
  explanation: string;
  questions: PaperQuestion[];
};

export type PaperForm = {
  statement: { title: string; paragraphs: readonly string[] };
  consents: { name: string; label: string; hint: string; needed: boolean }[];
  about: PaperQuestion[];
  parts: PaperPart[];
};

type PrintedSet<Area> = { focusAreas: readonly Area[]; questions: readonly QuestionVersion[] };

const noWordings: SetWordings = { questions: {}, focusAreas: {} };

/**
 * The survey as it is printed, in order: agreeing, about you, then each focus area. Questions are numbered by the page.
 * What is not written in the language of `words`, or not in Easy Read, is said in the words nearest to it.
 */
export function paperForm<Area extends { id: string; shortName: string; fullText: string }>(
  set: PrintedSet<Area>,
  retention: KeptMonths,
  translator: Translator = englishTranslator,
  wordings: SetWordings = noWordings,
): PaperForm {
  const { language, easyRead } = translator;
  const { title, paragraphs, choices } = notOnlineStatementIn(translator, retention);
  return {
    statement: { title, paragraphs },
    consents: choices.map(({ name, label, hint, needed }) => ({ name, label, hint, needed })),
    about: aboutQuestions.map((question) => aboutOnPaper(question, translator)),
    parts: surveyPages(set).map(({ focusArea, questions }) => {
      const areaWordings = wordings.focusAreas[focusArea.id] ?? [];
      const { shortName, picture } = focusAreaWordingFor(
        { ...focusArea, wordings: areaWordings },
        language.code,
        easyRead,
      );
      return {
        key: focusArea.id,
        title: shortName,
        picture,
        explanation: focusArea.fullText === focusArea.shortName ? "" : focusArea.fullText,
        questions: questions.map((question) => questionOnPaper(question, translator, wordings)),
      };
    }),
  };
}

function aboutOnPaper(
  { name, kind, label, hint, options }: AboutQuestion,
  translator: Translator,
): PaperQuestion {
  const toText = (text: string): LocalizedText => ({ words: text, language: translator.language.code });
  const several = kind === "several-of";
  // What is said of the screen's next steps means nothing on paper.
  const hintKey = name === "role" ? "paper.role.hint" : `${aboutKey(name)}.hint`;
  return {
    key: name,
    type: null,
    text: toText(translator.tOrDefault(aboutKey(name), label)),
    hints: [
      hint === undefined ? "" : translator.tOrDefault(hintKey, hint),
      formatTicks(several ? "several" : "one", translator),
    ]
      .filter((text) => text !== "")
      .map(toText),
    picture: null,
    needed: false,
    ticks: several ? "several" : "one",
    choices: options.map((option) => {
      const key = aboutKey(name, option.value);
      return {
        key: option.value,
        label: toText(translator.tOrDefault(key, option.label)),
        hint: option.hint === undefined ? "" : translator.tOrDefault(`${key}.hint`, option.hint),
        apart: option.alone ?? false,
      };
    }),
    lines: 0,
  };
}

function questionOnPaper(
  question: QuestionVersion,
  translator: Translator,
  wordings: SetWordings,
): PaperQuestion {
  const { id, type, since, required } = question;
  const { code } = translator.language;
  const toText = (text: string): LocalizedText => ({ words: text, language: code });
  const localWording = wordingFor(
    { ...question, wordings: wordings.questions[id] ?? [] },
    code,
    translator.easyRead,
  );
  const ticks = asksForWords(type) ? null : type === "several-of" ? "several" : "one";
  const compareWith =
    type === "change" && since !== null
      ? translator.t("form.compare-with", { date: formatMonthAndYear(translator, since) })
      : null;
  return {
    key: id,
    type,
    text: localWording.text,
    hints: [
      ...(compareWith === null ? [] : [toText(compareWith)]),
      ...(localWording.hint === null ? [] : [localWording.hint]),
      ...(ticks === null ? [] : [toText(formatTicks(ticks, translator))]),
    ],
    picture: localWording.picture,
    needed: required,
    ticks,
    choices: choicesOf(question).map(({ key, label, apart = false }, index) => ({
      key,
      label: localWording.choices[index] ?? toText(translator.tOrDefault(choiceKey(key), label)),
      hint: "",
      apart,
    })),
    lines: linesFor(type),
  };
}

function formatTicks(ticks: "one" | "several", { t }: Translator): string {
  return t(ticks === "several" ? "paper.tick-several" : "paper.tick-one");
}

function linesFor(type: QuestionType): number {
  if (!asksForWords(type)) return 0;
  return type === "short-words" ? 2 : 9;
}
