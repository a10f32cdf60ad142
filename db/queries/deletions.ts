import type { Queries, Trx } from "../connection.ts";
import { lockForUpdate } from "../dialects/index.ts";
import { checkLockBeforeChains } from "../dialects/order-of-locks.ts";
import type { DeletionCountsTable, DeletionsTable } from "../tables/retention.ts";

export async function insertDeletion(
  trx: Trx,
  deletion: Pick<DeletionsTable, "id" | "inspectionId" | "askedBy" | "askedAt">,
): Promise<void> {
  await trx.insertInto("deletions").values(deletion).execute();
}

/** What was asked for in an inspection and not withdrawn, with who asked for it and who confirmed it. */
export function findOpenDeletion(db: Queries, inspectionId: string) {
  return deletions(db)
    .where("deletions.inspectionId", "=", inspectionId)
    .where("deletions.withdrawnAt", "is", null)
    .executeTakeFirst();
}

/** Those that a person asked for or confirmed and, where they may see all, every other that was confirmed; newest first. */
export function listConfirmedDeletions(db: Queries, { personId, all }: { personId: string; all: boolean }) {
  return deletions(db)
    .where("deletions.confirmedAt", "is not", null)
    .where((eb) =>
      all
        ? eb.lit(true)
        : eb.or([eb("deletions.askedBy", "=", personId), eb("deletions.confirmedBy", "=", personId)]),
    )
    .orderBy("deletions.confirmedAt", "desc")
    .orderBy("deletions.id")
    .execute();
}

/** What was deleted under an address of families: whose it was, and since when. */
export function findDeletionBySlug(db: Queries, slug: string) {
  return deletions(db)
    .where("inspections.slug", "=", slug)
    .where("deletions.confirmedAt", "is not", null)
    .executeTakeFirst();
}

function deletions(db: Queries) {
  return db
    .selectFrom("deletions")
    .innerJoin("inspections", "inspections.id", "deletions.inspectionId")
    .innerJoin("people as asker", "asker.id", "deletions.askedBy")
    .leftJoin("people as second", "second.id", "deletions.confirmedBy")
    .selectAll("deletions")
    .select(["asker.name as askedByName", "second.name as confirmedByName"])
    .select(["inspections.areaName", "inspections.slug", "inspections.kind", "inspections.dayOne"])
    .select(["inspections.days", "inspections.notifiedAt"]);
}

/** Every inspection to which nobody has access any more, with its address. */
export function listDeletedInspections(db: Queries) {
  return db.selectFrom("inspections").select(["id", "slug"]).where("deletedAt", "is not", null).execute();
}

/** Whose deletion was confirmed and is not finished. */
export function listUnfinishedDeletions(db: Queries) {
  return db
    .selectFrom("deletions")
    .select(["id", "inspectionId"])
    .where("confirmedAt", "is not", null)
    .where("finishedAt", "is", null)
    .execute();
}

export async function updateDeletionAsWithdrawn(
  trx: Trx,
  { id, ...withdrawn }: Pick<DeletionsTable, "id" | "withdrawnBy" | "withdrawnAt">,
): Promise<void> {
  await trx.updateTable("deletions").set(withdrawn).where("id", "=", id).execute();
}

/** Waits for whatever is being written into the inspection at this moment, and lets nothing more begin. */
export async function lockInspection(trx: Trx, inspectionId: string): Promise<void> {
  checkLockBeforeChains(trx, `row of inspection:${inspectionId}`);
  await lockForUpdate(
    trx,
    trx.selectFrom("inspections").select("id").where("id", "=", inspectionId),
  ).executeTakeFirstOrThrow();
}

/**
 * Confirms it, and closes the inspection: nobody has access any more, and nothing more comes in. Call
 * `lockInspection` before.
 */
export async function updateDeletionAsConfirmed(
  trx: Trx,
  deletion: Pick<
    DeletionsTable,
    "id" | "inspectionId" | "confirmedBy" | "publishedAt" | "sealNumber" | "sealHash"
  > & { languages: string; confirmedAt: Temporal.Instant },
): Promise<void> {
  const { id, inspectionId, ...confirmed } = deletion;
  await trx.updateTable("deletions").set(confirmed).where("id", "=", id).execute();
  await trx
    .updateTable("inspections")
    .set({ deletedAt: confirmed.confirmedAt })
    .where("id", "=", inspectionId)
    .execute();
}

export function findDeletion(db: Queries, deletionId: string) {
  return db.selectFrom("deletions").selectAll().where("id", "=", deletionId).executeTakeFirst();
}

/** Adds what has just gone to what went before. */
export async function addToDeletionCount(trx: Trx, added: DeletionCountsTable): Promise<void> {
  await trx
    .insertInto("deletionCounts")
    .values(added)
    .onConflict((conflict) =>
      conflict
        .columns(["deletionId", "kind", "name"])
        .doUpdateSet((eb) => ({ count: eb("deletionCounts.count", "+", added.count) })),
    )
    .execute();
}

export function listDeletionCounts(db: Queries, deletionId: string): Promise<DeletionCountsTable[]> {
  return db
    .selectFrom("deletionCounts")
    .selectAll()
    .where("deletionId", "=", deletionId)
    .orderBy("kind")
    .orderBy("name")
    .execute();
}

/** What of the inspection's own row is somebody's words goes, too. */
export async function updateDeletionAsFinished(
  trx: Trx,
  { id, inspectionId, finishedAt }: { id: string; inspectionId: string; finishedAt: Temporal.Instant },
): Promise<void> {
  await trx.updateTable("inspections").set({ placeNames: null }).where("id", "=", inspectionId).execute();
  await trx.updateTable("deletions").set({ finishedAt }).where("id", "=", id).execute();
}

/** Jobs that were to be done for an inspection, but for the one that deletes it; how many. */
export async function deleteJobsOfInspection(trx: Trx, inspectionId: string): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom("jobs")
    .where("inspectionId", "=", inspectionId)
    .where("kind", "<>", "delete-inspection")
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** What anybody typed into its pages and did not save; how many. */
export async function deleteAutosavesOfInspection(trx: Trx, inspectionId: string): Promise<number> {
  const start = `/revisits/${inspectionId}`;
  const { numDeletedRows } = await trx
    .deleteFrom("autosaves")
    .where((eb) =>
      eb.or(
        (["path", "action"] as const).map((address) =>
          eb(eb.fn<string>("substr", [address, eb.lit(1), eb.val(start.length)]), "=", start),
        ),
      ),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}
