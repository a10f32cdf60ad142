import type { Queries, Trx } from "../connection.ts";
import type { InspectionsTable } from "../tables/inspections.ts";

export async function insertInspection(
  db: Queries,
  inspection: Omit<InspectionsTable, "placeNames" | "retentionMonths" | "deletedAt">,
): Promise<void> {
  await db.insertInto("inspections").values(inspection).execute();
}

export function findInspection(db: Queries, inspectionId: string): Promise<InspectionsTable | undefined> {
  return db.selectFrom("inspections").selectAll().where("id", "=", inspectionId).executeTakeFirst();
}

export function findInspectionBySlug(db: Queries, slug: string): Promise<InspectionsTable | undefined> {
  return db.selectFrom("inspections").selectAll().where("slug", "=", slug).executeTakeFirst();
}

/** A re-visit that families may know of, because its area has been notified. */
export function findNotifiedInspectionBySlug(
  db: Queries,
  slug: string,
): Promise<InspectionsTable | undefined> {
  return db
    .selectFrom("inspections")
    .selectAll()
    .where("slug", "=", slug)
    .where("notifiedAt", "is not", null)
    .where("deletedAt", "is", null)
    .executeTakeFirst();
}

/** The re-visits in which the person has a part now, with their role, the latest first day first. */
export function listInspectionsByMember(db: Queries, personId: string) {
  return db
    .selectFrom("members")
    .innerJoin("inspections", "inspections.id", "members.inspectionId")
    .selectAll("inspections")
    .select("members.role")
    .where("members.personId", "=", personId)
    .where("members.leftAt", "is", null)
    .where("inspections.deletedAt", "is", null)
    .orderBy("inspections.dayOne", "desc")
    .orderBy("inspections.areaName")
    .execute();
}

/** Records when the area was notified; false where that had been recorded. */
export async function updateInspectionAsNotified(
  db: Queries,
  {
    inspectionId,
    notifiedAt,
    notifiedBy,
  }: { inspectionId: string; notifiedAt: Temporal.Instant; notifiedBy: string },
): Promise<boolean> {
  const result = await db
    .updateTable("inspections")
    .set({ notifiedAt, notifiedBy })
    .where("id", "=", inspectionId)
    .where("notifiedAt", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Takes back that the area was notified. */
export async function updateInspectionAsNotNotified(db: Queries, inspectionId: string): Promise<void> {
  await db
    .updateTable("inspections")
    .set({ notifiedAt: null, notifiedBy: null })
    .where("id", "=", inspectionId)
    .execute();
}

/** The area's own places, one a line. */
export async function findPlaceNames(db: Queries, inspectionId: string): Promise<string> {
  const row = await db
    .selectFrom("inspections")
    .select("placeNames")
    .where("id", "=", inspectionId)
    .executeTakeFirst();
  return row?.placeNames ?? "";
}

export async function updatePlaceNames(
  trx: Trx,
  { inspectionId, placeNames }: { inspectionId: string; placeNames: string },
): Promise<void> {
  await trx.updateTable("inspections").set({ placeNames }).where("id", "=", inspectionId).execute();
}
