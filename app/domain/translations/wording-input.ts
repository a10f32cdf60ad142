import type { Wording } from "../questions/question.ts";
import { isPictureName, type PictureName } from "./picture-names.ts";

/** Translations need more room than English. In characters. */
export const maxWordingLength = { text: 800, hint: 800, choice: 240, shortName: 120 } as const;

export type WrittenQuestion = {
  text: string;
  hint: string;
  choices: readonly string[];
  picture: PictureName | null;
};
export type WrittenName = { shortName: string; picture: PictureName | null };

/** What is wrong with each part, in sentences; undefined where nothing is. */
export type WordingProblems = { text?: string; hint?: string; choices: (string | undefined)[] };

/** What stands in the way of keeping that as a question's wording; null where nothing does. All of it may be left empty. */
export function problemsOfWording(written: WrittenQuestion): WordingProblems | null {
  const words = written.choices.map((choice) => choice.toLowerCase());
  const choices = written.choices.map((choice, index) => {
    if (choice.length > maxWordingLength.choice) {
      return `Keep each choice under ${maxWordingLength.choice} characters.`;
    }
    const lower = words[index];
    return lower && words.indexOf(lower) < index ? "Another choice has these words." : undefined;
  });
  const rest = written.hint !== "" || written.choices.some((choice) => choice !== "");
  const text =
    written.text === "" && rest
      ? "Write the question too, or empty the rest."
      : written.text.length > maxWordingLength.text
        ? `Keep the question under ${maxWordingLength.text} characters.`
        : undefined;
  const hint =
    written.hint.length > maxWordingLength.hint
      ? `Keep the hint under ${maxWordingLength.hint} characters.`
      : undefined;
  if (text === undefined && hint === undefined && choices.every((problem) => problem === undefined))
    return null;
  return { text, hint, choices };
}

/** What is wrong with a focus area's short name in another wording; null where nothing is. */
export function problemOfName({ shortName }: WrittenName): string | null {
  return shortName.length > maxWordingLength.shortName
    ? `The short name is too long: use ${maxWordingLength.shortName} characters or fewer.`
    : null;
}

/** What was typed in the fields of one question: `get` gives a field's words, empty where it was not sent. */
export function readWrittenQuestion(
  get: (field: string) => string,
  question: Pick<Wording, "choices">,
): WrittenQuestion {
  return {
    text: get("text"),
    hint: get("hint"),
    choices: question.choices.map((_, index) => get(`choice-${index + 1}`)),
    picture: readPicture(get("picture")),
  };
}

export function readPicture(typed: string): PictureName | null {
  return isPictureName(typed) ? typed : null;
}

export function isSameQuestion(one: WrittenQuestion, other: WrittenQuestion): boolean {
  return (
    one.text === other.text &&
    one.hint === other.hint &&
    one.picture === other.picture &&
    one.choices.length === other.choices.length &&
    one.choices.every((choice, index) => choice === other.choices[index])
  );
}

export function isSameName(one: WrittenName, other: WrittenName): boolean {
  return one.shortName === other.shortName && one.picture === other.picture;
}
