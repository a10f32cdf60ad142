import type { DraftsTable } from "#db/tables/surveys.ts";
import { asksForWords, checkAnswer, type Problem, type QuestionVersion } from "../questions/question.ts";
import type { About } from "./about.ts";
import type { Doubt } from "./doubts.ts";

/** Values by question version: keys of choices, or one text. What is absent was not answered. */
export type DraftAnswers = Record<string, string[]>;

export type Draft = Omit<DraftsTable, "about" | "answers" | "passed" | "late" | "windows" | "doubts"> & {
  about: About;
  answers: DraftAnswers;
  passed: string[];
  late: DraftAnswers;
  /** By step, the copy of its page that saved it last. */
  windows: Partial<Record<string, string>>;
  doubts: Doubt[];
};

export function readDraft(row: DraftsTable): Draft {
  return {
    ...row,
    about: JSON.parse(row.about) as About,
    answers: JSON.parse(row.answers) as DraftAnswers,
    passed: JSON.parse(row.passed) as string[],
    late: JSON.parse(row.late) as DraftAnswers,
    windows: JSON.parse(row.windows) as Partial<Record<string, string>>,
    doubts: JSON.parse(row.doubts) as Doubt[],
  };
}

/** The name of a question's control on the page. */
export function controlOf(question: { id: string }): string {
  return `q-${question.id}`;
}

/**
 * Checks what was typed on a page. What is in `answers` is to be saved whatever else is wrong; one that was emptied is
 * there as an empty list. Words that are too long are saved as they are, so that they can be shortened; they cannot be
 * sent. A choice that was never offered changes nothing. Problems are by control.
 */
export function checkAnswers(
  questions: readonly QuestionVersion[],
  typed: Readonly<Record<string, readonly string[]>>,
): { answers: DraftAnswers; problems: Record<string, Problem> } {
  const answers: DraftAnswers = {};
  const problems: Record<string, Problem> = {};
  for (const question of questions) {
    const values = typed[controlOf(question)] ?? [];
    const checked = checkAnswer(question, values);
    if (!checked.ok) problems[controlOf(question)] = checked.problem;
    const kept = checked.ok ? checked.values : asTyped(question, values);
    if (kept !== null) answers[question.id] = kept;
  }
  return { answers, problems };
}

/** What can be kept of an answer that is not right: words, or that it was emptied; null where nothing can. */
function asTyped(question: QuestionVersion, values: readonly string[]): string[] | null {
  const given = values.filter((value) => value.trim() !== "");
  if (given.length === 0) return [];
  return asksForWords(question.type) ? [given.join("\n")] : null;
}

/** The answers with those given now in place of the ones before; what was emptied is gone. */
export function mergeAnswers(before: DraftAnswers, now: DraftAnswers): DraftAnswers {
  return Object.fromEntries(Object.entries({ ...before, ...now }).filter(([, values]) => values.length > 0));
}

/** What keeps answers from being sent, by control: one that is needed and missing, words that are too long. */
export function whyNotToSend(
  questions: readonly QuestionVersion[],
  answers: DraftAnswers,
): Record<string, Problem> {
  const problems: Record<string, Problem> = {};
  for (const question of questions) {
    const checked = checkAnswer(question, answers[question.id]);
    if (!checked.ok) problems[controlOf(question)] = checked.problem;
  }
  return problems;
}
