import { sampleMessages } from "#app/messages/work/sample-messages.ts";
/** How two people judged the same texts about one thing: how many both said it of, only one of them, or neither. */
export type TwoByTwo = { both: number; onlyFirst: number; onlySecond: number; neither: number };

export type Agreement = {
  texts: number;
  /** The share judged alike, 0 to 1. */
  share: number;
  /**
   * Cohen's kappa: by how much they agree more than two who judge as often at random would (J. Cohen 1960). Null where
   * chance alone would always agree: both said the same of every text.
   */
  kappa: number | null;
  /** Between which numbers it may well lie (95 in 100); null without a kappa. */
  interval: { low: number; high: number } | null;
};

/** How far they agree; null where there is no text. `texts`: how many were read, where each was judged several times. */
export function agreementOf(table: TwoByTwo, texts = judgementsIn(table)): Agreement | null {
  const judged = judgementsIn(table);
  if (judged === 0) return null;
  const kappa = kappaOf(table);
  return {
    texts,
    share: (table.both + table.neither) / judged,
    kappa,
    interval: kappa === null ? null : intervalOf(table, kappa, texts),
  };
}

function judgementsIn({ both, onlyFirst, onlySecond, neither }: TwoByTwo): number {
  return both + onlyFirst + onlySecond + neither;
}

function kappaOf({ both, onlyFirst, onlySecond, neither }: TwoByTwo): number | null {
  const judged = judgementsIn({ both, onlyFirst, onlySecond, neither });
  const share = (both + neither) / judged;
  const [first, second] = [(both + onlyFirst) / judged, (both + onlySecond) / judged];
  const chance = first * second + (1 - first) * (1 - second);
  return chance >= 1 - 1e-12 ? null : (share - chance) / (1 - chance);
}

/** Of the normal distribution, for 95 in 100. */
const z = 1.959964;

/**
 * Cohen's standard error at so many texts. Where all agree it is none, which no few texts can show: half a text is then
 * added to each cell.
 */
function intervalOf(table: TwoByTwo, kappa: number, texts: number): { low: number; high: number } {
  const isAlike = table.onlyFirst + table.onlySecond === 0;
  const more = isAlike ? 0.5 : 0;
  const [both, onlyFirst, onlySecond, neither] = [
    table.both + more,
    table.onlyFirst + more,
    table.onlySecond + more,
    table.neither + more,
  ];
  const judged = both + onlyFirst + onlySecond + neither;
  const share = (both + neither) / judged;
  const [first, second] = [(both + onlyFirst) / judged, (both + onlySecond) / judged];
  const chance = first * second + (1 - first) * (1 - second);
  const middle = (share - chance) / (1 - chance);
  const half = z * Math.sqrt((share * (1 - share)) / (texts * (1 - chance) ** 2));
  return {
    low: Math.max(-1, Math.min(kappa, middle - half)),
    high: Math.min(1, Math.max(kappa, middle + half)),
  };
}

/** One table for all themes: every theme of every text is a judgement of its own. */
export function sumTables(tables: readonly TwoByTwo[]): TwoByTwo {
  const sum = (of: (table: TwoByTwo) => number) => tables.reduce((total, table) => total + of(table), 0);
  return {
    both: sum(({ both }) => both),
    onlyFirst: sum(({ onlyFirst }) => onlyFirst),
    onlySecond: sum(({ onlySecond }) => onlySecond),
    neither: sum(({ neither }) => neither),
  };
}

/** Fewer texts than this say little, however well two agree about them. */
export const fewTexts = 20;

/** What an agreement means, in plain words; bands as Landis and Koch (1977) have them, by the lower end of the interval. */
export function describeAgreement({ texts, share, kappa, interval }: Agreement): string {
  const percent = `They judged ${Math.round(share * 100)}% alike`;
  if (kappa === null || interval === null) {
    const small = texts < fewTexts ? ` It rests on ${sampleMessages.t("texts", { count: texts })}.` : "";
    return `${percent}, but both said the same of every text, so it does not show whether they mean the same.${small}`;
  }
  const range = `Kappa ${formatKappa(kappa)}, and on ${sampleMessages.t("texts", { count: texts })} it may well lie between ${formatKappa(interval.low)} and ${formatKappa(interval.high)}.`;
  if (texts < fewTexts) return `${percent}. ${range} That is too few texts to say how well they agree.`;
  return `${percent}. ${range} ${band(kappa, interval.low)}`;
}

/** "0.67", "−0.20" */
export function formatKappa(kappa: number): string {
  return kappa.toFixed(2).replace("-", "−");
}

function band(kappa: number, low: number): string {
  if (kappa < 0) return "That is less than chance would give: they mean different things by it.";
  if (low <= 0) return "Chance alone could make this: talk about what it means.";
  if (low < 0.21)
    return "That is more than chance would give, perhaps only a little: talk about what it means.";
  if (low < 0.61) return "That is more than chance would give, with some left to talk about.";
  return "They agree well, and more than chance would make.";
}
