import { type AnswersTallied, type Side, shareOf } from "../shares/answers-tallied.ts";
import {
  type Comparison,
  compareShares,
  familiesOf,
  formatShare,
  percent,
  type Share,
  withoutPart,
} from "../shares/interval.ts";
import type { QuestionTally } from "./tally.ts";

/** One group's answers to a question beside those of everybody else. */
export type ComparedGroup = {
  value: string;
  label: string;
  tally: QuestionTally;
  /** Those on the good side of the scale, of those who answered; null for a list, which has no sides. */
  good: Share | null;
  others: Share | null;
  comparison: Comparison | null;
};

/** A group by two things that families said about themselves. */
export type CrossedCell = { row: string; column: string; good: Share };

/** Of those who answered, how many on the good side of the scale; null where the choices have no sides. */
export function goodShareOf(tally: AnswersTallied): Share | null {
  if (tally.choices.some(({ side }) => side === null)) return null;
  const good: Side = "positive";
  return shareOf(tally, (place) => tally.choices[place]?.side === good);
}

/** A group beside everybody else, those who said nothing about themselves included. */
export function compareGroup(
  group: { value: string; label: string; tally: QuestionTally },
  everybody: QuestionTally,
): ComparedGroup {
  const good = goodShareOf(group.tally);
  const all = goodShareOf(everybody);
  const others = good && all ? withoutPart(all, good) : null;
  return { ...group, good, others, comparison: good && others ? compareShares(good, others) : null };
}

/** What a comparison means, in a sentence that can be read aloud in a meeting. */
export function describeComparison(
  { label, good, others, comparison }: ComparedGroup,
  goodWords: string,
): string {
  if (!good || !others || !comparison) return "";
  if (comparison === "too-few") {
    return `${label}: ${familiesOf(good)} answered; of everybody else, ${familiesOf(others)}. That is too few to compare.`;
  }
  const figures = `${label}: ${formatShare(good)} said ${goodWords}; of everybody else, ${formatShare(others)}.`;
  if (comparison === "no-clear-difference") return `${figures} Chance alone could make this difference.`;
  const points = Math.abs(good.count / good.base - others.count / others.base);
  return `${figures} That is ${percent(points).replace("%", "")} in 100 ${comparison === "higher" ? "more" : "fewer"}, beyond what chance would usually make.`;
}

/** The good answers of a scale as they are offered: “Better”, “Agree” or “Strongly agree”. */
export function goodWordsOf({ choices }: Pick<QuestionTally, "choices">): string {
  return choices
    .filter(({ side }) => side === "positive")
    .map(({ label }) => `“${label}”`)
    .join(" or ");
}
