import type { Queries } from "../connection.ts";

/** The codes of the languages that are switched on for a re-visit. */
export async function listSwitchedOnLanguageCodes(db: Queries, revisitId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("revisitLanguages")
    .select("language")
    .where("revisitId", "=", revisitId)
    .where("switchedOnAt", "is not", null)
    .orderBy("language")
    .execute();
  return rows.map(({ language }) => language);
}
