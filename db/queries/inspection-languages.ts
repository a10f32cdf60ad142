import type { Queries } from "../connection.ts";
import { prepared } from "../prepared.ts";

const switchedOnByInspection = prepared<{ inspectionId: string }>()((db, param) =>
  db
    .selectFrom("inspectionLanguages")
    .select("language")
    .where("inspectionId", "=", param("inspectionId"))
    .where("switchedOnAt", "is not", null),
);

/** The codes of the languages that are switched on for a re-visit. */
export async function listSwitchedOnLanguageCodes(db: Queries, inspectionId: string): Promise<string[]> {
  const rows = await switchedOnByInspection.all(db, { inspectionId });
  return rows.map(({ language }) => language).sort();
}
