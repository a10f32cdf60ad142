/** A theme as everybody reads it beside the decision. */
export type SummaryTheme = {
  themeId: string;
  /** By the code of a language; always in English. */
  words: Readonly<Record<string, string>>;
  /** At least so many parents and carers wrote of it: rounded down, see `roundWriters`. */
  atLeast: number;
};

/** What of families' words stands beside a decision, once the letter is published. */
export type LetterSummary = { themes: SummaryTheme[]; quotation: number | null };

/** A page for everybody names three to five themes, or none. */
export const summaryThemes = { min: 3, max: 5 } as const;
export const maxThemeLength = 100;

const step = 5;

/**
 * How many wrote of a theme, as everybody may read it: rounded down to fives, so that "at least" is true; null where fewer than
 * five did. Where nearly all of the `responses` are under it, it says less, so that nobody learns what each of them wrote. `before`
 * is what an earlier edition said: it stays while it is true and not far from the count, so that two editions beside each other
 * never tell what a few people changed.
 */
export function roundWriters(
  writers: number,
  responses: number,
  before: number | null = null,
): number | null {
  const safe = responses - writers < step ? Math.min(writers, responses - step) : writers;
  const rounded = Math.floor(safe / step) * step;
  if (before === null) return rounded < step ? null : rounded;
  if (rounded >= before) return safe < before + 2 * step ? before : rounded;
  const lower = rounded - step;
  return lower < step ? null : lower;
}

export const emptySummary: LetterSummary = { themes: [], quotation: null };

export function isEmptySummary({ themes, quotation }: LetterSummary): boolean {
  return themes.length === 0 && quotation === null;
}

/** What is chosen, in every language and in one sentence, for those who assure it with the letter. */
export function describeSummary({ themes, quotation }: LetterSummary): string {
  const worded = themes.map(
    ({ words, atLeast }) => `${Object.values(words).join(" / ")} (at least ${atLeast})`,
  );
  const parts = [
    worded.length === 0 ? "no themes" : worded.join("; "),
    quotation === null ? "no quotation" : `quotation ${quotation}`,
  ];
  return `${parts.join("; ")}.`;
}
