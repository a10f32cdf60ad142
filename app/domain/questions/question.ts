import { choiceMessages } from "#app/messages/choice-messages.ts";
import type { Audience, QuestionType } from "#db/tables/enumerations.ts";
import type { Condition } from "#db/tables/questions.ts";
import { isBlank } from "../text/text.ts";

/** Whom a question is for: the survey, the discussion with young people, or (a focus) the open meeting. */
export const audiences = ["parents", "young-people", "open-meeting"] as const satisfies readonly Audience[];
export type { Audience };

export const parentQuestionTypes = [
  "agreement",
  "agreement-four",
  "change",
  "frequency",
  "frequency-four",
  "yes-no",
  "one-of",
  "several-of",
  "short-words",
  "long-words",
] as const satisfies readonly QuestionType[];

export const youngPeopleQuestionTypes = [
  "faces",
  "cards",
  "mat",
  "words",
] as const satisfies readonly QuestionType[];

export type { QuestionType };

/** What is asked, as the person asked sees it. */
export type Wording = {
  type: QuestionType;
  text: string;
  hint: string;
  required: boolean;
  /** The words of a list question's choices or of a young people's question's cards, in order; else empty. */
  choices: readonly string[];
  /** The date that a change question compares with, YYYY-MM-DD; null for every other type. */
  since: string | null;
  /** Whether a scale can also be answered with "This has not come up for me"; absent for every question that is no scale. */
  offersNotComeUp?: true;
  /** Ids of pictures: one for each card; or one that stands with young people's faces or words. Absent where there is none. */
  pictures?: readonly string[];
  /** It is asked about each child; absent where it is asked once. */
  ofEachChild?: true;
  /** Of whom it is asked; absent where it is everybody. */
  condition?: Condition;
};

export type { Condition };

/** A wording as it was frozen when it was shared or approved. Answers belong to one of these. */
export type QuestionVersion = Wording & {
  id: string;
  questionId: string;
  number: number;
  focusAreaIds: readonly string[];
  /** Versions with the same meaning are counted together. */
  meaningId: string;
};

export type Choice = {
  /** What is stored with an answer; it never changes. */
  key: string;
  label: string;
  /** Set apart from a scale: no point on it. */
  apart?: boolean;
  /** It goes with no other choice of its question. */
  alone?: boolean;
};

/** In characters as JavaScript counts them, as the field on the page does. */
export const maxAnswerLengths = { "short-words": 200, "long-words": 10_000 } as const;

const scales: Partial<Record<QuestionType, readonly string[]>> = {
  agreement: ["strongly-agree", "agree", "neither", "disagree", "strongly-disagree", "dont-know"],
  "agreement-four": ["strongly-agree", "agree", "disagree", "strongly-disagree", "dont-know"],
  change: ["better", "same", "worse", "dont-know"],
  frequency: ["always", "often", "sometimes", "rarely", "never", "dont-know"],
  "frequency-four": ["always", "often", "rarely", "never", "dont-know"],
  "yes-no": ["yes", "no", "dont-know"],
  faces: ["good", "ok", "not-good", "not-sure"],
};

const messages: Readonly<Record<string, string>> = choiceMessages;

function pointOf(key: string): Choice {
  const point = { key, label: messages[choiceKey(key)] ?? key };
  return isApart(key) ? { ...point, apart: true } : point;
}

/** The key of "This has not come up for me". */
export const notComeUpKey = "not-come-up";

function isApart(key: string): boolean {
  return key === "dont-know" || key === notComeUpKey;
}

/** Whether parents could be offered "This has not come up for me" with that type. */
export function isParentScale(type: QuestionType): boolean {
  return scales[type] !== undefined && type !== "faces";
}

/** The key under which the words of a scale's point are found in every language. */
export function choiceKey(key: string): string {
  return `choice.${key}`;
}

/** The answers to choose from, in the order shown, each with its stable key; empty where words are asked for. */
export function choicesOf(
  question: Pick<Wording, "type" | "choices" | "offersNotComeUp">,
): readonly Choice[] {
  if (hasCards(question.type)) {
    const cards = question.choices.map((label, index) => ({ key: `choice-${index + 1}`, label }));
    return question.type === "cards" ? [...cards, { ...pointOf("not-sure"), apart: true }] : cards;
  }
  if (isList(question.type)) {
    const last = question.choices.length - 1;
    return question.choices.map((label, index) => {
      const choice = { key: `choice-${index + 1}`, label };
      if (question.type !== "several-of" || !isExclusive(label)) return choice;
      return { ...choice, alone: true, ...(index === last ? { apart: true } : {}) };
    });
  }
  const scale = (scales[question.type] ?? []).map(pointOf);
  return question.offersNotComeUp ? [...scale, pointOf(notComeUpKey)] : scale;
}

const denials = [
  /^(?:none|neither)(?: of (?:these|those|them|the above|it|this))?(?: (?:apply|applies|fit|fits))?(?: to (?:me|us|my child))?$/iu,
  /^(?:nothing|nobody|no one|not applicable|n\/a)$/iu,
  /^(?:(?:this|it) )?(?:does(?: not|n[o’']?t)|do(?: not|n[’']t)) apply(?: to (?:me|us|my child))?$/iu,
  /^(?:i am |i[’']m |we are )?(?:not sure|unsure)$/iu,
  /^(?:i |we )?(?:do not|don[’']t) (?:know|want to say)$/iu,
  /^(?:(?:i|we)(?:[’']d| would)? )?(?:prefer|rather) not(?: to)?(?: say| answer)?$/iu,
];

/** Whether a choice denies all the others, as "None of these", in the English that inspectors write. */
export function isExclusive(label: string): boolean {
  const words = label.trim().replace(/[.!]+$/u, "");
  return denials.some((denial) => denial.test(words));
}

/** Whether a value is the key of a choice that some question has, where the question itself is not known. */
export function isChoiceKey(value: string): boolean {
  return (
    value === notComeUpKey ||
    /^choice-\d+$/.test(value) ||
    Object.values(scales).some((scale) => scale?.includes(value))
  );
}

/** Whether its choices are the lead's own list. */
export function isList(type: QuestionType): boolean {
  return type === "one-of" || type === "several-of";
}

/** Whether young people answer it with cards that have a picture each. */
export function hasCards(type: QuestionType): type is "cards" | "mat" {
  return type === "cards" || type === "mat";
}

/** Whether it is answered in the person's own words. */
export function asksForWords(type: QuestionType): type is "short-words" | "long-words" {
  return type === "short-words" || type === "long-words";
}

/** What is wrong with an answer: a message's key and its values; `said` are values that are messages themselves. */
export type Problem = {
  key: `problem.${string}`;
  values?: Readonly<Record<string, number>>;
  messageValues?: Readonly<Record<string, string>>;
};

export type CheckedAnswer =
  /** Keys of choices, or one text of the person's own; empty when not answered. */
  { ok: true; values: string[] } | { ok: false; problem: Problem };

/**
 * Checks what was typed or ticked for a parents' question (all values of its control; undefined when there were none).
 * Nothing is cut or altered but the white space around words.
 */
export function checkAnswer(
  question: Pick<Wording, "type" | "choices" | "required" | "offersNotComeUp">,
  typed: readonly string[] | undefined,
): CheckedAnswer {
  const values = (typed ?? []).map((value) => value.trim()).filter((value) => !isBlank(value));
  if (asksForWords(question.type)) return checkWords(question, question.type, values);
  const keys = new Set(choicesOf(question).map(({ key }) => key));
  if (values.some((value) => !keys.has(value)))
    return { ok: false, problem: { key: "problem.choose-listed" } };
  const chosen = [...new Set(values)];
  if (question.type !== "several-of" && chosen.length > 1)
    return { ok: false, problem: { key: "problem.choose-one-only" } };
  const { length } = chosen;
  if (length > 1 && choicesOf(question).some(({ key, alone }) => alone && chosen.includes(key)))
    return { ok: false, problem: { key: "problem.alone-choice" } };
  if (question.required && chosen.length === 0) {
    const key = question.type === "several-of" ? "problem.choose-some" : "problem.choose-one";
    return { ok: false, problem: { key } };
  }
  return { ok: true, values: chosen };
}

function checkWords(
  question: Pick<Wording, "required">,
  type: "short-words" | "long-words",
  values: string[],
): CheckedAnswer {
  const words = values.join("\n");
  if (words === "") {
    return question.required ? { ok: false, problem: { key: "problem.write" } } : { ok: true, values: [] };
  }
  const over = words.length - maxAnswerLengths[type];
  if (over > 0) {
    const max = maxAnswerLengths[type];
    return { ok: false, problem: { key: "problem.too-long", values: { over, most: max } } };
  }
  return { ok: true, values: [words] };
}
