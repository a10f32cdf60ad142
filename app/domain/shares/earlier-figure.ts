import { formatNumber } from "#app/messages/format-number.ts";
import { compareShares, familiesOf, minAnswersToCompare, percent, type Share, wilson } from "./interval.ts";

/** What an earlier count found to a question that is asked again: of how many, or only the share, in tenths of a per cent. */
export type EarlierFigure = {
  id: string;
  meaningId: string;
  labels: string[];
  source: string;
} & ({ count: number; base: number; share: null } | { count: null; base: null; share: number });

export const maxSourceLength = 300;

/** The share then, 0 to 1. */
export function shareThen(figure: EarlierFigure): number {
  return figure.share === null ? figure.count / figure.base : figure.share / 1000;
}

/** Whether what families say has changed by more than chance, in a sentence that can be read aloud. */
export function describeThenAndNow(figure: EarlierFigure, now: Share): string {
  const then = shareThen(figure);
  if (familiesOf(now) < minAnswersToCompare)
    return `Only ${familiesOf(now)} answered now: too few to compare.`;
  const points = Math.abs(Math.round((now.count / now.base - then) * 100));
  const more = now.count / now.base > then;
  const change =
    points === 0 ? "The share is the same" : `${points} in 100 ${more ? "more" : "fewer"} than then`;
  if (figure.share === null) {
    const compared = compareShares(now, figure);
    if (compared === "too-few") return `Only ${figure.base} answered then: too few to compare.`;
    return compared === "no-clear-difference"
      ? `${change}. Chance alone could make this difference.`
      : `${change}: beyond what chance would usually make.`;
  }
  const interval = wilson(now);
  const isInside = interval !== null && then >= interval.low && then <= interval.high;
  return isInside
    ? `${change}. Chance alone could make this difference.`
    : `${change}: beyond what chance would make in today’s answers. How many answered then is not known, so part of it may be chance all the same.`;
}

/** "48 of 120 (40%)", or "40%" where no more is known. */
export function formatEarlierFigure(figure: EarlierFigure): string {
  if (figure.share !== null) return `${figure.share / 10}%`;
  return `${formatNumber(figure.count)} of ${formatNumber(figure.base)} (${percent(shareThen(figure))})`;
}
