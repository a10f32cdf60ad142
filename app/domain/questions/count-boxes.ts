import { choicesOf, type Wording } from "./question.ts";

/** How many boxes a family finds in these questions: each choice is one to tick, each room for words one to write in. */
export function countBoxes(
  questions: readonly Pick<Wording, "type" | "choices" | "offersNotComeUp">[],
): number {
  return questions.reduce((sum, question) => sum + Math.max(1, choicesOf(question).length), 0);
}
