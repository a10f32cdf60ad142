import type { TextSource } from "../readable-texts/text.ts";
import { percent } from "../shares/interval.ts";
import type { Feeling } from "./theme.ts";

/** What is under a theme of one source or one group of the survey's writers, and how much there is of it at all. */
export type ThemeTableRow = {
  /** A source, or a question about oneself with an answer to it: `age-phase:primary`. */
  key: string;
  label: string;
  source: TextSource;
  /** The survey counts who wrote: they can write several texts. What came otherwise is counted text by text. */
  unit: "writers" | "texts" | "passages";
  /** Texts under the theme in which somebody feels so. A text can be both positive and negative. */
  counts: Record<Feeling, number>;
  /** Texts under the theme. */
  texts: number;
  /** Writers, texts or passages under the theme. */
  count: number;
  /** The same about the theme's focus area, whether or not under the theme. */
  base: number;
};

/** Sources, or the answers to one question about oneself. */
export type ThemeTablePart = { key: string; heading: string; rows: ThemeTableRow[] };

/** "23%" of a base; "under 1%" of some, "over 99%" of not quite all, and "–" of nobody. */
export function formatThemeShare({ count, base }: Pick<ThemeTableRow, "count" | "base">): string {
  if (base === 0) return "–";
  if (count > 0 && count * 100 < base) return "under 1%";
  if (count < base && (base - count) * 100 < base) return "over 99%";
  return percent(count / base);
}
