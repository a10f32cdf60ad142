import type { DraftsTable } from "#db/tables/surveys.ts";
import {
  asksForWords,
  checkAnswer,
  choicesOf,
  maxAnswerLengths,
  type Problem,
  type QuestionVersion,
} from "../questions/question.ts";
import { type AskedQuestion, answerKey } from "../survey/asked-questions.ts";
import { isBlank, shortenText } from "../text/text.ts";

/** Values by answer key: keys of choices, or one text. What is absent was not answered. */
export type DraftAnswers = Record<string, string[]>;

export type Draft = DraftsTable;

/** The name of a question's control on the page. */
export function controlOf(question: { id: string; child?: number }): string {
  return `q-${answerKey(question)}`;
}

/**
 * Checks what was typed on a page. What is in `answers` is to be saved whatever else is wrong; one that was emptied is
 * there as an empty list. Words that are too long are not in it: the page keeps them, to be shortened. A choice that was
 * never offered changes nothing. Problems are by control.
 */
export function checkAnswers(
  questions: readonly AskedQuestion[],
  typed: Readonly<Record<string, readonly string[]>>,
): { answers: DraftAnswers; problems: Record<string, Problem> } {
  const answers: DraftAnswers = {};
  const problems: Record<string, Problem> = {};
  for (const question of questions) {
    const values = typed[controlOf(question)] ?? [];
    const checked = checkAnswer(question, values);
    if (!checked.ok) problems[controlOf(question)] = checked.problem;
    if (checked.ok) answers[answerKey(question)] = checked.values;
    else if (values.every(isBlank)) answers[answerKey(question)] = [];
  }
  return { answers, problems };
}

export function isTooLong({ key }: Problem): boolean {
  return key === "problem.too-long";
}

/** Whether nothing was given where something is needed; of any other problem something was given that is not saved. */
export function isMissing({ key }: Problem): boolean {
  return key === "problem.choose-one" || key === "problem.choose-some" || key === "problem.write";
}

/** The most characters that an answer can have, over all its values. */
export function maxAnswerLength(question: QuestionVersion): number {
  if (asksForWords(question.type)) return maxAnswerLengths[question.type];
  return choicesOf(question).reduce((sum, { key }) => sum + key.length, 0);
}

/**
 * What can be stored of answers to these questions. What was not asked is left out, and so is a choice that was never
 * offered; `tooLong` holds the keys of answers whose words are over their limit.
 */
export function fitAnswers(
  questions: readonly AskedQuestion[],
  answers: DraftAnswers,
): { answers: DraftAnswers; tooLong: string[] } {
  const fitting: DraftAnswers = {};
  const tooLong: string[] = [];
  for (const question of questions) {
    const values = answers[answerKey(question)];
    if (values === undefined) continue;
    const checked = checkAnswer({ ...question, required: false }, values);
    if (checked.ok) fitting[answerKey(question)] = checked.values;
    else if (isTooLong(checked.problem)) tooLong.push(answerKey(question));
    // Saved before such choices were kept apart: what a family said is not thrown away for it.
    else if (checked.problem.key === "problem.alone-choice") fitting[answerKey(question)] = [...values];
  }
  return { answers: fitting, tooLong };
}

/**
 * The same, where words that are over their limit end at it with an ellipsis: only words saved before there was a limit are.
 */
export function shortenAnswers(
  questions: readonly AskedQuestion[],
  answers: DraftAnswers,
): { answers: DraftAnswers; shortened: number } {
  const { answers: fitting, tooLong } = fitAnswers(questions, answers);
  for (const question of questions) {
    if (!tooLong.includes(answerKey(question))) continue;
    const words = (answers[answerKey(question)] ?? []).join("\n");
    fitting[answerKey(question)] = [shortenText(words, maxAnswerLength(question))];
  }
  return { answers: fitting, shortened: tooLong.length };
}

/** The answers with those given now in place of the ones before; what was emptied is gone. */
export function mergeAnswers(before: DraftAnswers, now: DraftAnswers): DraftAnswers {
  return Object.fromEntries(Object.entries({ ...before, ...now }).filter(([, values]) => values.length > 0));
}

/** What keeps answers from being sent, by control: one that is needed and missing, words that are too long. */
export function findSubmitProblem(
  questions: readonly AskedQuestion[],
  answers: DraftAnswers,
): Record<string, Problem> {
  const problems: Record<string, Problem> = {};
  for (const question of questions) {
    const checked = checkAnswer(question, answers[answerKey(question)]);
    if (!checked.ok) problems[controlOf(question)] = checked.problem;
  }
  return problems;
}
