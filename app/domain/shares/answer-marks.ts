import { formatNumber } from "#app/messages/format-number.ts";
import {
  countFamilies,
  describeBase,
  type FamilyAnswers,
  type Side,
  shareOf,
  type TalliedChoice,
} from "./answers-tallied.ts";
import { balanceWithInterval, formatBalanceWithInterval } from "./balance.ts";
import { formatShare, type Interval, minAnswersToCompare, percent, wilson } from "./interval.ts";

/** What was answered, as a bar draws it. */
export type AnswersDrawn = {
  choices: readonly TalliedChoice[];
  base: number;
  byFamily?: readonly FamilyAnswers[];
};

/** One answer of a bar: its part of the base, 0 to 1, and where that may well lie; null where too few answered to say. */
export type AnswerMark = TalliedChoice & { part: number; interval: Interval | null; words: string };

/** The answers to a question as marks of one bar. Below `minAnswersToCompare` families there are counts and no shares. */
export function markAnswers(answers: AnswersDrawn): AnswerMark[] {
  const { choices, base } = answers;
  const isEnough = countFamilies(answers) >= minAnswersToCompare;
  return choices.map((choice, at) => {
    const share = shareOf(answers, (place) => place === at);
    const of = describeBase(answers);
    const counted = `${choice.label}: ${formatNumber(choice.count)} of ${of}`;
    return {
      ...choice,
      part: base === 0 ? 0 : choice.count / base,
      interval: isEnough ? wilson(share) : null,
      words: isEnough ? `${counted}, ${formatShare(share)}` : `${counted}, too few for a share`,
    };
  });
}

/** "46%", or the count where too few answered. */
export function formatMark({ count, part, interval }: AnswerMark): string {
  return interval ? percent(part) : formatNumber(count);
}

/** "Balance −29 (−43 to −13)"; null for a list and where too few answered. */
export function describeBalance(answers: AnswersDrawn): string | null {
  const balance = countFamilies(answers) < minAnswersToCompare ? null : balanceWithInterval(answers);
  return balance && `Balance ${formatBalanceWithInterval(balance)}`;
}

const facesOnSides: readonly { key: string; label: string; side: Side }[] = [
  { key: "not-good", label: "Not good", side: "negative" },
  { key: "ok", label: "OK", side: "neutral" },
  { key: "good", label: "Good", side: "positive" },
];

/** Faces as answers on a scale. Those who were not sure are not among them, as with "don't know". */
export function answersOfFaces(counts: Readonly<Record<string, number>>): AnswersDrawn {
  const choices = facesOnSides.map((face) => ({ ...face, count: counts[face.key] ?? 0 }));
  return { choices, base: choices.reduce((sum, { count }) => sum + count, 0) };
}
