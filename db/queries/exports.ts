import type { Queries, Trx } from "../connection.ts";
import type { ExportsTable } from "../tables/exports.ts";

export async function insertExport(trx: Trx, row: ExportsTable): Promise<void> {
  await trx.insertInto("exports").values(row).execute();
}

type ExportOwner = { inspectionId: string; askedBy: string };

/** What somebody asked for in a re-visit and did not remove, newest first. */
export function listExportsByOwner(
  db: Queries,
  owner: ExportOwner & { limit: number },
): Promise<ExportsTable[]> {
  return db
    .selectFrom("exports")
    .selectAll()
    .where("inspectionId", "=", owner.inspectionId)
    .where("askedBy", "=", owner.askedBy)
    .where((eb) => eb.or([eb("why", "is", null), eb("why", "<>", "by-owner")]))
    .orderBy("askedAt", "desc")
    .orderBy("id")
    .limit(owner.limit)
    .execute();
}

export function findExportByOwner(
  db: Queries,
  owner: ExportOwner & { exportId: string },
): Promise<ExportsTable | undefined> {
  return db
    .selectFrom("exports")
    .selectAll()
    .where("inspectionId", "=", owner.inspectionId)
    .where("askedBy", "=", owner.askedBy)
    .where("id", "=", owner.exportId)
    .executeTakeFirst();
}

/** With the name of who asked for it. */
export function findExport(db: Queries, exportId: string) {
  return db
    .selectFrom("exports")
    .innerJoin("people", "people.id", "exports.askedBy")
    .selectAll("exports")
    .select("people.name as askedByName")
    .where("exports.id", "=", exportId)
    .executeTakeFirst();
}

/** What is not made yet; what waits longest first. */
export function listUnmadeExports(db: Queries) {
  return db
    .selectFrom("exports")
    .select(["id", "inspectionId"])
    .where("state", "in", ["waiting", "running"])
    .orderBy("askedAt")
    .execute();
}

/** Whether it was still as it was seen, and is now as told. */
export async function updateExport(
  db: Queries,
  seen: Pick<ExportsTable, "id" | "state" | "tries">,
  changes: Partial<Omit<ExportsTable, "id" | "inspectionId" | "askedBy" | "askedAs" | "kind" | "askedAt">>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("exports")
    .set(changes)
    .where("id", "=", seen.id)
    .where("state", "=", seen.state)
    .where("tries", "=", seen.tries)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Those whose file is kept, each with the role that who asked for it has now, if any. */
export function listStoredExports(db: Queries) {
  return db
    .selectFrom("exports")
    .leftJoin("members", (join) =>
      join
        .onRef("members.inspectionId", "=", "exports.inspectionId")
        .onRef("members.personId", "=", "exports.askedBy")
        .on("members.leftAt", "is", null),
    )
    .selectAll("exports")
    .select("members.role")
    .where("exports.state", "=", "done")
    .orderBy("exports.finishedAt")
    .execute();
}

/** Those that nobody makes at the moment, of which a try may have left a part of a file. */
export function listExportsOfEndedTries(db: Queries) {
  return db
    .selectFrom("exports")
    .select(["id", "state", "tries", "unfinishedName"])
    .where("unfinishedName", "is not", null)
    .where("state", "<>", "running")
    .execute();
}

/** Which of those names files are kept under, or are written under. */
export async function listExportNamesAmong(db: Queries, names: readonly string[]): Promise<string[]> {
  if (names.length === 0) return [];
  const rows = await db
    .selectFrom("exports")
    .select(["storedName", "unfinishedName"])
    .where((eb) => eb.or([eb("storedName", "in", names), eb("unfinishedName", "in", names)]))
    .execute();
  return rows.flatMap(({ storedName, unfinishedName }) => [storedName ?? [], unfinishedName ?? []].flat());
}
