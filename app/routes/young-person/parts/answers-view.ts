import type { QuestionVersion } from "#app/domain/questions/question.ts";
import type { GivenRecording } from "#app/domain/young-peoples-recordings/list-given-recordings.server.ts";
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

/** The same of what was sent, each with what was said aloud or drawn for it. */
export function viewSent(
  questions: readonly QuestionVersion[],
  sent: Parameters<typeof makeChange>[0],
  recordings: readonly GivenRecording[],
): (AnsweredQuestion & { recordingKinds: GivenRecording["kind"][] })[] {
  return viewAnswers(questions, { answers: makeChange(sent), helped: true })
    .map((answered) => ({
      ...answered,
      recordingKinds: recordings
        .filter(({ questionVersionId }) => questionVersionId === answered.question.id)
        .map(({ kind }) => kind),
    }))
    .filter(({ values, recordingKinds }) => values.length > 0 || recordingKinds.length > 0);
}
