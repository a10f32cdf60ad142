import type { ChildProfile } from "#db/tables/surveys.ts";
import type { Condition, QuestionVersion } from "../questions/question.ts";
import { type About, childrenIn } from "./respondent-profile.ts";

/** A question as one family is asked it: `child` is which of their children it is about, from 1; 1, too, where it is asked once. */
export type AskedQuestion = QuestionVersion & { child?: number };

/** What somebody has said so far, on which it depends what they are asked. */
export type EarlierAnswers = {
  about: About;
  childProfiles: readonly ChildProfile[];
  /** By answer key. */
  answers: Readonly<Record<string, readonly string[]>>;
};

/** As many children as a response can speak of; the last stands for all further ones, too. */
export const maxChildren = 6;

/** Under what an answer is stored in a draft: the version's id, with the child's number where it is not the first. */
export function answerKey({ id, child = 1 }: { id: string; child?: number }): string {
  return child === 1 ? id : `${id}-child-${child}`;
}

/** What an answer key stands for. */
export function readAnswerKey(key: string): { questionVersionId: string; child: number } {
  const [, id, child] = /^(.*)-child-([2-6])$/.exec(key) ?? [];
  if (id === undefined) return { questionVersionId: key, child: 1 };
  return { questionVersionId: id, child: Number(child) };
}

/** Each question, once for each of that many children where it is about a child; what is about the first comes before the others. */
export function repeatForChildren(questions: readonly QuestionVersion[], children: number): AskedQuestion[] {
  const ofEachChild = questions.filter((question) => question.ofEachChild);
  const repeated = Array.from({ length: Math.min(children, maxChildren) - 1 }, (_, index) =>
    ofEachChild.map((question) => ({ ...question, child: index + 2 })),
  );
  return [...questions, ...repeated.flat()];
}

/**
 * What a family is asked, and what is no question for them. A question that depends on an earlier answer is asked of whoever
 * gave one of its values, and of whoever left that answer out: nobody is passed over for what they did not say.
 */
export function sortAskedQuestions(
  questions: readonly QuestionVersion[],
  said: EarlierAnswers,
): { asked: AskedQuestion[]; unasked: AskedQuestion[] } {
  const all = repeatForChildren(questions, childrenIn(said.about) ?? 1);
  if (questions.every(({ condition }) => condition === undefined)) return { asked: all, unasked: [] };
  const asked = all.filter((question) => isRelevant(question, { questions, said, seen: new Set() }));
  const askedSet = new Set(asked);
  return { asked, unasked: all.filter((question) => !askedSet.has(question)) };
}

/** The answers to what is asked, without those that an earlier answer has made no question. */
export function pickAnswers(
  asked: readonly AskedQuestion[],
  answers: Readonly<Record<string, string[]>>,
): Record<string, string[]> {
  return Object.fromEntries(
    asked.flatMap((question) => {
      const key = answerKey(question);
      const values = answers[key];
      return values === undefined ? [] : [[key, values]];
    }),
  );
}

type Asking = { questions: readonly QuestionVersion[]; said: EarlierAnswers; seen: ReadonlySet<string> };

function isRelevant({ id, condition, ofEachChild, child = 1 }: AskedQuestion, asking: Asking): boolean {
  if (!condition || asking.seen.has(id)) return true;
  const about = ofEachChild ? child : null;
  if (condition.kind === "profile")
    // Who prefers not to say is asked, as who says nothing is.
    return isFitting(
      condition.values,
      findProfileValues(condition, about, asking.said).filter((value) => value !== "prefer-not-to-say"),
    );
  const earlier = asking.questions.find(({ questionId }) => questionId === condition.questionId);
  if (!earlier) return true;
  const seen = new Set([...asking.seen, id]);
  const numbers = listChildrenOf(earlier, about, asking.said);
  const ways = numbers.filter((number) => isRelevant({ ...earlier, child: number }, { ...asking, seen }));
  // Who was not asked the earlier question is not asked what depends on it.
  if (ways.length === 0) return false;
  return ways.some((number) =>
    isFitting(condition.choices, asking.said.answers[answerKey({ id: earlier.id, child: number })] ?? []),
  );
}

/** Of which children an earlier answer is looked at: of the one that is asked about, or of any. */
export function listChildrenOf(
  earlier: QuestionVersion,
  about: number | null,
  { about: profile }: EarlierAnswers,
): number[] {
  if (!earlier.ofEachChild) return [1];
  if (about !== null) return [about];
  return Array.from({ length: childrenIn(profile) ?? 1 }, (_, index) => index + 1);
}

function findProfileValues(
  { name }: Condition & { kind: "profile" },
  child: number | null,
  { about, childProfiles }: EarlierAnswers,
): readonly string[] {
  if (name === "role" || child === null) return about[name] ?? [];
  return childProfiles[child - 1]?.[name] ?? (childProfiles.length === 0 ? (about[name] ?? []) : []);
}

/** Whether an answer is one of those that are meant, or none was given. */
export function isFitting(meant: readonly string[], given: readonly string[]): boolean {
  return given.length === 0 || given.some((value) => meant.includes(value));
}
