import type { QuestionVersion } from "#app/domain/questions/question.ts";
import {
  chooserOf,
  listAnswered,
  makeChange,
  type YoungPersonsAnswers,
} from "#app/domain/young-peoples-responses/draft.ts";

/** One question as it was answered: what a page shows of it. */
export type AnsweredQuestion = {
  number: number;
  question: QuestionVersion;
  /** Empty where it was skipped. */
  values: string[];
  /** Of words: who chose them; null where that was not said. */
  chooser: ReturnType<typeof chooserOf>;
};

/** Every question in order, with what was answered. */
export function viewAnswers(
  questions: readonly QuestionVersion[],
  { answers, helped }: { answers: YoungPersonsAnswers; helped: boolean },
): AnsweredQuestion[] {
  const answered = new Map(
    listAnswered(questions, answers).map(({ question, values }) => [question.id, values]),
  );
  return questions.map((question, index) => ({
    number: index + 1,
    question,
    values: answered.get(question.id) ?? [],
    chooser: chooserOf({ answers, helped }, question.id),
  }));
}

/** The same of what was sent. */
export function viewSent(
  questions: readonly QuestionVersion[],
  sent: Parameters<typeof makeChange>[0],
): AnsweredQuestion[] {
  return viewAnswers(questions, { answers: makeChange(sent), helped: true }).filter(
    ({ values }) => values.length > 0,
  );
}
