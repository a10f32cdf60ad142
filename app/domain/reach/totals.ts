import { readWholeNumber } from "../typed-fields/read-whole-number.ts";
import { keyOf, reachQuestions, totalControl } from "./groups.ts";

/** How many children of each group live in the area, by `keyOf` the group. */
export type ReachTotals = ReadonlyMap<string, number>;

export type TotalEntered = { name: string; value: string; total: number };

/** Fewer than this in a whole area could be known by name. */
export const smallestTotal = 10;
const largestTotal = 1_000_000;

/**
 * Reads the totals as typed, "1,240", "1 240" or "1240"; what is empty is left out. Errors are by control. A control that did not
 * arrive is one: a form cut short says nothing of a group, and must not empty it.
 */
export function readTotals(typed: Readonly<Record<string, readonly string[]>>): {
  totals: TotalEntered[];
  errors: Record<string, string>;
} {
  const totals: TotalEntered[] = [];
  const errors: Record<string, string> = {};
  for (const group of reachQuestions.flatMap(({ groups }) => groups)) {
    const control = totalControl(group);
    const arrived = typed[control]?.[0];
    if (arrived === undefined) {
      errors[control] = `${group.label}: this number did not arrive. Check it, and save the totals again.`;
      continue;
    }
    if (arrived.trim() === "") continue;
    const total = readWholeNumber(arrived);
    if (total === null) {
      errors[control] = `${group.label}: enter a whole number, such as 1240, or leave it empty.`;
    } else if (total > largestTotal) {
      errors[control] = `${group.label}: that is more than a million. Check the number.`;
    } else if (total < smallestTotal) {
      errors[control] =
        `${group.label}: leave it empty if there are fewer than ${smallestTotal}, so that nobody can be picked out.`;
    } else totals.push({ name: group.name, value: group.value, total });
  }
  return { totals, errors };
}

export function totalsByKey(totals: readonly TotalEntered[]): ReachTotals {
  return new Map(totals.map((total) => [keyOf(total), total.total]));
}
