import { formatNumber } from "#app/messages/format-number.ts";
import { collationMessages } from "#app/messages/work/collation-messages.ts";
import { sourceWords, type TextSource } from "../readable-texts/text.ts";
import { type Interval, minAnswersToCompare, percent, wilson } from "../shares/interval.ts";
import { formatThemeShare, type ThemeTableRow } from "./theme-table.ts";

/** Whose texts stand under a theme, where there is little room. */
export const shortSourceNames: Readonly<Record<TextSource, string>> = {
  survey: "Parents",
  "young-people": "Young people",
  "young-peoples-response": "Own answers",
  meeting: "Meeting",
  evidence: "Evidence",
};

/** How much of one source is under a theme, as it is drawn and said. */
export type ThemeFigure = {
  source: ThemeTableRow["source"];
  /** Null where nobody spoke that way, or too few for a share. */
  share: { is: number; interval: Interval; label: string } | null;
  /** "7 of 41"; a dash where nothing came this way. */
  counted: string;
  /** All of it in words. */
  words: string;
};

/** One source's part of a theme: its count and base, and of ten and more its share with an interval. */
export function figureOfTheme(row: Pick<ThemeTableRow, "source" | "unit" | "count" | "base">): ThemeFigure {
  const { source, unit, count, base } = row;
  const interval = base < minAnswersToCompare ? null : wilson(row);
  const counted = base === 0 ? "–" : `${formatNumber(count)} of ${formatNumber(base)}`;
  const ofUnits = collationMessages.t(`theme.${unit}`, { count, base });
  const range = interval && `${percent(interval.low)} to ${percent(interval.high)}`;
  return {
    source,
    share: interval && { is: count / base, interval, label: formatThemeShare(row) },
    counted,
    words: `${sourceWords[source]}: ${range ? `${formatThemeShare(row)}, ${ofUnits} (${range})` : ofUnits}`,
  };
}
