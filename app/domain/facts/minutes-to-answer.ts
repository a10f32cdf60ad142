import type { QuestionType } from "../questions/question.ts";

const seconds = { besidesQuestions: 150, toChoose: 15, toWrite: 75 };

/** How long answering takes, in whole minutes, from 5 up: more for a question that asks for a person's own words. */
export function minutesToAnswer(questions: readonly { readonly type: QuestionType }[]): number {
  const each = questions.map(({ type }) => (type === "long-words" ? seconds.toWrite : seconds.toChoose));
  const all = each.reduce((sum, next) => sum + next, seconds.besidesQuestions);
  return Math.max(5, Math.ceil(all / 60));
}
