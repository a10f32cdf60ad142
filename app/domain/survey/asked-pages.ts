import type { QuestionVersion } from "../questions/question.ts";
import {
  type AskedQuestion,
  answerKey,
  type EarlierAnswers,
  maxChildren,
  repeatForChildren,
  sortAskedQuestions,
} from "./asked-questions.ts";
import { type About, childrenIn } from "./respondent-profile.ts";
import { type SurveyPage, surveyPages } from "./survey.ts";

type QuestionSet<Area> = { focusAreas: readonly Area[]; questions: readonly QuestionVersion[] };

/** Of how many children a family is asked. */
export function countAskedChildren(about: About): number {
  return Math.min(Math.max(childrenIn(about) ?? 1, 1), maxChildren);
}

/** Whether a family can be asked anything else than every question once. */
export function canDiffer(questions: readonly QuestionVersion[], about: About): boolean {
  return countAskedChildren(about) > 1 || questions.some(({ condition }) => condition !== undefined);
}

/** The keys of what a family is asked. */
export function listAskedKeys(
  questions: readonly QuestionVersion[],
  answered: EarlierAnswers,
): ReadonlySet<string> {
  return new Set(sortAskedQuestions(questions, answered).asked.map(answerKey));
}

/**
 * The pages on which a family is asked something, with what they are asked. A page has the number that it has in the whole set,
 * so that an address means the same page whatever is answered meanwhile.
 */
export function findAskedPages<Area extends { id: string }>(
  set: QuestionSet<Area>,
  answered: EarlierAnswers,
): SurveyPage<Area>[] {
  const pages = surveyPages(set);
  if (!canDiffer(set.questions, answered.about)) return pages;
  const askedKeys = listAskedKeys(set.questions, answered);
  const children = countAskedChildren(answered.about);
  return pages
    .map((page) => {
      const all = arrangeQuestions(page.questions, children);
      const isAsked = all.map((question) => askedKeys.has(answerKey(question)));
      return {
        ...page,
        questions: all.filter((_, index) => isAsked[index]),
        screens: all.flatMap((_, index) => (isAsked[index] ? [index + 1] : [])),
      };
    })
    .filter(({ questions }) => questions.length > 0);
}

/**
 * The questions of one page in the order in which a family with so many children reads them: what is asked once, then what is
 * about each child, child by child, then what depends on that.
 */
export function arrangeQuestions(
  questions: readonly QuestionVersion[],
  children: number,
): readonly AskedQuestion[] {
  if (children < 2 || !questions.some(({ ofEachChild }) => ofEachChild)) return questions;
  const once = questions.filter(({ ofEachChild }) => !ofEachChild);
  const last = new Set(once.filter((question) => dependsOnChildren(question, questions)));
  return [
    ...once.filter((question) => !last.has(question)),
    ...repeatForChildren(
      questions.filter(({ ofEachChild }) => ofEachChild),
      children,
    ),
    ...last,
  ];
}

function dependsOnChildren(
  { condition }: QuestionVersion,
  questions: readonly QuestionVersion[],
  seen: ReadonlySet<string> = new Set(),
): boolean {
  if (condition?.kind !== "question" || seen.has(condition.questionId)) return false;
  const earlier = questions.find(({ questionId }) => questionId === condition.questionId);
  if (!earlier) return false;
  const seenNow = new Set([...seen, condition.questionId]);
  return earlier.ofEachChild === true || dependsOnChildren(earlier, questions, seenNow);
}

/** Of which child's part a question is; null where it is asked once, or of the only child. */
export function partOf({ ofEachChild, child = 1 }: AskedQuestion, children: number): number | null {
  return children > 1 && ofEachChild ? child : null;
}

/**
 * The steps that stay passed when something is answered otherwise: a step on which something is asked now that was not asked
 * before, and has no answer, is asked again.
 */
export function listStepsStillPassed<Area extends { id: string }>(
  set: QuestionSet<Area>,
  { before, after, passed }: { before: EarlierAnswers; after: EarlierAnswers; passed: readonly string[] },
): string[] {
  const isCountUnchanged = countAskedChildren(before.about) === countAskedChildren(after.about);
  if (isCountUnchanged && set.questions.every(({ condition }) => condition === undefined)) return [...passed];
  const askedBefore = listAskedKeys(set.questions, before);
  const again = findAskedPages(set, after)
    .filter(({ questions }) =>
      questions.map(answerKey).some((key) => !askedBefore.has(key) && !after.answers[key]?.length),
    )
    .map(({ number }) => `focus/${number}`);
  return passed.filter((step) => !again.includes(step));
}
