import type { Queries } from "#db/connection.ts";
import { listThemes } from "#db/queries/themes.ts";

/** The names of a re-visit's themes, without any count. */
export async function listThemeNames(
  db: Queries,
  inspectionId: string,
): Promise<{ id: string; name: string }[]> {
  const themes = await listThemes(db, inspectionId);
  return themes.map(({ id, name }) => ({ id, name }));
}
