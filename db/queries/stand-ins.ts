import type { Queries, Trx } from "../connection.ts";
import type { StandInsTable } from "../tables/safeguarding.ts";

export async function insertStandIn(trx: Trx, standIn: StandInsTable): Promise<void> {
  await trx.insertInto("standIns").values(standIn).execute();
}

/** Those of a re-visit that nobody ended, by their first day, with the names of both. */
export function listStandIns(db: Queries, inspectionId: string) {
  return db
    .selectFrom("standIns")
    .innerJoin("people as absent", "absent.id", "standIns.absentId")
    .innerJoin("people as substitute", "substitute.id", "standIns.standInId")
    .selectAll("standIns")
    .select(["absent.name as absentName", "substitute.name as standInName"])
    .where("standIns.inspectionId", "=", inspectionId)
    .where("standIns.endedAt", "is", null)
    .orderBy("standIns.fromDate")
    .orderBy("standIns.id")
    .execute();
}

/** For whom somebody stands in on that day; whether those are there still is not asked. */
export function listStandInsOfPerson(
  db: Queries,
  { inspectionId, personId, today }: { inspectionId: string; personId: string; today: string },
) {
  return db
    .selectFrom("standIns")
    .select(["id", "kind", "absentId"])
    .where("inspectionId", "=", inspectionId)
    .where("standInId", "=", personId)
    .where("endedAt", "is", null)
    .where("fromDate", "<=", today)
    .where("untilDate", ">=", today)
    .orderBy("id")
    .execute();
}

/** False where somebody ended it before. */
export async function updateStandInAsEnded(
  trx: Trx,
  { id, inspectionId, endedBy, endedAt }: Pick<StandInsTable, "id" | "inspectionId" | "endedBy" | "endedAt">,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("standIns")
    .set({ endedBy, endedAt })
    .where("id", "=", id)
    .where("inspectionId", "=", inspectionId)
    .where("endedAt", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Those whose time has begun and who were told nothing yet. */
export function listUntoldStandIns(db: Queries, today: string) {
  return db
    .selectFrom("standIns")
    .innerJoin("inspections", "inspections.id", "standIns.inspectionId")
    .select(["standIns.id", "standIns.inspectionId"])
    .where("inspections.deletedAt", "is", null)
    .where("standIns.endedAt", "is", null)
    .where("standIns.toldAt", "is", null)
    .where("standIns.fromDate", "<=", today)
    .where("standIns.untilDate", ">=", today)
    .execute();
}

/** False where another did it before. */
export async function updateStandInAsNotified(
  trx: Trx,
  { id, toldAt }: { id: string; toldAt: Temporal.Instant },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("standIns")
    .set({ toldAt })
    .where("id", "=", id)
    .where("toldAt", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Whether nobody ended it, for whoever acts by it right now. */
export async function isStandInCurrent(db: Queries, id: string): Promise<boolean> {
  const row = await db
    .selectFrom("standIns")
    .select("id")
    .where("id", "=", id)
    .where("endedAt", "is", null)
    .executeTakeFirst();
  return row !== undefined;
}
