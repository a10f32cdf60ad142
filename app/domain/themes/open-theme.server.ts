import { type Connections, createThemeCounter, listCountedThemes } from "./count-themes.server.ts";
import { makeThemeTable } from "./make-theme-table.ts";

/**
 * A theme with how much is under it, by source and by what writers of the survey said about themselves, and how much there
 * is of each about its focus area. A text that was coded both positive and negative counts under both. Null where there is
 * none.
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
  const [underTheme, inFocusArea] = await Promise.all([
    counter.byGroup(themeId),
    counter.baseByGroup(theme.focusAreaId),
  ]);
  return {
    theme,
    others: themes.filter(({ focusAreaId, id }) => focusAreaId === theme.focusAreaId && id !== themeId),
    ...makeThemeTable(underTheme, inFocusArea),
  };
}
