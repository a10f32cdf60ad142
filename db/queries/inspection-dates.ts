import type { Queries, Trx } from "../connection.ts";
import type { StepKey } from "../tables/enumerations.ts";
import type {
  DateProposalRefusalsTable,
  InspectionDateChangesTable,
  InspectionDatesTable,
} from "../tables/inspections.ts";

export async function insertInspectionDates(
  trx: Trx,
  rows: Omit<InspectionDatesTable, "extensionReason">[],
): Promise<void> {
  await trx.insertInto("inspectionDates").values(rows).execute();
}

/** Each step's dates, with the name of the person who moved it. */
export function listDatesByInspection(db: Queries, inspectionId: string) {
  return db
    .selectFrom("inspectionDates")
    .leftJoin("people", "people.id", "inspectionDates.movedBy")
    .selectAll("inspectionDates")
    .select("people.name as movedByName")
    .where("inspectionDates.inspectionId", "=", inspectionId)
    .execute();
}

export async function updateInspectionDate(
  trx: Trx,
  step: { inspectionId: string; key: StepKey },
  changes: Partial<Omit<InspectionDatesTable, "inspectionId" | "key">>,
): Promise<void> {
  await trx
    .updateTable("inspectionDates")
    .set(changes)
    .where("inspectionId", "=", step.inspectionId)
    .where("key", "=", step.key)
    .execute();
}

export async function updateDayOne(
  trx: Trx,
  inspection: { inspectionId: string; dayOne: string; days: number },
): Promise<void> {
  await trx
    .updateTable("inspections")
    .set({ dayOne: inspection.dayOne, days: inspection.days })
    .where("id", "=", inspection.inspectionId)
    .execute();
}

/** What bears on a re-visit's dates: its first day and length, whether the area was told and questions approved. */
export function findInspectionForDates(db: Queries, inspectionId: string) {
  return db
    .selectFrom("inspections")
    .select(["id", "areaName", "slug", "dayOne", "days", "notifiedAt"])
    .select((eb) =>
      eb
        .selectFrom("approvals")
        .select((inner) => inner.fn.countAll<number>().as("count"))
        .whereRef("approvals.inspectionId", "=", "inspections.id")
        .as("approvals"),
    )
    .where("inspections.id", "=", inspectionId)
    .executeTakeFirst();
}

/** Re-visits whose last day on site is on that date or after it, by their first day. */
export function listInspectionIdsEndingFrom(db: Queries, date: string): Promise<{ id: string }[]> {
  return db
    .selectFrom("inspections")
    .innerJoin("inspectionDates", "inspectionDates.inspectionId", "inspections.id")
    .select("inspections.id")
    .where("inspectionDates.key", "=", "final-day")
    .where("inspectionDates.date", ">=", date)
    .orderBy("inspections.dayOne")
    .orderBy("inspections.id")
    .execute();
}

export async function insertDateChanges(trx: Trx, changes: InspectionDateChangesTable[]): Promise<void> {
  if (changes.length > 0) await trx.insertInto("inspectionDateChanges").values(changes).execute();
}

/** Every change of a re-visit's dates, newest first, with the name of who made it. */
export function listDateChangesByInspection(db: Queries, inspectionId: string) {
  return db
    .selectFrom("inspectionDateChanges")
    .innerJoin("people", "people.id", "inspectionDateChanges.changedBy")
    .selectAll("inspectionDateChanges")
    .select("people.name as changedByName")
    .where("inspectionDateChanges.inspectionId", "=", inspectionId)
    .orderBy("inspectionDateChanges.changedAt", "desc")
    .orderBy("inspectionDateChanges.id")
    .execute();
}

export async function insertProposalRefusal(trx: Trx, refusal: DateProposalRefusalsTable): Promise<void> {
  await trx.insertInto("dateProposalRefusals").values(refusal).execute();
}

/** The latest refusal of that very proposal, with the name of who refused it. */
export function findLastRefusal(db: Queries, refused: { inspectionId: string; proposal: string }) {
  return db
    .selectFrom("dateProposalRefusals")
    .innerJoin("people", "people.id", "dateProposalRefusals.refusedBy")
    .selectAll("dateProposalRefusals")
    .select("people.name as refusedByName")
    .where("dateProposalRefusals.inspectionId", "=", refused.inspectionId)
    .where("dateProposalRefusals.proposal", "=", refused.proposal)
    .orderBy("dateProposalRefusals.refusedAt", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** The lead inspectors of some re-visits, while they are members of them. */
export function listLeadsByInspections(db: Queries, inspectionIds: readonly string[]) {
  return db
    .selectFrom("members")
    .innerJoin("people", "people.id", "members.personId")
    .select(["members.inspectionId", "people.id", "people.email", "people.name"])
    .where("members.inspectionId", "in", inspectionIds)
    .where("members.role", "=", "lead-inspector")
    .where("members.leftAt", "is", null)
    .where("people.deactivatedAt", "is", null)
    .orderBy("people.email")
    .execute();
}
