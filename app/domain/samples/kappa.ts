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
};

/** How far they agree; null where there is no text. */
export function agreementOf({ both, onlyFirst, onlySecond, neither }: TwoByTwo): Agreement | null {
  const texts = both + onlyFirst + onlySecond + neither;
  if (texts === 0) return null;
  const share = (both + neither) / texts;
  const [first, second] = [(both + onlyFirst) / texts, (both + onlySecond) / texts];
  const chance = first * second + (1 - first) * (1 - second);
  return { texts, share, kappa: chance >= 1 - 1e-12 ? null : (share - chance) / (1 - chance) };
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

/** What an agreement means, in plain words; bands as Landis and Koch (1977) have them. */
export function sayAgreement({ texts, share, kappa }: Agreement): string {
  const percent = `They judged ${Math.round(share * 100)}% alike`;
  const small = texts < fewTexts ? " It rests on few texts." : "";
  if (kappa === null) {
    return `${percent}, but both said the same of every text, so it does not show whether they mean the same.${small}`;
  }
  return `${percent}. ${band(kappa)}${small}`;
}

function band(kappa: number): string {
  if (kappa < 0) return "That is less than chance would give: they mean different things by it.";
  if (kappa < 0.21) return "That is hardly more than chance would give: talk about what it means.";
  if (kappa < 0.41) return "That is a little more than chance would give: talk about what it means.";
  if (kappa < 0.61) return "That is clearly more than chance, with much left to talk about.";
  if (kappa < 0.81) return "They agree well, far beyond chance.";
  return "They agree almost throughout, far beyond chance.";
}
