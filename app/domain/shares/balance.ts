import { type AnswersTallied, countFamilies, type FamilyAnswers, type Side } from "./answers-tallied.ts";
import { minAnswersToCompare } from "./interval.ts";

/** `base`: how many answers; `families`: how many families they are of. */
export type Balance = { is: number; low: number; high: number; base: number; families: number };

/** Of the normal distribution, for 95 in 100. */
const z = 1.959964;

/**
 * The share on the good side less the share on the bad side, from -1 to 1. Its interval is Bonett and Price's (2012),
 * which adds one to each side and so holds for few answers too. Null without answers or sides.
 */
export function balanceWithInterval(tally: AnswersTallied): Balance | null {
  const { choices, base } = tally;
  if (base === 0 || choices.some(({ side }) => side === null)) return null;
  const on = (side: Side) =>
    choices.filter((choice) => choice.side === side).reduce((sum, { count }) => sum + count, 0);
  const size = effectiveSizeOf(tally, on("positive") - on("negative"));
  const [good, bad] = [(on("positive") * size) / base, (on("negative") * size) / base];
  const [more, less] = [(good + 1) / (size + 2), (bad + 1) / (size + 2)];
  const half = z * Math.sqrt((more + less - (more - less) ** 2) / (size + 2));
  return {
    is: (on("positive") - on("negative")) / base,
    low: Math.max(-1, more - less - half),
    high: Math.min(1, more - less + half),
    base,
    families: countFamilies(tally),
  };
}

/** As `effectiveBase` for a share: by the variance of the ratio of sums over families, of good answers less bad ones. */
function effectiveSizeOf({ choices, base, byFamily }: AnswersTallied, leaning: number): number {
  if (!byFamily) return base;
  const points: Record<Side, number> = { positive: 1, neutral: 0, negative: -1 };
  const pointOf = choices.map(({ side }) => (side === null ? 0 : points[side]));
  const mean = leaning / base;
  const sumOf = (of: (family: FamilyAnswers) => number) =>
    byFamily.reduce((sum, family) => sum + family.families * of(family), 0);
  const scoreOf = ({ chosen }: FamilyAnswers) =>
    chosen.reduce((sum, children, place) => sum + children * (pointOf[place] ?? 0), 0);
  const ofChildren =
    choices.reduce((sum, { count }, place) => sum + count * (pointOf[place] ?? 0) ** 2, 0) / base - mean ** 2;
  const variance = sumOf((family) => (scoreOf(family) - mean * family.base) ** 2) / base ** 2;
  if (ofChildren <= 0 || variance <= 0) return base ** 2 / sumOf((family) => family.base ** 2);
  return Math.min(base, ofChildren / variance);
}

/** "+12", "−29", "0" in a hundred. */
function signed(share: number): string {
  const points = Math.round(share * 100);
  if (points === 0) return "0";
  return points > 0 ? `+${points}` : `−${-points}`;
}

/** "−29 (−41 to −16)" */
export function formatBalanceWithInterval({ is, low, high }: Balance): string {
  return `${signed(is)} (${signed(low)} to ${signed(high)})`;
}

export type Leaning = "too-few" | "good" | "bad" | "neither";

/** Which way answers lean beyond what chance would usually make. */
export function leaningOf({ low, high, families }: Balance): Leaning {
  if (families < minAnswersToCompare) return "too-few";
  if (low > 0) return "good";
  return high < 0 ? "bad" : "neither";
}

/** Which way answers lean, and whether that is more than chance, in a sentence. */
export function describeLeaning(balance: Balance, words: { good: string; bad: string }): string {
  const beyondChance = "beyond what chance would usually make";
  switch (leaningOf(balance)) {
    case "too-few":
      return `Only ${balance.families} answered: too few to say which way it leans.`;
    case "good":
      return `More said ${words.good} than ${words.bad}, ${beyondChance}.`;
    case "bad":
      return `More said ${words.bad} than ${words.good}, ${beyondChance}.`;
    case "neither":
      return `Chance alone could make the difference between ${words.good} and ${words.bad}.`;
  }
}
