import type { Queries, Trx } from "../connection.ts";
import type { SavedSearchesTable } from "../tables/samples.ts";

/** What somebody keeps for themselves in a re-visit, by name. */
export function listSavedSearches(
  db: Queries,
  owner: { inspectionId: string; personId: string },
): Promise<SavedSearchesTable[]> {
  return db
    .selectFrom("savedSearches")
    .selectAll()
    .where("inspectionId", "=", owner.inspectionId)
    .where("personId", "=", owner.personId)
    .orderBy("name")
    .orderBy("id")
    .execute();
}

export async function insertSavedSearch(trx: Trx, search: SavedSearchesTable): Promise<void> {
  await trx.insertInto("savedSearches").values(search).execute();
}

/** Whether there was one of theirs. */
export async function deleteSavedSearch(
  trx: Trx,
  key: { inspectionId: string; personId: string; searchId: string },
): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom("savedSearches")
    .where("inspectionId", "=", key.inspectionId)
    .where("personId", "=", key.personId)
    .where("id", "=", key.searchId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
