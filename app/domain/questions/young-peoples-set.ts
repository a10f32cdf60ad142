import { hasCards, type Wording } from "./question.ts";
import { cardLimits, maxYoungPeopleQuestions } from "./question-input.ts";

/** What young people can be asked about a focus area that no question with faces is linked to. */
export const plainQuestion = "How is this going for you?";

type SetQuestion = Pick<Wording, "type" | "text">;

/** The plain question, which an inspector adds in a discussion, is asked beside the set. */
export function isInSet({ type, text }: SetQuestion): boolean {
  return type !== "faces" || text !== plainQuestion;
}

/** Whether these are more than the six that young people are asked, the plain one not counted. */
export function isSetTooLarge(questions: readonly SetQuestion[]): boolean {
  return questions.filter(isInSet).length > maxYoungPeopleQuestions;
}

/** What stands in a field of its cards: `card-1`, `picture-1` and so on, or `picture`, the question's own. Empty where nothing does. */
export function cardValue(question: Pick<Wording, "type" | "choices" | "pictures">, field: string): string {
  const [part, number] = field.split("-");
  if (!hasCards(question.type)) return field === "picture" ? (question.pictures?.[0] ?? "") : "";
  if (number === undefined) return "";
  const values = part === "card" ? question.choices : question.pictures;
  return values?.[Number(number) - 1] ?? "";
}

/** Every field of a young people's question's cards, by the numbers of the cards. */
export const cardFieldNames: readonly string[] = [
  "picture",
  ...Array.from({ length: cardLimits.mat.max }, (_, index) => [
    `card-${index + 1}`,
    `picture-${index + 1}`,
  ]).flat(),
];
