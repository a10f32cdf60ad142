import { goodShareOf, goodWordsOf } from "#app/domain/collation/compared-groups.ts";
import type { QuestionTally } from "#app/domain/collation/tally.ts";
import type { WeighedQuestion } from "#app/domain/raking/open-weights.server.ts";
import {
  maxDisagreement,
  minRespondents,
  type RakingRefusal,
  type RespondentWeights,
} from "#app/domain/raking/weigh-respondents.ts";
import type { Conclusion, Half, Robustness, WeightedFigure } from "#app/domain/raking/weighted-figure.ts";
import { type Side, shareOf } from "#app/domain/shares/answers-tallied.ts";
import type { Leaning } from "#app/domain/shares/balance.ts";
import { formatShare, percent } from "#app/domain/shares/interval.ts";
import { formatNumber } from "#app/messages/format-number.ts";
import { rakingMessages } from "#app/messages/work/raking-messages.ts";

/** What stands beside a question's plain figure, in words. */
export type WeightedWords = {
  meaningId: string;
  /** The weighted figure with its base, then how it came about; none where it is refused. */
  lines: string[];
  refusals: string[];
  rows: { key: string; label: string; plain: string; weighted: string }[];
  robustness: { sentence: string; changes: string[] } | null;
};

export function describeWeighed(
  { meaningId, figure, robustness }: WeighedQuestion,
  { tally, weightLines }: { tally: QuestionTally; weightLines: readonly string[] },
): WeightedWords {
  const weighted = figure?.kind === "weighted" ? figure : null;
  return {
    meaningId,
    lines: weighted ? [...describeFigure(weighted, tally), ...weightLines] : [],
    refusals: figure?.kind === "refused" ? figure.refusals.map(describeRefusal) : [],
    rows: (weighted?.choices ?? []).map(({ key, label, plain, share, interval }) => ({
      key,
      label,
      plain: percent(plain),
      weighted: `${percent(share)} (${percent(interval.low)} to ${percent(interval.high)})`,
    })),
    robustness: robustness && describeRobustness(robustness, tally),
  };
}

export function describeRefusal(refusal: RakingRefusal): string {
  switch (refusal.kind) {
    case "not-confirmed":
      return rakingMessages.t("refused.not-confirmed");
    case "no-total":
      return rakingMessages.t("refused.no-total", {
        group: refusal.group.label,
        count: refusal.respondents,
      });
    case "too-few":
      return rakingMessages.t("refused.too-few", {
        group: refusal.group.label,
        count: refusal.respondents,
        needed: minRespondents,
      });
    case "totals-disagree":
      return rakingMessages.t("refused.totals-disagree", {
        sums: refusal.sums.map(({ heading, sum }) => `${heading}: ${formatNumber(sum)}`).join("; "),
        percent: Math.round(maxDisagreement * 100),
      });
    case "not-converged":
      return rakingMessages.t("refused.not-converged", { rounds: refusal.rounds });
  }
}

function describeFigure({ choices, good, size, leaning }: WeightedFigure, tally: QuestionTally): string[] {
  const effective = formatNumber(Math.round(size.effective));
  const base = rakingMessages.t("base", { count: size.respondents, effective });
  const sizes = rakingMessages.t("size", {
    count: size.respondents,
    effective,
    effect: size.designEffect.toFixed(2),
  });
  const [top] = choices.toSorted((one, other) => other.share - one.share);
  const headline = good
    ? { ...good, words: goodWordsOf(tally), answered: goodShareOf(tally) }
    : top && {
        ...top,
        words: `“${top.label}”`,
        answered: shareOf(tally, (place) => tally.choices[place]?.key === top.key),
      };
  if (!headline?.answered) return [sizes];
  const { low, high } = headline.interval;
  const plain = formatShare(headline.answered);
  return [
    `${headline.words}: ${percent(headline.share)} (${percent(low)} to ${percent(high)}), beside ${plain} as answered. ${base}`,
    sizes,
    ...(leaning === null ? [] : [`Weighted, ${conclusionOf(leaning, tally)}`]),
  ];
}

/** The weights that all figures of a page share, in short. */
export function describeWeightLines({ smallest, largest, trimmed, margins }: RespondentWeights): string[] {
  const means = margins.flatMap(({ groups }) =>
    groups.map(({ label, meanWeight }) => `${label} ${meanWeight.toFixed(2)}`),
  );
  return [
    `Mean weights: ${means.join("; ")}.`,
    `Weights run from ${smallest.toFixed(2)} to ${largest.toFixed(2)}. ${rakingMessages.t("trimmed", trimmed)}`,
  ];
}

function describeRobustness({ conclusion, tried, changes }: Robustness, tally: QuestionTally) {
  if (changes.length === 0) {
    const words =
      conclusion.kind === "leaning"
        ? conclusionOf(conclusion.leaning, tally)
        : "which answers more than half gave, and which fewer.";
    return {
      sentence: rakingMessages.t("holds.without-any", { count: tried, conclusion: words }),
      changes: [],
    };
  }
  return {
    sentence: rakingMessages.t("holds.not", {
      count: changes.length,
      conclusion: describeBefore(conclusion, changes, tally),
    }),
    changes: changes.map(({ group, base, conclusion: without }) =>
      rakingMessages.t("holds.without", {
        group: group.label,
        count: base,
        conclusion: describeConclusion(without, tally, conclusion),
      }),
    ),
  };
}

/** What all answers together tell: of a list, of those choices for which it is another without some group. */
function describeBefore(
  conclusion: Conclusion,
  changes: Robustness["changes"],
  tally: QuestionTally,
): string {
  if (conclusion.kind === "leaning") return conclusionOf(conclusion.leaning, tally);
  const isAnother = ({ key, half }: { key: string; half: Half }) =>
    changes.some(
      ({ conclusion: without }) =>
        without.kind === "halves" && without.halves.some((other) => other.key === key && other.half !== half),
    );
  return conclusion.halves
    .filter(isAnother)
    .map(({ label, half }) => `“${label}”: ${halves[half]}.`)
    .join(" ");
}

/** Of a list, only the choices for which it is another than before. */
function describeConclusion(conclusion: Conclusion, tally: QuestionTally, before?: Conclusion): string {
  if (conclusion.kind === "leaning") return conclusionOf(conclusion.leaning, tally);
  const others = before?.kind === "halves" ? before.halves : [];
  return conclusion.halves
    .filter(({ key, half }) => others.find((other) => other.key === key)?.half !== half)
    .map(({ label, half }) => `“${label}”: ${halves[half]}.`)
    .join(" ");
}

const halves: Record<Half, string> = {
  more: "more than half, beyond chance",
  fewer: "fewer than half, beyond chance",
  unclear: "chance alone could put it on either side of one half",
  "too-few": "too few to say",
};

function conclusionOf(leaning: Leaning, tally: QuestionTally): string {
  const [good, bad] = [goodWordsOf(tally), wordsOn("negative", tally)];
  switch (leaning) {
    case "good":
      return `more said ${good} than ${bad}, beyond chance.`;
    case "bad":
      return `more said ${bad} than ${good}, beyond chance.`;
    case "neither":
      return `chance alone could make the difference between ${good} and ${bad}.`;
    case "too-few":
      return "too few to say.";
  }
}

function wordsOn(side: Side, { choices }: QuestionTally): string {
  return choices
    .filter((choice) => choice.side === side)
    .map(({ label }) => `“${label}”`)
    .join(" or ");
}
