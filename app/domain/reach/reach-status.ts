import { keyOf, type ReachGroup, reachQuestions } from "./groups.ts";
import type { ReachTotals } from "./totals.ts";

/**
 * Beside the other groups of the same question, by how many answered for each child: `not-reached`: fewer than half as
 * many; `fewer`: fewer than four in five; `heard`: about as many, or more; `nobody`: none at all; `unknown`: too few
 * answers, or no totals to say it by.
 */
export type ReachStatus = "not-reached" | "fewer" | "heard" | "nobody" | "unknown";

export type GroupReach = ReachGroup & {
  /** Null where it is hidden: fewer than `hiddenBelow`. */
  count: number | null;
  total: number | null;
  status: ReachStatus;
};

export type QuestionReach = { name: string; heading: string; groups: GroupReach[] };

/** Below so many expected answers, a difference may be chance. */
const minExpectedAnswers = 5;

/**
 * Each group's answers beside its total. Where a group itself is judged, a hidden count (null) counts as the most
 * that it can be. Where another group is judged, it counts as none. So the statement follows from the visible figures
 * and is never too hard. `hiddenBelow` is 1 where none is hidden.
 */
export function reachByGroup(
  counts: ReadonlyMap<string, number | null>,
  totals: ReachTotals,
  { hiddenBelow }: { hiddenBelow: number },
): QuestionReach[] {
  const maxCountOf = (count: number | null) => count ?? hiddenBelow - 1;
  return reachQuestions.map(({ name, heading, groups }) => {
    const lines = groups.map((group) => ({
      ...group,
      count: counts.has(keyOf(group)) ? (counts.get(keyOf(group)) ?? null) : hiddenBelow > 1 ? null : 0,
      total: totals.get(keyOf(group)) ?? null,
    }));
    const known = lines.filter(({ total }) => total !== null);
    const people = known.reduce((sum, { total }) => sum + (total ?? 0), 0);
    const answers = known.reduce((sum, { count }) => sum + (count ?? 0), 0);
    const statusOf = ({ count, total }: (typeof lines)[number]): ReachStatus => {
      if (count === 0) return "nobody";
      if (total === null || known.length < 2) return "unknown";
      const expected = ((answers - (count ?? 0)) / (people - total)) * total;
      if (expected < minExpectedAnswers) return count === null ? "unknown" : "heard";
      if (maxCountOf(count) < expected / 2) return "not-reached";
      if (count === null) return "unknown";
      return count < expected * 0.8 ? "fewer" : "heard";
    };
    return { name, heading, groups: lines.map((line) => ({ ...line, status: statusOf(line) })) };
  });
}

/** The groups that are not being reached, those with the most children first. */
export function notReached(reach: readonly QuestionReach[]): (GroupReach & { heading: string })[] {
  return reach
    .flatMap(({ heading, groups }) => groups.map((group) => ({ ...group, heading })))
    .filter(({ status, total }) => status === "not-reached" || (status === "nobody" && total !== null))
    .toSorted((one, other) => (other.total ?? 0) - (one.total ?? 0));
}

/** Whether enough totals were entered to say anything by. */
export function canCompare(reach: readonly QuestionReach[]): boolean {
  return reach.some(({ groups }) => groups.filter(({ total }) => total !== null).length > 1);
}
