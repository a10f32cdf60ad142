import type { Queries } from "../connection.ts";
import { prepared } from "../prepared.ts";

const switchedOnByRevisit = prepared<{ revisitId: string }>()((db, param) =>
  db
    .selectFrom("revisitLanguages")
    .select("language")
    .where("revisitId", "=", param("revisitId"))
    .where("switchedOnAt", "is not", null),
);

/** The codes of the languages that are switched on for a re-visit. */
export async function listSwitchedOnLanguageCodes(db: Queries, revisitId: string): Promise<string[]> {
  const rows = await switchedOnByRevisit.all(db, { revisitId });
  return rows.map(({ language }) => language).sort();
}
