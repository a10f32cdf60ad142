import { formatNumber } from "#app/messages/format-number.ts";
import { goodShareOf, goodWordsOf } from "../collation/compared-groups.ts";
import type { QuestionTally } from "../collation/tally.ts";
import {
  countFamilies,
  describeBase,
  describeChildren,
  type FamilyAnswers,
  type Side,
  shareOf,
} from "../shares/answers-tallied.ts";
import {
  type Balance,
  balanceWithInterval,
  describeLeaning,
  formatBalanceWithInterval,
} from "../shares/balance.ts";
import {
  describeThenAndNow,
  type EarlierFigure,
  formatEarlierFigure,
  shareThen,
} from "../shares/earlier-figure.ts";
import {
  compareShares,
  familiesOf,
  formatShare,
  type Interval,
  type Share,
  wilson,
} from "../shares/interval.ts";
import { drawOwnAnswers, type OwnTally } from "../young-peoples-counts/own-tallies.ts";

/** What a chart of one focus area is drawn from. */
export type ChartedArea = {
  id: string;
  name: string;
  tallies: readonly QuestionTally[];
  /** Faces that young people chose, all questions together. */
  faces: Readonly<Record<string, number>>;
  /** What young people answered by themselves, question by question. */
  own: readonly OwnTally[];
};

/** How parents and young people feel about a focus area, -1 to 1; null where too few said. */
export type MapPoint = {
  key: string;
  label: string;
  parents: number | null;
  youngPeople: number | null;
  /** Where each may well lie; of several questions the mean of theirs, as if the same families moved all of them. */
  parentsInterval: Interval | null;
  youngPeopleInterval: Interval | null;
  parentsLabel: string;
  youngPeopleLabel: string;
  /** Of their own answers: in words, and in no mark of the map. */
  ownLabel: string;
};

export type SlopeLine = {
  key: string;
  label: string;
  from: number;
  to: number;
  /** Where each may well lie; null where how many answered is not known. */
  fromInterval: Interval | null;
  toInterval: Interval | null;
  fromLabel: string;
  toLabel: string;
  sentence: string;
  /** Whether enough answered at both ends to draw it. */
  isDrawn: boolean;
};

export type DivergingRow = {
  key: string;
  label: string;
  base: number;
  /** Of a question of each child. */
  byFamily?: readonly FamilyAnswers[] | undefined;
  segments: { key: string; label: string; count: number; families?: number; side: Side }[];
};

export type SideBySide = {
  key: string;
  who: "parents" | "young-people" | "young-peoples-answers";
  label: string;
  share: Share;
  shareLabel: string;
};

/** Below this many answers a share is not drawn: one family more would move it too far. */
const minDrawnAnswers = 10;

/** Where each focus area stands by the balance of what parents and of what young people said. */
export function mapOf(areas: readonly ChartedArea[]): MapPoint[] {
  return areas.map(({ id, name, tallies, faces, own }) => {
    const balances = tallies.flatMap((tally) => {
      const balance = balanceWithInterval(tally);
      return balance === null || balance.families < minDrawnAnswers ? [] : [balance];
    });
    const faceBalance = facesBalance(faces);
    const young = faceBalance === null || faceBalance.families < minDrawnAnswers ? null : faceBalance;
    const meanOf = (of: (balance: Balance) => number) =>
      balances.reduce((sum, balance) => sum + of(balance), 0) / balances.length;
    return {
      key: id,
      label: name,
      parents: balances.length === 0 ? null : meanOf(({ is }) => is),
      youngPeople: young?.is ?? null,
      parentsInterval:
        balances.length === 0 ? null : { low: meanOf(({ low }) => low), high: meanOf(({ high }) => high) },
      youngPeopleInterval: young,
      parentsLabel: formatBalances(balances),
      youngPeopleLabel:
        young === null
          ? `too few faces (${faceBalance?.base ?? 0})`
          : `${formatBalanceWithInterval(young)}, of ${young.base} faces`,
      ownLabel: formatBalances(
        own.flatMap(drawOwnAnswers).flatMap(({ answers }) => {
          const balance = balanceWithInterval(answers);
          return balance === null || balance.families < minDrawnAnswers ? [] : [balance];
        }),
      ),
    };
  });
}

/** What was found before beside what is said now, for each earlier figure whose question is still there. */
export function thenAndNow(areas: readonly ChartedArea[], earlier: readonly EarlierFigure[]): SlopeLine[] {
  return earlier.flatMap((figure): SlopeLine[] => {
    const area = areas.find(({ tallies }) => tallies.some(({ meaning }) => meaning.id === figure.meaningId));
    const tally = area?.tallies.find(({ meaning }) => meaning.id === figure.meaningId);
    if (!area || !tally || tally.base === 0) return [];
    const now = shareOf(tally, (place) => figure.labels.includes(tally.choices[place]?.label ?? ""));
    return [
      {
        key: figure.id,
        label: `${area.name}: ${figure.labels.join(" or ")}`,
        from: shareThen(figure),
        to: now.count / now.base,
        fromInterval: figure.share === null ? wilson(figure) : null,
        toInterval: wilson(now),
        fromLabel: `${formatEarlierFigure(figure)}; ${figure.source}`,
        toLabel: `${formatNumber(now.count)} of ${describeSize(now)}: ${familiesOf(now) < minDrawnAnswers ? "too few for a share" : formatShare(now)}`,
        sentence: describeThenAndNow(figure, now),
        isDrawn:
          familiesOf(now) >= minDrawnAnswers && (figure.base === null || figure.base >= minDrawnAnswers),
      },
    ];
  });
}

/** Answers to a question about change, and what they come to in a sentence. */
export type ChangeRow = DivergingRow & { words: string };

/** For each question about change: how many said worse, about the same and better, of so many that they can be weighed. */
export function betterOrWorse(areas: readonly ChartedArea[]): ChangeRow[] {
  return areas.flatMap(({ name, tallies }) =>
    tallies
      .filter(({ meaning }) => meaning.latest.type === "change")
      .flatMap((tally): ChangeRow[] => {
        const balance = balanceWithInterval(tally);
        if (balance === null || balance.families < minDrawnAnswers) return [];
        const leaning = describeLeaning(balance, { good: "better", bad: "worse" });
        return divergingRows({ tallies: [tally] }).map((row) => ({
          ...row,
          label: `${name}: ${row.label}`,
          words: `Balance ${formatBalanceWithInterval(balance)} of ${describeBase(tally)}. ${leaning}`,
        }));
      }),
  );
}

/** The questions of a focus area that have sides and enough answers, as diverging bars are drawn. */
export function divergingRows({ tallies }: Pick<ChartedArea, "tallies">): DivergingRow[] {
  return tallies.flatMap((tally) => {
    const { meaning, choices, base, byFamily } = tally;
    const segments = choices.flatMap(({ side, ...choice }) => (side === null ? [] : [{ ...choice, side }]));
    const isDrawn = countFamilies(tally) >= minDrawnAnswers;
    return isDrawn && segments.length > 0 && segments.length === choices.length
      ? [{ key: meaning.id, label: meaning.latest.text, base, byFamily, segments }]
      : [];
  });
}

/** What young people answered by themselves, each question and each card of a mat, as diverging bars are drawn. */
export function ownRows({ own }: Pick<ChartedArea, "own">): DivergingRow[] {
  return own.flatMap(drawOwnAnswers).flatMap(({ key, title, answers }) => {
    const segments = answers.choices.flatMap(({ side, ...choice }) =>
      side === null ? [] : [{ ...choice, side }],
    );
    return answers.base >= minDrawnAnswers && segments.length === answers.choices.length
      ? [{ key, label: title, base: answers.base, segments }]
      : [];
  });
}

/**
 * Parents' shares on the good side, those of the faces of discussions and of young people's own answers, with their intervals, and
 * what parents' and discussions' come to together. They stand beside each other and are never added up.
 */
export function sideBySide({ tallies, faces, own }: Pick<ChartedArea, "tallies" | "faces" | "own">): {
  both: SideBySide[];
  sentence: string;
} {
  const parents = tallies.flatMap((tally): SideBySide[] => {
    const share = goodShareOf(tally);
    if (share === null || share.base === 0) return [];
    const { id, latest } = tally.meaning;
    const label = `${latest.text} (${goodWordsOf(tally)})`;
    return [{ key: id, who: "parents", label, share, shareLabel: formatShareOfMany(share) }];
  });
  const young = facesShare(faces);
  const youngPeople =
    young === null
      ? []
      : [
          {
            key: "faces",
            who: "young-people" as const,
            label: "Chose the good face",
            share: young,
            shareLabel: formatShareOfMany(young),
          },
        ];
  const ownShares = own.flatMap(drawOwnAnswers).flatMap(({ key, title, answers }): SideBySide[] => {
    const share = goodShareOf(answers);
    if (share === null || share.base === 0) return [];
    const good = answers.choices.find(({ side }) => side === "positive")?.label ?? "";
    const label = `${title} (“${good}”)`;
    return [{ key, who: "young-peoples-answers", label, share, shareLabel: formatShareOfMany(share) }];
  });
  return {
    both: [...parents, ...youngPeople, ...ownShares],
    sentence: formatBothShares(
      parents.map(({ share }) => share),
      young,
    ),
  };
}

/** "23% (15% to 33%) of 120"; no share of a few. */
function formatShareOfMany(share: Share): string {
  return familiesOf(share) < minDrawnAnswers
    ? `too few (${formatNumber(familiesOf(share))} answered)`
    : `${formatShare(share)} of ${describeSize(share)}`;
}

/** "120"; of children "31 children in 22 families". */
function describeSize({ base, clusters }: Share): string {
  return clusters ? describeChildren(base, clusters.families) : formatNumber(base);
}

function formatBothShares(parents: readonly Share[], young: Share | null): string {
  if (parents.length === 0 || young === null)
    return "Only one of them has said something that can be counted.";
  const each = parents.map((share) => compareShares(young, share));
  const drawn = each.filter((comparison) => comparison !== "too-few");
  if (drawn.length === 0) return "Too few answered on one side to compare.";
  if (drawn.every((comparison) => comparison === "no-clear-difference")) {
    return "Chance alone could make the difference between parents and young people.";
  }
  if (drawn.every((comparison) => comparison === "higher")) {
    return "Young people say good things more often than parents, beyond what chance would usually make.";
  }
  if (drawn.every((comparison) => comparison === "lower")) {
    return "Parents say good things more often than young people, beyond what chance would usually make.";
  }
  return "It depends on the question: young people and parents differ on some beyond chance, and not on others.";
}

function facesShare(faces: ChartedArea["faces"]): Share | null {
  const base = (faces.good ?? 0) + (faces.ok ?? 0) + (faces["not-good"] ?? 0);
  return base === 0 ? null : { count: faces.good ?? 0, base };
}

function facesBalance(faces: ChartedArea["faces"]): Balance | null {
  const share = facesShare(faces);
  if (share === null) return null;
  const sides = [
    ["good", "positive"],
    ["ok", "neutral"],
    ["not-good", "negative"],
  ] as const;
  const choices = sides.map(([key, side]) => ({ key, label: key, count: faces[key] ?? 0, side }));
  return balanceWithInterval({ choices, base: share.base });
}

function formatBalances(balances: readonly Balance[]): string {
  if (balances.length === 0) return `fewer than ${minDrawnAnswers} answers to each question`;
  return `${balances.map(formatBalanceWithInterval).join("; ")}`;
}

export const chartNames = {
  map: "What parents and young people feel about each focus area",
  "then-and-now": "Then and now",
  "better-or-worse": "Worse or better",
  own: "young people’s own answers",
} as const;
