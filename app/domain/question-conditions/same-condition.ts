import type { Condition } from "#db/tables/questions.ts";

/** Whether two conditions lead to the same families. The order of their values makes no difference. */
export function isSameCondition(one: Condition | undefined, other: Condition | undefined): boolean {
  if (!one || !other) return one === other;
  if (one.kind === "profile")
    return other.kind === "profile" && one.name === other.name && sameSet(one.values, other.values);
  return (
    other.kind === "question" && one.questionId === other.questionId && sameSet(one.choices, other.choices)
  );
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value) => other.includes(value));
}
