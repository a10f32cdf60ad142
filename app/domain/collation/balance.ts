import { minAnswersToCompare } from "./interval.ts";
import type { QuestionTally, Side } from "./tally.ts";

export type Balance = { is: number; low: number; high: number; base: number };

/** Of the normal distribution, for 95 in 100. */
const z = 1.959964;

/**
 * The share on the good side less the share on the bad side, from -1 to 1. Its interval is Bonett and Price's (2012),
 * which adds one to each side and so holds for few answers too. Null without answers or sides.
 */
export function balanceWithInterval(tally: Pick<QuestionTally, "choices" | "base">): Balance | null {
  const { choices, base } = tally;
  if (base === 0 || choices.some(({ side }) => side === null)) return null;
  const on = (side: Side) =>
    choices.filter((choice) => choice.side === side).reduce((sum, { count }) => sum + count, 0);
  const [good, bad] = [on("positive"), on("negative")];
  const [more, less] = [(good + 1) / (base + 2), (bad + 1) / (base + 2)];
  const half = z * Math.sqrt((more + less - (more - less) ** 2) / (base + 2));
  return {
    is: (good - bad) / base,
    low: Math.max(-1, more - less - half),
    high: Math.min(1, more - less + half),
    base,
  };
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
export function leaningOf({ low, high, base }: Balance): Leaning {
  if (base < minAnswersToCompare) return "too-few";
  if (low > 0) return "good";
  return high < 0 ? "bad" : "neither";
}

/** Which way answers lean, and whether that is more than chance, in a sentence. */
export function describeLeaning(balance: Balance, words: { good: string; bad: string }): string {
  const beyondChance = "beyond what chance would usually make";
  switch (leaningOf(balance)) {
    case "too-few":
      return `Only ${balance.base} answered: too few to say which way it leans.`;
    case "good":
      return `More said ${words.good} than ${words.bad}, ${beyondChance}.`;
    case "bad":
      return `More said ${words.bad} than ${words.good}, ${beyondChance}.`;
    case "neither":
      return `Chance alone could make the difference between ${words.good} and ${words.bad}.`;
  }
}
