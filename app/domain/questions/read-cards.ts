import { hasCards, type QuestionType } from "./question.ts";
import { cardLimits } from "./question-input.ts";

/**
 * The cards of a young people's question as they stand in its fields, without those on which nothing stands; for faces and words
 * the question's own picture.
 */
export function readCards(
  type: QuestionType,
  getValue: (field: string) => string,
): { numbers: number[]; choices: string[]; pictures: string[] } {
  if (type === "faces" || type === "words") {
    const picture = getValue("picture");
    return { numbers: [], choices: [], pictures: picture === "" ? [] : [picture] };
  }
  if (!hasCards(type)) return { numbers: [], choices: [], pictures: [] };
  const numbers = Array.from({ length: cardLimits[type].max }, (_, index) => index + 1).filter(
    (number) => getValue(`card-${number}`).trim() !== "" || getValue(`picture-${number}`) !== "",
  );
  return {
    numbers,
    choices: numbers.map((number) => getValue(`card-${number}`).trim()),
    pictures: numbers.map((number) => getValue(`picture-${number}`)),
  };
}
