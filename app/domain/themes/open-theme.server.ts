import { sourceWords, type TextSource, textSources } from "../readable-texts/text.ts";
import { aboutQuestions } from "../survey/respondent-profile.ts";
import { type Connections, createThemeCounter, listCountedThemes } from "./count-themes.server.ts";
import { type Feeling, feelings } from "./theme.ts";

/**
 * A theme with how many texts are under it, by source and by what parents said about themselves. A text that was coded both
 * positive and negative counts under both. Null where there is none.
 */
export async function openTheme(
  from: Connections,
  { inspectionId, themeId, personId }: { inspectionId: string; themeId: string; personId: string },
) {
  const about = { inspectionId, personId };
  const themes = await listCountedThemes(from, about);
  const theme = themes.find(({ id }) => id === themeId);
  if (!theme) return null;
  const counter = await createThemeCounter(from, about);
  const [byTheme, byGroup] = await Promise.all([counter.byTheme(), counter.byGroup(themeId)]);
  const bySource = byTheme.filter((row) => row.themeId === themeId);
  return {
    theme,
    others: themes.filter(({ focusAreaId, id }) => focusAreaId === theme.focusAreaId && id !== themeId),
    sources: textSources.map((source: TextSource) => ({
      key: source,
      label: sourceWords[source],
      counts: countsOf(bySource.find((row) => row.source === source)),
    })),
    groups: aboutQuestions
      .map(({ name, heading, options }) => ({
        name,
        heading,
        rows: options
          .map(({ value, label }) => ({
            key: `${name}:${value}`,
            label,
            counts: countsOf(byGroup.find((row) => row.name === name && row.value === value)),
          }))
          .filter(({ counts }) => feelings.some((feeling) => counts[feeling] > 0)),
      }))
      .filter(({ rows }) => rows.length > 0),
  };
}

/** PostgreSQL gives sums as text. */
function countsOf(row: Record<Feeling, number | string> | undefined): Record<Feeling, number> {
  const of = (feeling: Feeling) => Number(row?.[feeling] ?? 0);
  return { positive: of("positive"), negative: of("negative"), mixed: of("mixed"), neutral: of("neutral") };
}
