import type { ChildProfileName } from "#db/tables/enumerations.ts";
import { groupByFocusArea } from "./group-by-focus-area.ts";
import { type Condition, choicesOf, type Wording } from "./question.ts";

/** A question with what its condition is judged by. */
export type ConditionedQuestion = Wording & {
  /** Of the question, not of a version of it. */
  readonly id: string;
  readonly focusAreaIds: readonly string[];
};

/** A set of questions in the lead's order, with the re-visit's focus areas in theirs. */
export type QuestionSet<Question extends ConditionedQuestion = ConditionedQuestion> = {
  focusAreas: readonly { readonly id: string }[];
  questions: readonly Question[];
};

/**
 * Why a question cannot be asked as it stands: the question that it depends on was removed or stands in another re-visit, comes
 * later, or no longer has the choices that are meant; or too many depend on one another in a row.
 */
export type ConditionFault = "source-removed" | "source-later" | "choices-changed" | "chain-too-long";

/** What the first screen asks and a question can depend on, without "prefer not to say": who says that is asked everything. */
export const profileValues: Readonly<Record<"role" | ChildProfileName, readonly string[]>> = {
  role: ["parent-or-carer", "grandparent-or-relative", "foster-carer", "helper", "professional", "other"],
  support: ["ehc-plan", "sen-support", "waiting", "none", "not-sure"],
};

/** How many questions may depend on one another in a row: more than that, nobody can follow on paper. */
export const maxConditionChain = 3;

/** The field with the answers under a question, or under `role` or `support`, on which another may depend. */
export function conditionField(source: string): string {
  return `condition-${source}`;
}

/** In place of a choice that was taken away from the question that is depended on: the key of none. */
export const removedChoice = "removed";

/** The questions as a family comes to them: by focus area, each once. */
export function orderForSurvey<Question extends ConditionedQuestion>({
  focusAreas,
  questions,
}: QuestionSet<Question>): Question[] {
  return groupByFocusArea(focusAreas, questions, { once: true }).flatMap((group) => group.questions);
}

/** What a question can depend on: those before it that are answered by choosing. All of them for one that is not in the set yet. */
export function listEarlierQuestions<Question extends ConditionedQuestion>(
  questionId: string | null,
  set: QuestionSet<Question>,
): Question[] {
  const order = orderForSurvey(set);
  const place = order.findIndex(({ id }) => id === questionId);
  return order.slice(0, place < 0 ? undefined : place).filter((one) => choicesOf(one).length > 0);
}

/** What is wrong with a question's condition within its set; null where nothing is. */
export function findConditionFault(question: ConditionedQuestion, set: QuestionSet): ConditionFault | null {
  return faultIn(question, orderForSurvey(set));
}

/** All that are wrong, by the question's id. */
export function listConditionFaults(set: QuestionSet): Map<string, ConditionFault> {
  const order = orderForSurvey(set);
  return new Map(
    set.questions.flatMap((question) => {
      const fault = faultIn(question, order);
      return fault === null ? [] : [[question.id, fault] as const];
    }),
  );
}

function faultIn(
  { id, condition }: ConditionedQuestion,
  order: readonly ConditionedQuestion[],
): ConditionFault | null {
  if (!condition) return null;
  if (condition.kind === "profile")
    return hasOnly(condition.values, profileValues[condition.name]) ? null : "choices-changed";
  const source = order.find((one) => one.id === condition.questionId);
  if (!source) return "source-removed";
  if (order.indexOf(source) >= order.findIndex((one) => one.id === id)) return "source-later";
  const keys = choicesOf(source).map(({ key }) => key);
  if (!hasOnly(condition.choices, keys)) return "choices-changed";
  return countChain(source, order) > maxConditionChain - 1 ? "chain-too-long" : null;
}

function hasOnly(values: readonly string[], known: readonly string[]): boolean {
  return values.length > 0 && values.every((value) => known.includes(value));
}

/** How many questions depend on one another down to this one, as far as each comes after what it depends on. */
function countChain({ id, condition }: ConditionedQuestion, order: readonly ConditionedQuestion[]): number {
  if (!condition) return 0;
  if (condition.kind === "profile") return 1;
  const before = order.slice(
    0,
    order.findIndex((one) => one.id === id),
  );
  const source = before.find((one) => one.id === condition.questionId);
  return 1 + (source ? countChain(source, before) : 0);
}

/** A condition with the keys of the choices whose words its writer read: for words that are no choice any more, the key of none. */
export function findConditionKeys(
  condition: Condition | undefined,
  labels: readonly string[] | undefined,
  questions: readonly ConditionedQuestion[],
): Condition | undefined {
  if (condition?.kind !== "question" || !labels) return condition;
  const source = questions.find(({ id }) => id === condition.questionId);
  const all = source ? choicesOf(source) : [];
  const keys = labels.map((label) => all.find((choice) => choice.label === label)?.key ?? removedChoice);
  return { ...condition, choices: [...new Set(keys)] };
}

/** The words of the questions whose conditions hold in the set before, and no longer in the one after. */
export function listNewlyBroken(before: QuestionSet, after: QuestionSet): string[] {
  const had = listConditionFaults(before);
  const has = listConditionFaults(after);
  return after.questions.filter(({ id }) => has.has(id) && !had.has(id)).map(({ text }) => text);
}

/**
 * The condition of a question that depends on one whose choices are others now. A choice is the same by its words, wherever it
 * stands in the list; what was taken away or worded anew has to be chosen again, and is a fault until then.
 */
export function followChoices(condition: Condition, before: Wording, after: Wording): Condition {
  if (condition.kind === "profile") return condition;
  const [had, has] = [choicesOf(before), choicesOf(after)];
  const choices = condition.choices.map((key) => {
    const words = had.find((choice) => choice.key === key)?.label;
    return has.find(({ label }) => label === words)?.key ?? removedChoice;
  });
  return { ...condition, choices: [...new Set(choices)] };
}
