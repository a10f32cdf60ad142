import type { Queries, Trx } from "../connection.ts";
import type { ErasedFilesTable, FileStoresTable } from "../tables/files.ts";

const theOne = "files";

export function findFileStore(db: Queries): Promise<FileStoresTable | undefined> {
  return db.selectFrom("fileStores").selectAll().where("name", "=", theOne).executeTakeFirst();
}

/** Puts this store in the place of the one that was known before. */
export async function upsertFileStore(trx: Trx, store: Omit<FileStoresTable, "name">): Promise<void> {
  await trx
    .insertInto("fileStores")
    .values({ name: theOne, ...store })
    .onConflict((conflict) => conflict.column("name").doUpdateSet(store))
    .execute();
}

export async function insertErasedFile(
  trx: Trx,
  file: Omit<ErasedFilesTable, "removedAt" | "listedAt">,
): Promise<void> {
  await trx
    .insertInto("erasedFiles")
    .values({ ...file, removedAt: null, listedAt: null })
    .onConflict((conflict) => conflict.column("storedName").doNothing())
    .execute();
}

/** The names of erased files that still lie in their folder, as far as is known. */
export async function listErasedFilesToRemove(
  db: Queries,
  { folder, limit }: { folder: string; limit: number },
): Promise<string[]> {
  const rows = await db
    .selectFrom("erasedFiles")
    .select("storedName")
    .where("folder", "=", folder)
    .where("removedAt", "is", null)
    .orderBy("erasedAt")
    .limit(limit)
    .execute();
  return rows.map(({ storedName }) => storedName);
}

/** Files that were erased and still lie in their folder. */
export function listErasedFilesNotRemoved(
  db: Queries,
  { limit }: { limit: number },
): Promise<Pick<ErasedFilesTable, "storedName" | "folder">[]> {
  return db
    .selectFrom("erasedFiles")
    .select(["storedName", "folder"])
    .where("removedAt", "is", null)
    .limit(limit)
    .execute();
}

/** Which of those names belong to files that were erased. */
export async function listErasedNamesAmong(db: Queries, names: readonly string[]): Promise<string[]> {
  if (names.length === 0) return [];
  const rows = await db
    .selectFrom("erasedFiles")
    .select("storedName")
    .where("storedName", "in", names)
    .execute();
  return rows.map(({ storedName }) => storedName);
}

export async function updateErasedFileAsRemoved(
  db: Queries,
  { storedName, removedAt }: { storedName: string; removedAt: Temporal.Instant },
): Promise<void> {
  await db
    .updateTable("erasedFiles")
    .set({ removedAt })
    .where("storedName", "=", storedName)
    .where("removedAt", "is", null)
    .execute();
}

/** Every name that evidence, a preview of it, or a young person’s recording is kept under. */
export async function listStoredUploadNames(db: Queries): Promise<string[]> {
  const rows = await Promise.all(
    (["evidenceUploads", "evidencePreviews", "youngPeoplesRecordings"] as const).map((table) =>
      db.selectFrom(table).select("storedName").where("storedName", "is not", null).execute(),
    ),
  );
  return rows.flat().flatMap(({ storedName }) => storedName ?? []);
}
