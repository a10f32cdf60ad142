import { percent } from "../collation/interval.ts";
import { sourceWords, type TextSource, textSources } from "../readable-texts/text.ts";
import { aboutQuestions } from "../survey/respondent-profile.ts";
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

/** As the databases count: PostgreSQL gives sums as text. */
type Count = number | string;
type Counted = {
  source: TextSource;
  name: string | null;
  value: string | null;
  texts: Count;
  writers: Count;
};

const units: Readonly<Record<TextSource, ThemeTableRow["unit"]>> = {
  survey: "writers",
  "young-people": "texts",
  meeting: "texts",
  evidence: "passages",
};

/** Every source, and every group of the survey's writers by question; those of whom nobody wrote as well. */
export function makeThemeTable(
  underTheme: readonly (Counted & Record<Feeling, Count>)[],
  inFocusArea: readonly Counted[],
): { sources: ThemeTableRow[]; groups: ThemeTablePart[] } {
  const makeRow = (
    key: string,
    label: string,
    of: Pick<Counted, "source" | "name" | "value">,
  ): ThemeTableRow => {
    const isOf = (row: Counted) => row.source === of.source && row.name === of.name && row.value === of.value;
    const under = underTheme.find(isOf);
    const countOf = (feeling: Feeling) => Number(under?.[feeling] ?? 0);
    return {
      key,
      label,
      source: of.source,
      unit: units[of.source],
      counts: {
        positive: countOf("positive"),
        negative: countOf("negative"),
        mixed: countOf("mixed"),
        neutral: countOf("neutral"),
      },
      texts: Number(under?.texts ?? 0),
      count: Number(under?.writers ?? 0),
      base: Number(inFocusArea.find(isOf)?.writers ?? 0),
    };
  };
  return {
    sources: textSources.map((source) =>
      makeRow(source, sourceWords[source], { source, name: null, value: null }),
    ),
    groups: aboutQuestions.map(({ name, heading, options }) => ({
      key: name,
      heading,
      rows: options.map(({ value, label }) =>
        makeRow(`${name}:${value}`, label, { source: "survey", name, value }),
      ),
    })),
  };
}

/** "23%" of a base; "under 1%" of some, "over 99%" of not quite all, and "–" of nobody. */
export function formatThemeShare({ count, base }: Pick<ThemeTableRow, "count" | "base">): string {
  if (base === 0) return "–";
  if (count > 0 && count * 100 < base) return "under 1%";
  if (count < base && (base - count) * 100 < base) return "over 99%";
  return percent(count / base);
}
