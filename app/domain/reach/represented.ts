import { wilson } from "../shares/interval.ts";
import type { QuestionReach } from "./reach-status.ts";

export type Represented = "over" | "under" | "as-many" | "too-few";

export type GroupHeard = {
  key: string;
  label: string;
  heading: string;
  /** Of those who said which group they are of. */
  count: number;
  base: number;
  /** The group's share of the area's children, 0 to 1. */
  areaShare: number;
  representation: Represented;
};

/** Below so many expected answers a group is too small to be judged. */
const minExpectedAnswers = 5;
const minAnswers = 10;

/**
 * Each group's share of those who answered beside its share of the area's children. A group is over- or under-represented
 * where the area's share lies outside Wilson's interval of its share among the answers.
 */
export function compareReachWithArea(reach: readonly QuestionReach[]): GroupHeard[] {
  return reach.flatMap(({ heading, groups }) => {
    const known = groups.flatMap((group) =>
      group.total === null || group.count === null
        ? []
        : [{ ...group, total: group.total, count: group.count }],
    );
    if (known.length < 2) return [];
    const base = known.reduce((sum, { count }) => sum + count, 0);
    const children = known.reduce((sum, { total }) => sum + total, 0);
    return known.map(({ name, value, label, count, total }): GroupHeard => {
      const areaShare = total / children;
      const about = { key: `${name}:${value}`, label, heading, count, base, areaShare };
      const interval = wilson({ count, base });
      if (base < minAnswers || areaShare * base < minExpectedAnswers || interval === null) {
        return { ...about, representation: "too-few" };
      }
      if (areaShare < interval.low) return { ...about, representation: "over" };
      return { ...about, representation: areaShare > interval.high ? "under" : "as-many" };
    });
  });
}

/** "Has an EHC plan: 62% (57% to 66%) of the answers, 48% of the area’s children. Over-represented." */
export function formatGroupHeard({ label, count, base, areaShare, representation }: GroupHeard): string {
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  const interval = wilson({ count, base });
  if (representation === "too-few" || interval === null) return `${label}: too few to say.`;
  const figures = `${label}: ${percent(count / base)} (${percent(interval.low)} to ${percent(interval.high)}) of the answers, ${percent(areaShare)} of the area’s children.`;
  const words = {
    over: "Over-represented, beyond what chance would usually make.",
    under: "Under-represented, beyond what chance would usually make.",
    "as-many": "About as many as live here.",
  } as const;
  return `${figures} ${words[representation]}`;
}
