import { sql } from "kysely";
import type { Queries, Trx } from "../connection.ts";
import type { ReachConfirmationsTable, ReachReleasesTable, ReachTotalsTable } from "../tables/reach.ts";
import { isOfFamily } from "./family-responses.ts";

export function listReachTotals(db: Queries, inspectionId: string): Promise<ReachTotalsTable[]> {
  return db.selectFrom("reachTotals").selectAll().where("inspectionId", "=", inspectionId).execute();
}

/** Puts these in place of all totals of a re-visit. */
export async function replaceReachTotals(
  trx: Trx,
  { inspectionId, totals }: { inspectionId: string; totals: ReachTotalsTable[] },
): Promise<void> {
  await trx.deleteFrom("reachTotals").where("inspectionId", "=", inspectionId).execute();
  if (totals.length > 0) await trx.insertInto("reachTotals").values(totals).execute();
}

/** Which questions' totals the lead confirmed, with who did and when, and since when that does not hold any more. */
export function listReachConfirmations(db: Queries, inspectionId: string) {
  return db
    .selectFrom("reachConfirmations")
    .innerJoin("people", "people.id", "reachConfirmations.confirmedBy")
    .select(["reachConfirmations.name", "reachConfirmations.confirmedAt", "reachConfirmations.endedAt"])
    .select("people.name as confirmedByName")
    .where("reachConfirmations.inspectionId", "=", inspectionId)
    .execute();
}

export async function insertReachConfirmations(
  trx: Trx,
  confirmations: ReachConfirmationsTable[],
): Promise<void> {
  await trx.insertInto("reachConfirmations").values(confirmations).execute();
}

/** Ends them, since a total has changed. Whether any held. */
export async function endReachConfirmations(
  trx: Trx,
  { inspectionId, endedAt }: { inspectionId: string; endedAt: Temporal.Instant },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("reachConfirmations")
    .set({ endedAt })
    .where("inspectionId", "=", inspectionId)
    .where("endedAt", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Whether there were any. */
export async function deleteReachConfirmations(trx: Trx, inspectionId: string): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom("reachConfirmations")
    .where("inspectionId", "=", inspectionId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Who entered the totals last, and when; undefined where nobody did. */
export function findReachTotalsChange(db: Queries, inspectionId: string) {
  return db
    .selectFrom("reachTotals")
    .innerJoin("people", "people.id", "reachTotals.changedBy")
    .select("reachTotals.changedAt")
    .select("people.name as changedByName")
    .where("reachTotals.inspectionId", "=", inspectionId)
    .limit(1)
    .executeTakeFirst();
}

export function findLatestReachRelease(
  db: Queries,
  inspectionId: string,
): Promise<ReachReleasesTable | undefined> {
  return db
    .selectFrom("reachReleases")
    .selectAll()
    .where("inspectionId", "=", inspectionId)
    .orderBy("dueAt", "desc")
    .limit(1)
    .executeTakeFirst();
}

export async function insertReachRelease(trx: Trx, release: ReachReleasesTable): Promise<void> {
  await trx.insertInto("reachReleases").values(release).execute();
}

/** What had been received before that instant and not withdrawn: by the hour, UTC, and by group. */
export async function countReachBefore(
  db: Queries,
  about: { inspectionId: string; before: Temporal.Instant },
) {
  const hour = sql<string>`substr("receivedAt", 1, 13)`;
  const byHour = await db
    .selectFrom("responses")
    .select(hour.as("hour"))
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("inspectionId", "=", about.inspectionId)
    .where("withdrawnAt", "is", null)
    .where("receivedAt", "<", about.before)
    .where((eb) => isOfFamily(eb, "responses.id"))
    .groupBy(hour)
    .execute();
  const groups = await db
    .selectFrom("responseGroups")
    .innerJoin("responses", "responses.id", "responseGroups.responseId")
    .select(["responseGroups.name", "responseGroups.value"])
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("responses.inspectionId", "=", about.inspectionId)
    .where("responses.withdrawnAt", "is", null)
    .where("responses.receivedAt", "<", about.before)
    .where((eb) => isOfFamily(eb, "responses.id"))
    .groupBy(["responseGroups.name", "responseGroups.value"])
    .execute();
  return {
    byHour: byHour.map((row) => ({ hour: row.hour, count: Number(row.count) })),
    groups: groups.map((row) => ({ ...row, count: Number(row.count) })),
  };
}
