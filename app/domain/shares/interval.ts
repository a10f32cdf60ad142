/** Bounds of a share, each from 0 to 1. */
export type Interval = { low: number; high: number };

export type Share = {
  count: number;
  base: number;
  /** Where `count` and `base` are of children: how they lie in families. Absent where each is of a family by itself. */
  clusters?: Clusters;
};

/** Sums over families, each with `m` children in the base of whom `y` are in the count. They add up over disjoint groups. */
export type Clusters = {
  /** How many families have a child in the base. */
  families: number;
  /** Σ y², Σ ym and Σ m². */
  yy: number;
  ym: number;
  mm: number;
};

/** How many families a share rests on: what every threshold is held against, since a family of four is one family. */
export function familiesOf({ base, clusters }: Share): number {
  return clusters?.families ?? base;
}

/** A share of what is in `all` and not in its part. */
export function withoutPart(all: Share, part: Share): Share {
  const { count, base } = { count: all.count - part.count, base: all.base - part.base };
  const [a, b] = [all.clusters, part.clusters];
  if (!a || !b) return { count, base };
  const clusters = {
    ...{ families: a.families - b.families, yy: a.yy - b.yy, ym: a.ym - b.ym, mm: a.mm - b.mm },
  };
  return { count, base, clusters };
}

/**
 * How many families that answer by themselves would tell as much as the children of this share. The variance of a share of
 * children is that of a ratio of sums over families, Σ(y − pm)² / (Σm)² (Cochran, Sampling Techniques, 3rd ed. 1977, §3.12,
 * without its factor n/(n − 1), so that families of one child count as they always did). Korn and Graubard (Survey Methodology
 * 24, 1998) take p(1 − p) over it for the size that any interval of a proportion is worked out with; it is never more than the
 * number of children. Where all or none said so there is no variance: then siblings are taken to be alike, (Σm)² / Σm² (Kish 1965).
 */
export function effectiveBase({ count, base, clusters }: Share): number {
  if (!clusters || base === 0) return base;
  const share = count / base;
  const { yy, ym, mm } = clusters;
  const variance = (yy - 2 * share * ym + share * share * mm) / (base * base);
  const alike = (base * base) / mm;
  if (count === 0 || count === base || variance <= 0) return alike;
  return Math.min(base, (share * (1 - share)) / variance);
}

/** Of the normal distribution, for 95 in 100. */
const z = 1.959964;

/**
 * Wilson's score interval (1927): where the share of all such families may well lie when `count` of `base` said so. It
 * holds for few answers and for shares near none or all, where the usual one does not. A share of children has it with its
 * effective base, which is robust to siblings being alike: of the intervals that Franco, Little, Louis and Slud compare
 * (Journal of Survey Statistics and Methodology 7, 2019) it is among those that hold for few clusters. Null without answers.
 */
export function wilson(of: Share): Interval | null {
  if (of.base === 0) return null;
  const share = of.count / of.base;
  const base = effectiveBase(of);
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

/** Below this many families that answered on either side a comparison is not drawn: one family more would turn it. */
export const minAnswersToCompare = 10;

export type Comparison = "too-few" | "no-clear-difference" | "higher" | "lower";

/** Whether one share differs from another by more than chance would give in nineteen cases of twenty. */
export function compareShares(one: Share, other: Share): Comparison {
  if (Math.min(familiesOf(one), familiesOf(other)) < minAnswersToCompare) return "too-few";
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
