import type { DraftsTable } from "#db/tables/surveys.ts";
import { checkAnswer, type QuestionVersion } from "../questions/question.ts";
import type { About } from "./about.ts";

/** Values by question version: keys of choices, or one text. What is absent was not answered. */
export type DraftAnswers = Record<string, string[]>;

export type Draft = Omit<DraftsTable, "about" | "answers" | "passed" | "late"> & {
  about: About;
  answers: DraftAnswers;
  passed: string[];
  late: DraftAnswers;
};

export function readDraft(row: DraftsTable): Draft {
  return {
    ...row,
    about: JSON.parse(row.about) as About,
    answers: JSON.parse(row.answers) as DraftAnswers,
    passed: JSON.parse(row.passed) as string[],
    late: JSON.parse(row.late) as DraftAnswers,
  };
}

/** The name of a question's control on the page. */
export function controlOf(question: { id: string }): string {
  return `q-${question.id}`;
}

/**
 * Checks what was typed on a page. What is right is to be saved whatever else is wrong; an answer that was emptied is
 * in `answers` as an empty list. Errors are by control.
 */
export function checkAnswers(
  questions: readonly QuestionVersion[],
  typed: Readonly<Record<string, readonly string[]>>,
): { answers: DraftAnswers; errors: Record<string, string> } {
  const answers: DraftAnswers = {};
  const errors: Record<string, string> = {};
  for (const question of questions) {
    const checked = checkAnswer(question, typed[controlOf(question)]);
    if (checked.ok) answers[question.id] = checked.values;
    else errors[controlOf(question)] = checked.error;
  }
  return { answers, errors };
}

/** The answers with those given now in place of the ones before; what was emptied is gone. */
export function mergeAnswers(before: DraftAnswers, now: DraftAnswers): DraftAnswers {
  return Object.fromEntries(Object.entries({ ...before, ...now }).filter(([, values]) => values.length > 0));
}

/** The required questions that have no answer. */
export function unansweredRequired(
  questions: readonly QuestionVersion[],
  answers: DraftAnswers,
): QuestionVersion[] {
  return questions.filter(({ id, required }) => required && (answers[id] ?? []).length === 0);
}
