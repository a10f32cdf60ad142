import type { Queries, Trx } from "../connection.ts";
import type { RetentionDecisionsTable, RetentionHoldsTable } from "../tables/retention.ts";

export async function insertRetentionDecision(trx: Trx, decision: RetentionDecisionsTable): Promise<void> {
  const { inspectionId, months: retentionMonths } = decision;
  await trx.insertInto("retentionDecisions").values(decision).execute();
  await trx.updateTable("inspections").set({ retentionMonths }).where("id", "=", inspectionId).execute();
}

/** What was decided so far, oldest first, with who did. */
export function listRetentionDecisions(db: Queries, inspectionId: string) {
  return db
    .selectFrom("retentionDecisions")
    .innerJoin("people", "people.id", "retentionDecisions.decidedBy")
    .selectAll("retentionDecisions")
    .select("people.name as decidedByName")
    .where("inspectionId", "=", inspectionId)
    .orderBy("decidedAt")
    .orderBy("retentionDecisions.id")
    .execute();
}

/** Families are told the time that holds now: it is never shorter for them. */
export async function updateRetentionAsPromised(
  trx: Trx,
  { inspectionId, months, toldAt }: { inspectionId: string; months: number; toldAt: Temporal.Instant },
): Promise<void> {
  await trx
    .updateTable("retentionDecisions")
    .set({ toldAt })
    .where("inspectionId", "=", inspectionId)
    .where("months", "=", months)
    .where("toldAt", "is", null)
    .execute();
}

export async function insertHold(trx: Trx, hold: RetentionHoldsTable): Promise<void> {
  await trx.insertInto("retentionHolds").values(hold).execute();
}

export function findHold(
  db: Queries,
  { inspectionId, holdId }: { inspectionId: string; holdId: string },
): Promise<RetentionHoldsTable | undefined> {
  return db
    .selectFrom("retentionHolds")
    .selectAll()
    .where("inspectionId", "=", inspectionId)
    .where("id", "=", holdId)
    .executeTakeFirst();
}

/** Every hold that was ever set, oldest first, with who set it and who lifted it. */
export function listHolds(db: Queries, inspectionId: string) {
  return db
    .selectFrom("retentionHolds")
    .innerJoin("people as setter", "setter.id", "retentionHolds.setBy")
    .leftJoin("people as lifter", "lifter.id", "retentionHolds.liftedBy")
    .selectAll("retentionHolds")
    .select(["setter.name as setByName", "lifter.name as liftedByName"])
    .where("inspectionId", "=", inspectionId)
    .orderBy("setAt")
    .orderBy("retentionHolds.id")
    .execute();
}

/** False where somebody lifted it before. */
export async function updateHoldAsLifted(
  trx: Trx,
  lifting: Pick<RetentionHoldsTable, "id" | "liftedBy" | "liftedAt" | "liftReason">,
): Promise<boolean> {
  const { id, ...lifted } = lifting;
  const { numUpdatedRows } = await trx
    .updateTable("retentionHolds")
    .set(lifted)
    .where("id", "=", id)
    .where("liftedAt", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** How many entries of the safeguarding queue have no outcome. */
export async function countOpenSafeguardingEntries(db: Queries, inspectionId: string): Promise<number> {
  const { count } = await db
    .selectFrom("safeguardingFlags")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("inspectionId", "=", inspectionId)
    .where("closedAt", "is", null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** When the letter of an inspection was first published; null while it is not. What was corrected since has its own date. */
export async function findFirstPublication(
  db: Queries,
  inspectionId: string,
): Promise<Temporal.Instant | null> {
  const publishedLetters = (table: "letterPublications" | "letterCorrections") =>
    db
      .selectFrom(table)
      .innerJoin("letters", "letters.id", `${table}.letterId`)
      .select(`${table}.publishedAt`)
      .where("letters.inspectionId", "=", inspectionId);
  const row = await publishedLetters("letterPublications")
    .unionAll(publishedLetters("letterCorrections"))
    .orderBy("publishedAt")
    .limit(1)
    .executeTakeFirst();
  return row?.publishedAt ?? null;
}
