import type { Queries } from "#db/connection.ts";
import { listThemes } from "#db/queries/themes.ts";
import type { Reader } from "#db/reader.ts";
import { sourceWords, type TextSource, textSources } from "../reading/text.ts";
import { aboutQuestions } from "../surveys/about.ts";
import { type Feeling, feelings } from "./theme.ts";

export type ThemeRow = { key: string; label: string; counts: Record<Feeling, number> };

/**
 * A theme with how many texts are under it, by source and by what parents said about themselves. A text that was coded both
 * positive and negative counts under both. Null where there is none.
 */
export async function openTheme(
  { db, reader }: { db: Queries; reader: Reader },
  { revisitId, themeId }: { revisitId: string; themeId: string },
) {
  const themes = await listThemes(db, revisitId);
  const theme = themes.find(({ id }) => id === themeId);
  if (!theme) return null;
  const [bySource, byGroup] = await Promise.all([
    reader.read("countThemeBySource", themeId),
    reader.read("countThemeByGroup", themeId),
  ]);
  return {
    theme: { ...theme, texts: Number(theme.texts) },
    others: themes.filter(({ focusAreaId, id }) => focusAreaId === theme.focusAreaId && id !== themeId),
    sources: textSources.map((source: TextSource) => ({
      key: source,
      label: sourceWords[source],
      counts: countsOf(bySource.filter((row) => row.source === source)),
    })),
    groups: aboutQuestions
      .map(({ name, heading, options }) => ({
        name,
        heading,
        rows: options
          .map(({ value, label }) => ({
            key: `${name}:${value}`,
            label,
            counts: countsOf(byGroup.filter((row) => row.name === name && row.value === value)),
          }))
          .filter(({ counts }) => feelings.some((feeling) => counts[feeling] > 0)),
      }))
      .filter(({ rows }) => rows.length > 0),
  };
}

function countsOf(rows: readonly { feeling: string; count: number }[]): Record<Feeling, number> {
  const of = (feeling: Feeling) =>
    rows.reduce((sum, row) => sum + (row.feeling === feeling ? Number(row.count) : 0), 0);
  return { positive: of("positive"), negative: of("negative"), mixed: of("mixed"), neutral: of("neutral") };
}
