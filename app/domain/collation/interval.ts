/** Bounds of a share, each from 0 to 1. */
export type Interval = { low: number; high: number };

export type Share = { count: number; base: number };

/** Of the normal distribution, for 95 in 100. */
const z = 1.959964;

/**
 * Wilson's score interval (1927): where the share of all such families may well lie when `count` of `base` said so. It
 * holds for few answers and for shares near none or all, where the usual one does not. Null without answers.
 */
export function wilson({ count, base }: Share): Interval | null {
  if (base === 0) return null;
  const share = count / base;
  const middle = (share + (z * z) / (2 * base)) / (1 + (z * z) / base);
  const half =
    (z / (1 + (z * z) / base)) * Math.sqrt((share * (1 - share)) / base + (z * z) / (4 * base * base));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/**
 * Newcombe's interval (1998, his method 10) for one share less another, from -1 to 1, of two groups that hold nobody in
 * common. Null where either has no answers.
 */
export function difference(one: Share, other: Share): (Interval & { is: number }) | null {
  const ones = wilson(one);
  const others = wilson(other);
  if (!ones || !others) return null;
  const a = one.count / one.base;
  const b = other.count / other.base;
  return {
    is: a - b,
    low: a - b - Math.hypot(a - ones.low, others.high - b),
    high: a - b + Math.hypot(ones.high - a, b - others.low),
  };
}

/** Below this many answers on either side a comparison is not drawn: one family more would turn it. */
export const minAnswersToCompare = 10;

export type Comparison = "too-few" | "no-clear-difference" | "higher" | "lower";

/** Whether one share differs from another by more than chance would give in nineteen cases of twenty. */
export function compareShares(one: Share, other: Share): Comparison {
  if (one.base < minAnswersToCompare || other.base < minAnswersToCompare) return "too-few";
  const between = difference(one, other);
  if (!between) return "too-few";
  if (between.low > 0) return "higher";
  return between.high < 0 ? "lower" : "no-clear-difference";
}

/** "23% (15% to 33%)" */
export function formatShare(share: Share): string {
  const interval = wilson(share);
  if (!interval) return "no answers";
  return `${percent(share.count / share.base)} (${percent(interval.low)} to ${percent(interval.high)})`;
}

export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
