import { sourceWords, type TextSource, textSources } from "../readable-texts/text.ts";
import { aboutQuestions } from "../survey/respondent-profile.ts";
import type { Feeling } from "./theme.ts";
import type { ThemeTablePart, ThemeTableRow } from "./theme-table.ts";

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
  "young-peoples-response": "texts",
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
