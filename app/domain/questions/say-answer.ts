import { asksForWords, choicesOf, type Wording } from "./question.ts";

/** The kept values of an answer as they were chosen or written. */
export function sayAnswer(question: Pick<Wording, "type" | "choices">, values: readonly string[]): string[] {
  if (asksForWords(question.type)) return [...values];
  const choices = choicesOf(question);
  return values.map((value) => choices.find(({ key }) => key === value)?.label ?? value);
}
