import type { Queries, Trx } from "../connection.ts";
import type { RevisitsTable } from "../tables/revisits.ts";

export async function insertRevisit(db: Queries, revisit: Omit<RevisitsTable, "placeNames">): Promise<void> {
  await db.insertInto("revisits").values(revisit).execute();
}

export function findRevisit(db: Queries, revisitId: string): Promise<RevisitsTable | undefined> {
  return db.selectFrom("revisits").selectAll().where("id", "=", revisitId).executeTakeFirst();
}

export function findRevisitBySlug(db: Queries, slug: string): Promise<RevisitsTable | undefined> {
  return db.selectFrom("revisits").selectAll().where("slug", "=", slug).executeTakeFirst();
}

/** A re-visit that families may know of, because its area has been notified. */
export function findNotifiedRevisitBySlug(db: Queries, slug: string): Promise<RevisitsTable | undefined> {
  return db
    .selectFrom("revisits")
    .selectAll()
    .where("slug", "=", slug)
    .where("notifiedAt", "is not", null)
    .executeTakeFirst();
}

/** The re-visits in which the person has a part now, with their role, the latest first day first. */
export function listRevisitsByMember(db: Queries, personId: string) {
  return db
    .selectFrom("members")
    .innerJoin("revisits", "revisits.id", "members.revisitId")
    .selectAll("revisits")
    .select("members.role")
    .where("members.personId", "=", personId)
    .where("members.leftAt", "is", null)
    .orderBy("revisits.dayOne", "desc")
    .orderBy("revisits.areaName")
    .execute();
}

/** Records when the area was notified; false where that had been recorded. */
export async function updateRevisitAsNotified(
  db: Queries,
  { revisitId, notifiedAt, notifiedBy }: { revisitId: string; notifiedAt: string; notifiedBy: string },
): Promise<boolean> {
  const result = await db
    .updateTable("revisits")
    .set({ notifiedAt, notifiedBy })
    .where("id", "=", revisitId)
    .where("notifiedAt", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Takes back that the area was notified. */
export async function updateRevisitAsNotNotified(db: Queries, revisitId: string): Promise<void> {
  await db
    .updateTable("revisits")
    .set({ notifiedAt: null, notifiedBy: null })
    .where("id", "=", revisitId)
    .execute();
}

/** The area's own places, one a line. */
export async function findPlaceNames(db: Queries, revisitId: string): Promise<string> {
  const row = await db
    .selectFrom("revisits")
    .select("placeNames")
    .where("id", "=", revisitId)
    .executeTakeFirst();
  return row?.placeNames ?? "";
}

export async function updatePlaceNames(
  trx: Trx,
  { revisitId, placeNames }: { revisitId: string; placeNames: string },
): Promise<void> {
  await trx.updateTable("revisits").set({ placeNames }).where("id", "=", revisitId).execute();
}
