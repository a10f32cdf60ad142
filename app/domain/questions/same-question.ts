import { isSameCondition } from "../question-conditions/same-condition.ts";
import { hasCards, isList, type Wording } from "./question.ts";

type ComparedQuestion = Wording & { readonly focusAreaIds: readonly string[] };

/** Whether somebody is asked the very same thing under the same focus areas, answer required or not. */
export function asksTheSame(one: ComparedQuestion, other: ComparedQuestion): boolean {
  return (
    one.type === other.type &&
    one.text === other.text &&
    one.hint === other.hint &&
    one.since === other.since &&
    one.offersNotComeUp === other.offersNotComeUp &&
    one.ofEachChild === other.ofEachChild &&
    isSameCondition(one.condition, other.condition) &&
    sameList(one.choices, other.choices) &&
    sameList(one.pictures ?? [], other.pictures ?? []) &&
    sameList([...one.focusAreaIds].sort(), [...other.focusAreaIds].sort())
  );
}

/** Whether nothing at all about the two differs. */
export function isUnchanged(one: ComparedQuestion, other: ComparedQuestion): boolean {
  return asksTheSame(one, other) && one.required === other.required;
}

/**
 * Why answers to the two cannot be counted together, in a sentence; null where they can if the lead says that the
 * meaning is the same. Choices are stored by their place in the list, so a list must keep its places.
 */
export function findCountingProblem(before: Wording, after: Wording): string | null {
  if (before.type !== after.type) return "It is answered in another way now, so it is counted apart.";
  if (before.since !== after.since) return "It compares with another date now, so it is counted apart.";
  if (before.ofEachChild !== after.ofEachChild)
    return after.ofEachChild
      ? "It is asked about each child now, so it is counted apart."
      : "It is asked once now, not about each child, so it is counted apart.";
  if (!isSameCondition(before.condition, after.condition))
    return "Other families are asked it now, so it is counted apart.";
  if (!isList(before.type) && !hasCards(before.type)) return null;
  if (before.choices.length !== after.choices.length)
    return "Its list has more or fewer choices now, so it is counted apart.";
  const moved = after.choices.some(
    (choice, index) => before.choices.includes(choice) && before.choices[index] !== choice,
  );
  return moved ? "Its choices stand in another order now, so it is counted apart." : null;
}

function sameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}
