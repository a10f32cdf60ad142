import { readDate } from "../typed-fields/read-date.ts";
import {
  type Audience,
  parentQuestionTypes,
  type QuestionType,
  type Wording,
  youngPeopleQuestionTypes,
} from "./question.ts";

/** A question as somebody writes it, before it has a place in the list. */
export type QuestionInput = Wording & {
  focusAreaIds: readonly string[];
  /**
   * The words of the choices that its condition depends on, as its writer read them: their keys are found where it is stored,
   * so that a list that somebody changed meanwhile is noticed. Absent where the condition has the keys themselves.
   */
  conditionLabels?: readonly string[];
};

/** In a condition, the question that is added by the same press at that place in its list, from 0. */
export function newQuestionId(place: number): string {
  return `new-${place}`;
}

/** In characters; room for a long question, not for a letter. */
export const maxQuestionLength = { text: 400, hint: 400, choice: 120 } as const;
export const maxChoices = 20;

/** At most six questions for young people; the plain one that an inspector adds in a discussion is none of them. */
export const maxYoungPeopleQuestions = 6;
/** How many cards a young people's question has. */
export const cardLimits = { cards: { min: 2, max: 6 }, mat: { min: 2, max: 8 } } as const;
/** In characters: a word or two stand under a picture. */
export const maxCardLength = 40;

/** The types a question for that audience can have, the usual one first. */
export function typesFor(audience: Audience): readonly QuestionType[] {
  if (audience === "parents") return parentQuestionTypes;
  return audience === "young-people" ? youngPeopleQuestionTypes : ["focus"];
}

export type Wrong = (field: string, message: string) => void;

/** Whether that can be the words of a question; says what to do where not. */
export function checkText(words: string, audience: Audience, wrong: Wrong, field = "text"): void {
  const thing = audience === "open-meeting" ? "focus" : "question";
  if (words === "") wrong(field, `Write the ${thing}.`);
  if (words.length > maxQuestionLength.text)
    wrong(field, `Keep the ${thing} under ${maxQuestionLength.text} characters.`);
}

/** The date that change questions compare with: a real one, not in the future. Null where it is not, having said so. */
export function readSince(
  typed: { "since-day": string; "since-month": string; "since-year": string },
  today: Temporal.PlainDate,
  wrong: Wrong,
): string | null {
  const read = readDate({
    day: typed["since-day"],
    month: typed["since-month"],
    year: typed["since-year"],
  });
  if (!read.ok) {
    wrong("since", read.error);
    return null;
  }
  if (Temporal.PlainDate.compare(read.value, today) >= 0) {
    wrong("since", "Choose a date in the past: parents compare now with then.");
    return null;
  }
  return read.value.toString();
}
