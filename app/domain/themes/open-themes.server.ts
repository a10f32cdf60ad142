import type { Queries } from "#db/connection.ts";
import { listFocusAreasByRevisit } from "#db/queries/focus-areas.ts";
import { listThemes } from "#db/queries/themes.ts";

/** The code frames of a re-visit: each focus area with its themes and how many texts are under each. */
export async function openThemes(db: Queries, revisitId: string) {
  const focusAreas = await listFocusAreasByRevisit(db, revisitId);
  const themes = await listThemes(db, revisitId);
  return focusAreas.map(({ id, shortName }) => ({
    id,
    shortName,
    themes: themes
      .filter(({ focusAreaId }) => focusAreaId === id)
      .map(({ id: themeId, name, description, madeByName, madeAt, texts }) => ({
        id: themeId,
        name,
        description,
        madeByName,
        madeAt,
        texts: Number(texts),
      })),
  }));
}
