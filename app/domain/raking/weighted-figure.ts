import type { ReachGroup } from "../reach/groups.ts";
import {
  countFamilies,
  type FamilyAnswers,
  shareOf as shareOfChoice,
  type TalliedChoice,
} from "../shares/answers-tallied.ts";
import { type Balance, balanceWithInterval, type Leaning, leaningOf } from "../shares/balance.ts";
import { familiesOf, type Interval, minAnswersToCompare, type Share, wilson } from "../shares/interval.ts";
import { type EffectiveSize, effectiveSize } from "./effective-size.ts";
import { isOf, type Profile, rakingGroups } from "./raking-groups.ts";
import { countOf, minRespondents, type RakingRefusal, type RespondentWeights } from "./weigh-respondents.ts";

/** One question's answers of the families of one profile. */
export type ProfileTally = {
  profile: Profile;
  tally: { choices: readonly TalliedChoice[]; base: number; byFamily?: readonly FamilyAnswers[] };
};
type Added = ProfileTally["tally"] & { choices: TalliedChoice[] };

/** A share with Wilson's interval for the effective sample size. */
export type WeightedShare = { key: string; label: string; plain: number; share: number; interval: Interval };

export type WeightedFigure = {
  kind: "weighted";
  size: EffectiveSize;
  choices: WeightedShare[];
  /** Of the good side of the scale; null for a list, which has no sides. */
  good: Omit<WeightedShare, "key" | "label"> | null;
  leaning: Leaning | null;
};

/**
 * A question's answers as they would be if its groups had answered in the area's proportions. Refused where too few of a
 * group answered this question, however many answered others.
 */
export function weighFigure(
  tallies: readonly ProfileTally[],
  { weights, margins }: RespondentWeights,
): WeightedFigure | { kind: "refused"; refusals: RakingRefusal[] } {
  const answered = tallies.map(({ profile, tally }) => ({ profile, count: countFamilies(tally) }));
  const refusals = margins
    .flatMap(({ groups }) => groups)
    .flatMap(({ name, value, label }): RakingRefusal[] => {
      const respondents = countOf(answered, { name, value });
      return respondents < minRespondents
        ? [{ kind: "too-few", group: { name, value, label }, respondents }]
        : [];
    });
  if (refusals.length > 0) return { kind: "refused", refusals };
  // Children of one family are taken to be alike: they count as one respondent of their weight together.
  const size = effectiveSize(
    tallies.flatMap(({ profile, tally }) => {
      const weight = weights.get(profile) ?? 0;
      const families = tally.byFamily ?? [{ families: tally.base, base: 1 }];
      return families.map(({ families: count, base }) => ({
        weight: weight * base,
        count: base > 0 ? count : 0,
      }));
    }),
  );
  const plain = addTallies(tallies, () => 1);
  if (!size || plain.base === 0) return { kind: "refused", refusals: [] };
  const weighted = addTallies(tallies, (profile) => weights.get(profile) ?? 0);
  const shareOf = (plainCount: number, weightedCount: number) => {
    const share = weightedCount / weighted.base;
    const interval = wilson({ count: share * size.effective, base: size.effective });
    return { plain: plainCount / plain.base, share, interval: interval ?? { low: 0, high: 1 } };
  };
  const hasSides = plain.choices.every(({ side }) => side !== null);
  const balance = balanceWithInterval(scaleTally(weighted, size.effective / weighted.base));
  return {
    kind: "weighted",
    size,
    choices: weighted.choices.map(({ key, label, count }, place) => ({
      key,
      label,
      ...shareOf(plain.choices[place]?.count ?? 0, count),
    })),
    good: hasSides ? shareOf(goodCount(plain), goodCount(weighted)) : null,
    leaning: balance && leaningOf(balance),
  };
}

/** What is concluded from a question: which way a scale leans, or on which side of one half each choice of a list lies. */
export type Conclusion =
  | { kind: "leaning"; leaning: Leaning }
  | { kind: "halves"; halves: { key: string; label: string; half: Half }[] };
export type Half = "too-few" | "more" | "fewer" | "unclear";

export type Robustness = {
  conclusion: Conclusion;
  /** How many groups were left out, each in turn. */
  tried: number;
  /** The groups without whom it would be another. */
  changes: { group: ReachGroup; base: number; conclusion: Conclusion }[];
};

/**
 * Whether the conclusion holds without any one group: the families of each are left out in turn, those of several groups
 * with each of theirs. Null where too few answered to conclude anything.
 */
export function testConclusion(tallies: readonly ProfileTally[]): Robustness | null {
  const everybody = addTallies(tallies, () => 1);
  if (countFamilies(everybody) < minAnswersToCompare) return null;
  const conclusion = concludeFrom(everybody);
  const answered = tallies.map(({ profile, tally }) => ({ profile, count: countFamilies(tally) }));
  const groups = rakingGroups.filter((group) => countOf(answered, group) > 0);
  return {
    conclusion,
    tried: groups.length,
    changes: groups.flatMap((group) => {
      const others = addTallies(tallies, (profile) => (isOf(profile, group) ? 0 : 1));
      const without = concludeFrom(others);
      return isSame(conclusion, without) ? [] : [{ group, base: countFamilies(others), conclusion: without }];
    }),
  };
}

function concludeFrom(tally: Added): Conclusion {
  if (tally.choices.every(({ side }) => side !== null)) {
    const balance: Balance | null = balanceWithInterval(tally);
    return { kind: "leaning", leaning: balance ? leaningOf(balance) : "too-few" };
  }
  return {
    kind: "halves",
    halves: tally.choices.map(({ key, label }, at) => ({
      ...{ key, label, half: halfOf(shareOfChoice(tally, (place) => place === at)) },
    })),
  };
}

function halfOf(share: Share): Half {
  const interval = wilson(share);
  if (familiesOf(share) < minAnswersToCompare || !interval) return "too-few";
  if (interval.low > 0.5) return "more";
  return interval.high < 0.5 ? "fewer" : "unclear";
}

function isSame(one: Conclusion, other: Conclusion): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** All profiles' answers together, each with its weight. Families are put together where nothing is weighted. */
function addTallies(tallies: readonly ProfileTally[], weightOf: (profile: Profile) => number): Added {
  const [first] = tallies;
  const choices = (first?.tally.choices ?? []).map((choice) => ({ ...choice, count: 0 }));
  let base = 0;
  const families: FamilyAnswers[] = [];
  for (const { profile, tally } of tallies) {
    const weight = weightOf(profile);
    base += tally.base * weight;
    if (weight === 1) families.push(...(tally.byFamily ?? []));
    for (const [place, { count }] of tally.choices.entries()) {
      const choice = choices[place];
      if (choice) choice.count += count * weight;
    }
  }
  return { choices, base, ...(first?.tally.byFamily ? { byFamily: families } : {}) };
}

/** Of a weighted tally the size says how many respondents it is like, and no family is counted any more. */
function scaleTally({ choices, base }: Added, by: number): Omit<Added, "byFamily"> {
  return { choices: choices.map((choice) => ({ ...choice, count: choice.count * by })), base: base * by };
}

function goodCount({ choices }: Pick<Added, "choices">): number {
  return choices.filter(({ side }) => side === "positive").reduce((sum, { count }) => sum + count, 0);
}
