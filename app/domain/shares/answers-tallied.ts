import { formatNumber } from "#app/messages/format-number.ts";
import { collationMessages } from "#app/messages/work/collation-messages.ts";
import { figureMessages } from "#app/messages/work/figure-messages.ts";
import type { Share } from "./interval.ts";

export type Side = "negative" | "neutral" | "positive";

export type TalliedChoice = {
  key: string;
  label: string;
  /** How many answered so: children, where the question is of each child. */
  count: number;
  /** Of how many families they are; absent where the question is asked once. */
  families?: number;
  /** Where it stands on its scale; null where the choices have no order. */
  side: Side | null;
};

/** So many families answered of their children in the same way. */
export type FamilyAnswers = {
  families: number;
  /** How many of their children each choice was taken for, in the order of the choices. */
  chosen: readonly number[];
  /** How many of their children stand in the base. */
  base: number;
};

/** Answers that shares are worked out from. */
export type AnswersTallied = {
  choices: readonly Pick<TalliedChoice, "count" | "families" | "side">[];
  base: number;
  /** Of a question of each child, by which thresholds and intervals count families; absent where it is asked once. */
  byFamily?: readonly FamilyAnswers[];
};

/** How many families stand in the base: what thresholds are held against. */
export function countFamilies({ base, byFamily }: Pick<AnswersTallied, "base" | "byFamily">): number {
  if (!byFamily) return base;
  return byFamily.reduce((sum, family) => sum + (family.base > 0 ? family.families : 0), 0);
}

/** What a threshold is held against where one choice is shown. */
export function countOfFamilies({ count, families }: Pick<TalliedChoice, "count" | "families">): number {
  return families ?? count;
}

/** How many families gave one of these answers for any of their children, or once for themselves. */
export function countFamiliesThatChose(
  { choices, byFamily }: AnswersTallied,
  isMeant: (place: number) => boolean,
): number {
  if (!byFamily) return choices.reduce((sum, { count }, place) => sum + (isMeant(place) ? count : 0), 0);
  return byFamily.reduce(
    (sum, { families, chosen }) =>
      sum + (chosen.some((children, place) => children > 0 && isMeant(place)) ? families : 0),
    0,
  );
}

/** The share of these answers together, in the base. Of several answers that one child may have, only one at a time. */
export function shareOf(tally: AnswersTallied, isMeant: (place: number) => boolean): Share {
  const { choices, base, byFamily } = tally;
  const count = choices.reduce((sum, choice, place) => sum + (isMeant(place) ? choice.count : 0), 0);
  if (!byFamily) return { count, base };
  const clusters = { families: countFamilies(tally), yy: 0, ym: 0, mm: 0 };
  for (const { families, chosen, base: m } of byFamily) {
    const y = chosen.reduce((sum, children, place) => sum + (isMeant(place) ? children : 0), 0);
    clusters.yy += families * y * y;
    clusters.ym += families * y * m;
    clusters.mm += families * m * m;
  }
  return { count, base, clusters };
}

/** "31 children in 22 families"; of a question asked once "22". */
export function describeBase(tally: Pick<AnswersTallied, "base" | "byFamily">): string {
  if (!tally.byFamily) return formatNumber(tally.base);
  return describeChildren(tally.base, countFamilies(tally));
}

/** "31 children in 22 families"; of a question asked once "22 answers". */
export function describeAnswers(tally: Pick<AnswersTallied, "base" | "byFamily">): string {
  return tally.byFamily
    ? describeChildren(tally.base, countFamilies(tally))
    : collationMessages.t("answers", { count: tally.base });
}

/** Who gave no answer and who was not asked, in sentences: two bases that are never one. */
export function describeUnanswered({
  byFamily,
  notAnswered,
  unaskedCount,
  offeredCount,
}: Pick<AnswersTallied, "byFamily"> & {
  notAnswered: number;
  unaskedCount: number;
  offeredCount: number;
}): string[] {
  const t = figureMessages.t;
  return [
    t(byFamily ? "not-answered.families" : "not-answered", { count: notAnswered }),
    ...(unaskedCount === 0
      ? []
      : [t("not-asked", { count: unaskedCount, all: offeredCount + unaskedCount })]),
  ];
}

/** "31 children in 22 families" */
export function describeChildren(children: number, families: number): string {
  return figureMessages.t("children.in-families", { children, families });
}
