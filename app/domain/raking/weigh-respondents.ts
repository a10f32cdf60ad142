import { keyOf, type ReachGroup } from "../reach/groups.ts";
import type { ReachTotals } from "../reach/totals.ts";
import { minAnswersToCompare } from "../shares/interval.ts";
import { type EffectiveSize, effectiveSize } from "./effective-size.ts";
import { type RakingMargin, rake } from "./rake.ts";
import { isOf, type Profile, type RakingName, rakingQuestions } from "./raking-groups.ts";

export type ProfileCount = { profile: Profile; count: number };

/** Why nothing is weighted. */
export type RakingRefusal =
  | { kind: "not-confirmed" }
  /** Families answered that they are of a group whose number nobody entered. */
  | { kind: "no-total"; group: ReachGroup; respondents: number }
  | { kind: "too-few"; group: ReachGroup; respondents: number }
  | { kind: "totals-disagree"; sums: { name: RakingName; heading: string; sum: number }[] }
  | { kind: "not-converged"; rounds: number };

/** A group's share of the area's children and of the answers, before and after weighting, each 0 to 1. */
export type WeightedGroup = ReachGroup & {
  total: number;
  respondents: number;
  /** The same, a family of several groups in equal parts in each. */
  parts: number;
  areaShare: number;
  plainShare: number;
  weightedShare: number;
  meanWeight: number;
};

export type RespondentWeights = {
  kind: "weighted";
  /** Around a mean of 1, after trimming. */
  weights: ReadonlyMap<Profile, number>;
  size: EffectiveSize;
  smallest: number;
  largest: number;
  /** How many respondents' weights were cut to the bounds. */
  trimmed: { raised: number; lowered: number };
  rounds: number;
  margins: {
    name: RakingName;
    heading: string;
    groups: WeightedGroup[];
    /** Respondents of at least one of the groups: what shares are out of. */
    known: number;
    /** Respondents of none of the groups, or who did not say. */
    unknown: number;
  }[];
};

/** Weights below and above these are cut to them, so that no family counts a tenth or ten times as much as another. */
export const weightBounds = { min: 0.3, max: 3 };

/** Fewer respondents of a group cannot stand for all of it. */
export const minRespondents = minAnswersToCompare;

/** How far apart two margins' sums may be, of the larger: totals are published rounded, and on different days. */
export const maxDisagreement = 0.1;

/** The category of those who are of none of a margin's groups. */
const unknown = "unknown";

/**
 * A weight for each respondent, by which each margin's groups have the area's proportions (`rake`), trimmed once to
 * `weightBounds`. A family of several groups counts in equal parts in each. Those of none of a margin's groups keep their
 * share in it, as a category of their own. Every reason to refuse is given, not the first alone.
 */
export function weighRespondents(
  respondents: readonly ProfileCount[],
  totals: ReachTotals,
  names: readonly RakingName[],
): RespondentWeights | { kind: "refused"; refusals: RakingRefusal[] } {
  const margins = rakingQuestions
    .filter(({ name }) => names.includes(name))
    .map(({ name, heading, groups }) => ({
      name,
      heading,
      groups: groups.map((group) => ({
        ...group,
        total: totals.get(keyOf(group)) ?? null,
        respondents: countOf(respondents, group),
      })),
    }));
  if (margins.length === 0) return { kind: "refused", refusals: [{ kind: "not-confirmed" }] };
  const refusals = [...findThinGroups(margins), ...findDisagreement(margins)];
  if (refusals.length > 0) return { kind: "refused", refusals };

  const known = margins.map(({ groups, ...margin }) => ({
    ...margin,
    groups: groups.flatMap((group) => (group.total === null ? [] : [{ ...group, total: group.total }])),
  }));
  const cells = respondents.map(({ profile, count }) => ({
    categories: known.map(({ groups }) => categoriesOf(profile, groups)),
    size: count,
  }));
  const raked = rake(
    cells,
    known.map(({ groups }) => targetsOf(groups, respondents)),
  );
  if (raked.kind === "not-converged") {
    return { kind: "refused", refusals: [{ kind: "not-converged", rounds: raked.rounds }] };
  }
  const weighted = respondents.map(({ profile, count }, place) => {
    const untrimmed = raked.factors[place] ?? 1;
    const weight = Math.min(weightBounds.max, Math.max(weightBounds.min, untrimmed));
    return { profile, count, untrimmed, weight };
  });
  const size = effectiveSize(weighted);
  if (!size) return { kind: "refused", refusals: [{ kind: "not-converged", rounds: raked.rounds }] };
  const countWhere = (is: (one: (typeof weighted)[number]) => boolean) => sumOf(weighted.filter(is));
  return {
    kind: "weighted",
    weights: new Map(weighted.map(({ profile, weight }) => [profile, weight])),
    size,
    smallest: Math.min(...weighted.map(({ weight }) => weight)),
    largest: Math.max(...weighted.map(({ weight }) => weight)),
    trimmed: {
      raised: countWhere(({ weight, untrimmed }) => weight > untrimmed),
      lowered: countWhere(({ weight, untrimmed }) => weight < untrimmed),
    },
    rounds: raked.rounds,
    margins: known.map(({ name, heading, groups }) => ({
      name,
      heading,
      groups: groups.map((group) => shareOut(group, groups, weighted)),
      known: countWhere(({ profile }) => groups.some((group) => isOf(profile, group))),
      unknown: countWhere(({ profile }) => !groups.some((group) => isOf(profile, group))),
    })),
  };
}

/** How many respondents are of a group, whole, also where they are of others. */
export function countOf(
  respondents: readonly ProfileCount[],
  group: { name: string; value: string },
): number {
  return sumOf(respondents.filter(({ profile }) => isOf(profile, group)));
}

type MarginGroup = ReachGroup & { total: number };

function findThinGroups(
  margins: readonly { groups: readonly (ReachGroup & { total: number | null; respondents: number })[] }[],
): RakingRefusal[] {
  return margins
    .flatMap(({ groups }) => groups)
    .flatMap(({ total, respondents, ...group }): RakingRefusal[] => {
      if (total === null) return respondents > 0 ? [{ kind: "no-total", group, respondents }] : [];
      return respondents < minRespondents ? [{ kind: "too-few", group, respondents }] : [];
    });
}

function findDisagreement(
  margins: readonly {
    name: RakingName;
    heading: string;
    groups: readonly { total: number | null }[];
  }[],
): RakingRefusal[] {
  const sums = margins.map(({ name, heading, groups }) => ({
    name,
    heading,
    sum: groups.reduce((sum, { total }) => sum + (total ?? 0), 0),
  }));
  const all = sums.map(({ sum }) => sum);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  return most - least > most * maxDisagreement ? [{ kind: "totals-disagree", sums }] : [];
}

function categoriesOf(profile: Profile, groups: readonly MarginGroup[]): string[] {
  const values = groups.filter((group) => isOf(profile, group)).map(({ value }) => value);
  return values.length === 0 ? [unknown] : values;
}

function targetsOf(groups: readonly MarginGroup[], respondents: readonly ProfileCount[]): RakingMargin {
  const everybody = sumOf(respondents);
  const known = sumOf(respondents.filter(({ profile }) => groups.some((group) => isOf(profile, group))));
  const children = groups.reduce((sum, { total }) => sum + total, 0);
  const targets = new Map(groups.map(({ value, total }) => [value, (known * total) / children]));
  if (everybody > known) targets.set(unknown, everybody - known);
  return targets;
}

function shareOut(
  { total, ...group }: MarginGroup & { respondents: number },
  groups: readonly MarginGroup[],
  weighted: readonly (ProfileCount & { weight: number })[],
): WeightedGroup {
  let [plain, weighed, plainOfAll, weighedOfAll] = [0, 0, 0, 0];
  for (const { profile, count, weight } of weighted) {
    const values = categoriesOf(profile, groups);
    if (values[0] === unknown) continue;
    plainOfAll += count;
    weighedOfAll += count * weight;
    if (!values.includes(group.value)) continue;
    plain += count / values.length;
    weighed += (count * weight) / values.length;
  }
  return {
    ...group,
    total,
    parts: plain,
    areaShare: total / groups.reduce((sum, one) => sum + one.total, 0),
    plainShare: plain / plainOfAll,
    weightedShare: weighed / weighedOfAll,
    meanWeight: weighed / plain,
  };
}

function sumOf(counts: readonly { count: number }[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}
