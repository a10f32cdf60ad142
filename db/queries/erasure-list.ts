import type { Queries, Trx } from "../connection.ts";

/** What was erased and does not stand in the list outside the database yet, the oldest first. */
export function listErasuresToList(db: Queries, limit: number) {
  return db
    .selectFrom("erasures")
    .select(["id", "kind", "inspectionId", "subjectId", "erasedAt", "removedAt", "parts"])
    .where("listedAt", "is", null)
    .orderBy("erasedAt")
    .orderBy("id")
    .limit(limit)
    .execute();
}

/** The same of files sent as evidence; files that were made to be exported are in no backup. */
export function listErasedFilesToList(db: Queries, limit: number) {
  return db
    .selectFrom("erasedFiles")
    .select(["storedName", "why", "erasedAt"])
    .where("listedAt", "is", null)
    .where("folder", "=", "uploads")
    .orderBy("erasedAt")
    .orderBy("storedName")
    .limit(limit)
    .execute();
}

export async function updateErasuresAsListed(
  trx: Trx,
  listed: { ids: readonly string[]; storedNames: readonly string[]; listedAt: Temporal.Instant },
): Promise<void> {
  const { ids, storedNames, listedAt } = listed;
  if (ids.length > 0) {
    await trx.updateTable("erasures").set({ listedAt }).where("id", "in", ids).execute();
  }
  if (storedNames.length > 0) {
    await trx.updateTable("erasedFiles").set({ listedAt }).where("storedName", "in", storedNames).execute();
  }
}

/** The list is not there any more: all of it is to be written again. */
export async function updateErasuresAsNotListed(trx: Trx): Promise<void> {
  await trx.updateTable("erasures").set({ listedAt: null }).where("listedAt", "is not", null).execute();
  await trx.updateTable("erasedFiles").set({ listedAt: null }).where("listedAt", "is not", null).execute();
}

/** Whether anything was ever written into the list. */
export async function isAnythingListed(db: Queries): Promise<boolean> {
  const found = await Promise.all(
    (["erasures", "erasedFiles"] as const).map((table) =>
      db.selectFrom(table).select("erasedAt").where("listedAt", "is not", null).limit(1).executeTakeFirst(),
    ),
  );
  return found.some((row) => row !== undefined);
}

/** How many erasures have to stand in any list of this database. */
export async function countListedErasures(db: Queries): Promise<number> {
  const { count } = await db
    .selectFrom("erasures")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("listedAt", "is not", null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Which of the erasures of the list the database knows, by their ids. */
export async function listErasureIdsAmong(db: Queries, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom("erasures").select("id").where("id", "in", ids).execute();
  return rows.map(({ id }) => id);
}
