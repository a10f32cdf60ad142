import { englishTranslator } from "#app/messages/english-translator.ts";
import { formatMonthAndYear } from "#app/messages/format-date-time.ts";
import { formatList } from "#app/messages/format-list.ts";
import type { Translator } from "#app/messages/translator.ts";
import {
  asksForWords,
  choiceKey,
  choicesOf,
  type QuestionType,
  type QuestionVersion,
} from "../questions/question.ts";
import { answerKey } from "../survey/asked-questions.ts";
import type { KeptMonths } from "../survey/consent-statement.ts";
import {
  type AboutName,
  type AboutQuestion,
  aboutKey,
  aboutQuestions,
} from "../survey/respondent-profile.ts";
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
  /** As printed before it, from 1 through the whole form. */
  number: number;
  /** Which earlier tick it is to be answered after; null for everybody. */
  onlyIf: string | null;
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
  /** What is asked of each child, again for the second and the third. */
  children: PaperChild[];
};

export type PaperChild = { child: number; questions: PaperQuestion[] };

/** For how many children there is room on one form. */
export const maxChildrenOnPaper = 3;

export type PaperForm = {
  statement: { title: string; paragraphs: readonly string[] };
  consents: { name: string; label: string; hint: string; needed: boolean }[];
  /** Whose view it is, of how many children, and their plan or support: of each of them where a question is about each. */
  first: PaperQuestion[];
  parts: PaperPart[];
  /** What else is asked about a family, last. */
  about: PaperQuestion[];
  /** Whether a question is about each child. */
  asksOfChildren: boolean;
};

type PrintedSet<Area> = { focusAreas: readonly Area[]; questions: readonly QuestionVersion[] };

const noWordings: SetWordings = { questions: {}, focusAreas: {} };

/**
 * The survey as it is printed, in order: agreeing, who answers, each focus area, and what else there is about you.
 * What is not written in the language of `words`, or not in Easy Read, is said in the words nearest to it.
 */
export function paperForm<Area extends { id: string; shortName: string; fullText: string }>(
  set: PrintedSet<Area>,
  retention: KeptMonths,
  translator: Translator = englishTranslator,
  wordings: SetWordings = noWordings,
): PaperForm {
  const { title, paragraphs, choices } = notOnlineStatementIn(translator, retention);
  const first: Printing = { translator, wordings, printed: [], numbered: [] };
  print(set, first);
  // A question can point to one of a further child, which stands below it: by then the numbers are known.
  const printed = print(set, { ...first, printed: [], numbered: first.printed });
  return {
    statement: { title, paragraphs },
    consents: choices.map(({ name, label, hint, needed }) => ({ name, label, hint, needed })),
    ...printed,
  };
}

/** All questions, in order. */
function print<Area extends { id: string; shortName: string; fullText: string }>(
  set: PrintedSet<Area>,
  paper: Printing,
): Pick<PaperForm, "first" | "parts" | "about" | "asksOfChildren"> {
  const { translator, wordings } = paper;
  const { language, easyRead } = translator;
  const asksOfChildren = set.questions.some(({ ofEachChild }) => ofEachChild);
  const [first, about] = [
    aboutQuestions.filter(({ name }) => firstNames.includes(name)),
    aboutQuestions.filter(({ name }) => !firstNames.includes(name)),
  ];
  return {
    first: first.flatMap((question) =>
      question.name === "support" && asksOfChildren
        ? childNumbers.map((child) => aboutOnPaper(question, paper, child))
        : [aboutOnPaper(question, paper)],
    ),
    parts: surveyPages(set).map(({ focusArea, questions }) => {
      const areaWordings = wordings.focusAreas[focusArea.id] ?? [];
      const { shortName, picture } = focusAreaWordingFor(
        { ...focusArea, wordings: areaWordings },
        language.code,
        easyRead,
      );
      const ofEachChild = questions.filter((question) => question.ofEachChild);
      return {
        key: focusArea.id,
        title: shortName,
        picture,
        explanation: focusArea.fullText === focusArea.shortName ? "" : focusArea.fullText,
        questions: questions.map((question) => questionOnPaper(question, paper, 1)),
        children:
          ofEachChild.length === 0
            ? []
            : childNumbers.slice(1).map((child) => ({
                child,
                questions: ofEachChild.map((question) => questionOnPaper(question, paper, child)),
              })),
      };
    }),
    about: about.map((question) => aboutOnPaper(question, paper)),
    asksOfChildren,
  };
}

const childNumbers = Array.from({ length: maxChildrenOnPaper }, (_, index) => index + 1);
/** What decides who is asked what stands first, as on the screen. */
const firstNames: readonly AboutName[] = ["role", "children", "support"];

/** A form while it is made: what stands on it so far, in order, and all that has a number to point to. */
type Printing = {
  translator: Translator;
  wordings: SetWordings;
  printed: Numbered[];
  numbered: readonly Numbered[];
};

type Numbered = { source: string; child: number; number: number; choices: readonly PaperChoice[] };

/** The number of the next question; what is printed under it is remembered. */
function takeNumber(
  { printed }: Printing,
  entry: { source: string; child: number; choices: readonly PaperChoice[] },
): number {
  const number = printed.length + 1;
  printed.push({ ...entry, number });
  return number;
}

/** After which tick a question is to be answered: of the same child, where both are about one; else of any. */
function findOnlyIf(
  { condition, ofEachChild }: QuestionVersion,
  { numbered, translator }: Printing,
  child: number,
): string | null {
  if (!condition) return null;
  const [source, values] =
    condition.kind === "profile"
      ? [condition.name, condition.values]
      : [condition.questionId, condition.choices];
  const all = numbered.filter((one) => one.source === source);
  const ofSameChild = ofEachChild ? all.filter((one) => one.child === child) : [];
  const meant = ofSameChild.length > 0 ? ofSameChild : all;
  const labels = meant[0]?.choices.flatMap(({ key, label }) => (values.includes(key) ? [label.words] : []));
  if (!labels || labels.length === 0) return null;
  const { locale } = translator.language;
  const either = { locale, type: "disjunction" } as const;
  return translator.t("paper.only-if", {
    choices: formatList(
      labels.map((label) => `“${label}”`),
      either,
    ),
    number: formatList(
      meant.map(({ number }) => String(number)),
      either,
    ),
  });
}

/** `child`: of which child it is asked, where it is asked of each. */
function aboutOnPaper(
  { name, kind, label, hint, options }: AboutQuestion,
  paper: Printing,
  child?: number,
): PaperQuestion {
  const { translator } = paper;
  const toText = (text: string): LocalizedText => ({ words: text, language: translator.language.code });
  const several = kind === "several-of";
  // What is said of the screen's next steps means nothing on paper.
  const hintKey = name === "role" ? "paper.role.hint" : `${aboutKey(name)}.hint`;
  const choices = options.map((option) => {
    const key = aboutKey(name, option.value);
    return {
      key: option.value,
      label: toText(translator.tOrDefault(key, option.label)),
      hint: option.hint === undefined ? "" : translator.tOrDefault(`${key}.hint`, option.hint),
      apart: option.alone ?? false,
    };
  });
  return {
    key: child === undefined ? name : `${name}-${child}`,
    number: takeNumber(paper, { source: name, child: child ?? 1, choices }),
    onlyIf: child === undefined || child === 1 ? null : translator.t("paper.child.if", { number: child }),
    type: null,
    text: toText(translator.tOrDefault(aboutKey(name), label)),
    hints: [
      child === undefined ? "" : translator.t("paper.child.about", { number: child }),
      hint === undefined ? "" : translator.tOrDefault(hintKey, hint),
      formatTicks(several ? "several" : "one", translator),
    ]
      .filter((text) => text !== "")
      .map(toText),
    picture: null,
    needed: false,
    ticks: several ? "several" : "one",
    choices,
    lines: 0,
  };
}

function questionOnPaper(question: QuestionVersion, paper: Printing, child: number): PaperQuestion {
  const { translator, wordings } = paper;
  const { id, questionId, type, since, required } = question;
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
  const choices = choicesOf(question).map(({ key, label, apart = false }, index) => ({
    key,
    label: localWording.choices[index] ?? toText(translator.tOrDefault(choiceKey(key), label)),
    hint: "",
    apart,
  }));
  const onlyIf = findOnlyIf(question, paper, child);
  return {
    key: answerKey({ id, child }),
    number: takeNumber(paper, { source: questionId, child, choices }),
    onlyIf,
    type,
    text: localWording.text,
    hints: [
      ...(question.ofEachChild ? [toText(translator.t("paper.child.about", { number: child }))] : []),
      ...(compareWith === null ? [] : [toText(compareWith)]),
      ...(localWording.hint === null ? [] : [localWording.hint]),
      ...(ticks === null ? [] : [toText(formatTicks(ticks, translator))]),
    ],
    picture: localWording.picture,
    needed: required,
    ticks,
    choices,
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
