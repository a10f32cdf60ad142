import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import { type Connections, listCountedThemes } from "./count-themes.server.ts";

/** The code frames of a re-visit: each focus area with its themes and how many texts are under each. */
export async function openThemes(from: Connections, about: { inspectionId: string; personId: string }) {
  const [focusAreas, themes] = await Promise.all([
    listFocusAreasByInspection(from.db, about.inspectionId),
    listCountedThemes(from, about),
  ]);
  return focusAreas.map(({ id, shortName }) => ({
    id,
    shortName,
    themes: themes
      .filter(({ focusAreaId }) => focusAreaId === id)
      .map(({ id: themeId, name, description, madeByName, madeAt, texts, passages }) => ({
        id: themeId,
        name,
        description,
        madeByName,
        madeAt,
        texts,
        passages,
      })),
  }));
}
