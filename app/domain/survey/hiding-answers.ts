import type { QuestionVersion } from "../questions/question.ts";
import { countAskedChildren } from "./asked-pages.ts";
import {
  type AskedQuestion,
  answerKey,
  isFitting,
  listChildrenOf,
  type Said,
  sortAskedQuestions,
} from "./asked-questions.ts";

/** Something that a page shows at once: an answer that is given and is none of these, or a box for "the same" that is ticked or not. */
export type HidingAnswer =
  | { kind: "other-than"; key: string; choices: readonly string[] }
  | { kind: "same"; child: number; isTicked: boolean };

/** A question is hidden while all of one list hold. None: it is never hidden. An empty list: it is always hidden. */
export type HidingAnswers = readonly (readonly HidingAnswer[])[];

/** More ways than anybody's page needs: a question that has more stands there, and says of whom it is asked. */
const maxWays = 40;

/**
 * By what on its own page a question is hidden. It is the rule of `sortAskedQuestions`, with what is chosen on the page left open:
 * the page's own style follows it, without script.
 */
export function findHidingAnswers(
  question: AskedQuestion,
  page: {
    questions: readonly QuestionVersion[];
    answered: Said;
    /** The keys of what stands on the page. */
    keys: ReadonlySet<string>;
    /** The children with a box for "the same" on the page. */
    sameChildren: readonly number[];
  },
): HidingAnswers {
  const { questions, answered, keys, sameChildren } = page;

  function find(
    { id, condition, ofEachChild, child = 1 }: AskedQuestion,
    seen: ReadonlySet<string>,
  ): HidingAnswers {
    if (!condition || seen.has(id)) return [];
    if (condition.kind === "profile") return isAlwaysAsked({ id, child }) ? [] : [[]];
    const earlier = questions.find(({ questionId }) => questionId === condition.questionId);
    if (!earlier) return [];
    const seenNow = new Set([...seen, id]);
    const numbers = listChildrenOf(earlier, ofEachChild ? child : null, answered);
    // It is hidden where each child's earlier question is hidden or answered otherwise.
    return numbers.reduce<HidingAnswers>(
      (ways, number) => {
        const other = findOther(earlier, number, condition.choices);
        return combine(ways, [...find({ ...earlier, child: number }, seenNow), ...other]);
      },
      [[]],
    );
  }

  function findOther(earlier: QuestionVersion, child: number, choices: readonly string[]): HidingAnswers {
    const key = answerKey({ id: earlier.id, child });
    if (!keys.has(key)) return isFitting(choices, answered.answers[key] ?? []) ? [] : [[]];
    const other = { kind: "other-than" as const, key, choices };
    if (!sameChildren.includes(child)) return [[other]];
    const ofFirst = { ...other, key: earlier.id };
    return [
      [{ kind: "same", child, isTicked: false }, other],
      [{ kind: "same", child, isTicked: true }, ofFirst],
    ];
  }

  const profileOnly = questions.map((one) =>
    one.condition?.kind === "profile" ? one : { ...one, condition: undefined },
  );
  const always = new Set(sortAskedQuestions(profileOnly, answered).asked.map(answerKey));
  const isAlwaysAsked = (one: { id: string; child: number }) => always.has(answerKey(one));
  const ways = find(question, new Set());
  return ways.length > maxWays ? [] : ways;
}

/** Both hold: each way of the one with each way of the other. */
function combine(one: HidingAnswers, other: HidingAnswers): HidingAnswers {
  if (one.length * other.length > 4 * maxWays) return [];
  return one.flatMap((way) => other.map((more) => [...way, ...more]));
}

/**
 * What a page holds of its questions: what is asked, and what an answer on the page itself can make a question. `hiding` says when
 * each of the latter is hidden.
 */
export function listQuestionsOnPage(
  all: readonly AskedQuestion[],
  page: { questions: readonly QuestionVersion[]; answered: Said; sameChildren: readonly number[] },
): { question: AskedQuestion; hiding: HidingAnswers }[] {
  if (all.every(({ condition }) => condition === undefined))
    return all.map((question) => ({ question, hiding: [] }));
  const keys = new Set(all.map(answerKey));
  return all
    .map((question) => ({ question, hiding: findHidingAnswers(question, { ...page, keys }) }))
    .filter(({ hiding }) => !hiding.some((way) => way.length === 0));
}

/** Whether a family has more than one child on whom a page has questions. */
export function hasParts(all: readonly AskedQuestion[], { about }: Pick<Said, "about">): boolean {
  return countAskedChildren(about) > 1 && all.some(({ ofEachChild }) => ofEachChild);
}
