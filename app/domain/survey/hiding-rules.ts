import type { QuestionVersion } from "../questions/question.ts";
import {
  type AskedQuestion,
  answerKey,
  type EarlierAnswers,
  isFitting,
  listChildrenOf,
  sortAskedQuestions,
} from "./asked-questions.ts";

/**
 * When a question of a page is hidden, by what the page shows at once: an answer is given that is none of these, or a box for "the
 * same" is ticked or not. All rules of none hold always, any rule of none never.
 */
export type HidingRule =
  | { kind: "other-than"; key: string; choices: readonly string[] }
  | { kind: "same"; child: number; isTicked: boolean }
  | { kind: "all" | "any"; rules: readonly HidingRule[] };

const always: HidingRule = { kind: "all", rules: [] };
const never: HidingRule = { kind: "any", rules: [] };

export function isNever(rule: HidingRule): boolean {
  return rule.kind === "any" && rule.rules.length === 0;
}

function isAlways(rule: HidingRule): boolean {
  return rule.kind === "all" && rule.rules.length === 0;
}

function anyOf(rules: readonly HidingRule[]): HidingRule {
  return rules.some(isAlways)
    ? always
    : join(
        "any",
        rules.filter((rule) => !isNever(rule)),
      );
}

function allOf(rules: readonly HidingRule[]): HidingRule {
  return rules.some(isNever)
    ? never
    : join(
        "all",
        rules.filter((rule) => !isAlways(rule)),
      );
}

function join(kind: "all" | "any", rules: readonly HidingRule[]): HidingRule {
  const [first, second] = rules;
  return first && !second ? first : { kind, rules };
}

/** More answers than a page's style should name: a question that depends on more stands there, and says of whom it is asked. */
const maxAnswers = 60;

function countAnswers(rule: HidingRule): number {
  return "rules" in rule ? rule.rules.reduce((sum, one) => sum + countAnswers(one), 0) : 1;
}

type PageOfQuestions = {
  /** The whole set. */
  questions: readonly QuestionVersion[];
  answered: EarlierAnswers;
  /** The children with a box for "the same" on the page. */
  sameChildren: readonly number[];
};

/**
 * What a page holds of its questions: what is asked, and what an answer on the page itself can make a question, with what hides it.
 * It is the rule of `sortAskedQuestions` with what is chosen on the page left open: the page's own style follows it without script.
 */
export function listQuestionsOnPage(
  all: readonly AskedQuestion[],
  page: PageOfQuestions,
): { question: AskedQuestion; hiding: HidingRule }[] {
  if (all.every(({ condition }) => condition === undefined))
    return all.map((question) => ({ question, hiding: never }));
  const keys = new Set(all.map(answerKey));
  const ofProfile = page.questions.map((one) =>
    one.condition?.kind === "profile" ? one : { ...one, condition: undefined },
  );
  const keysByProfile = new Set(sortAskedQuestions(ofProfile, page.answered).asked.map(answerKey));
  return all
    .map((question) => {
      const hiding = findRule(question, { ...page, keys, keysByProfile, seen: new Set() });
      return { question, hiding: countAnswers(hiding) > maxAnswers ? never : hiding };
    })
    .filter(({ hiding }) => !isAlways(hiding));
}

type Finding = PageOfQuestions & {
  /** Of what stands on the page. */
  keys: ReadonlySet<string>;
  keysByProfile: ReadonlySet<string>;
  seen: ReadonlySet<string>;
};

function findRule({ id, condition, ofEachChild, child = 1 }: AskedQuestion, finding: Finding): HidingRule {
  if (!condition || finding.seen.has(id)) return never;
  if (condition.kind === "profile")
    return finding.keysByProfile.has(answerKey({ id, child })) ? never : always;
  const { questions, answered, seen } = finding;
  const earlier = questions.find(({ questionId }) => questionId === condition.questionId);
  if (!earlier) return never;
  const further = { ...finding, seen: new Set([...seen, id]) };
  // It is hidden where the earlier question is hidden or answered otherwise, of each child that is looked at.
  return allOf(
    listChildrenOf(earlier, ofEachChild ? child : null, answered).map((number) => {
      const ofChild = { ...earlier, child: number };
      return anyOf([findRule(ofChild, further), findOther(ofChild, condition.choices, finding)]);
    }),
  );
}

function findOther(
  { id, child }: { id: string; child: number },
  choices: readonly string[],
  { keys, answered, sameChildren }: Finding,
): HidingRule {
  const key = answerKey({ id, child });
  if (!keys.has(key)) return isFitting(choices, answered.answers[key] ?? []) ? never : always;
  const other: HidingRule = { kind: "other-than", key, choices };
  if (!sameChildren.includes(child)) return other;
  return anyOf([
    allOf([{ kind: "same", child, isTicked: false }, other]),
    allOf([
      { kind: "same", child, isTicked: true },
      { ...other, key: id },
    ]),
  ]);
}
