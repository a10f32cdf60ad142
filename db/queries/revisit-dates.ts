import type { Queries, Trx } from "../connection.ts";
import type {
  DateProposalRefusalsTable,
  RevisitDateChangesTable,
  RevisitDatesTable,
} from "../tables/revisits.ts";

export async function insertRevisitDates(trx: Trx, rows: RevisitDatesTable[]): Promise<void> {
  await trx.insertInto("revisitDates").values(rows).execute();
}

/** Each step's dates, with the name of the person who moved it. */
export function listDatesByRevisit(db: Queries, revisitId: string) {
  return db
    .selectFrom("revisitDates")
    .leftJoin("people", "people.id", "revisitDates.movedBy")
    .selectAll("revisitDates")
    .select("people.name as movedByName")
    .where("revisitDates.revisitId", "=", revisitId)
    .execute();
}

export async function updateRevisitDate(
  trx: Trx,
  step: { revisitId: string; key: string },
  changes: Partial<Omit<RevisitDatesTable, "revisitId" | "key">>,
): Promise<void> {
  await trx
    .updateTable("revisitDates")
    .set(changes)
    .where("revisitId", "=", step.revisitId)
    .where("key", "=", step.key)
    .execute();
}

export async function updateDayOne(
  trx: Trx,
  revisit: { revisitId: string; dayOne: string; days: number },
): Promise<void> {
  await trx
    .updateTable("revisits")
    .set({ dayOne: revisit.dayOne, days: revisit.days })
    .where("id", "=", revisit.revisitId)
    .execute();
}

/** What bears on a re-visit's dates: its first day and length, whether the area was told and questions approved. */
export function findRevisitForDates(db: Queries, revisitId: string) {
  return db
    .selectFrom("revisits")
    .select(["id", "areaName", "slug", "dayOne", "days", "notifiedAt"])
    .select((eb) =>
      eb
        .selectFrom("approvals")
        .select((inner) => inner.fn.countAll<number>().as("count"))
        .whereRef("approvals.revisitId", "=", "revisits.id")
        .as("approvals"),
    )
    .where("revisits.id", "=", revisitId)
    .executeTakeFirst();
}

/** Re-visits whose last day on site is on that date or after it, by their first day. */
export function listRevisitIdsEndingFrom(db: Queries, date: string): Promise<{ id: string }[]> {
  return db
    .selectFrom("revisits")
    .innerJoin("revisitDates", "revisitDates.revisitId", "revisits.id")
    .select("revisits.id")
    .where("revisitDates.key", "=", "final-day")
    .where("revisitDates.date", ">=", date)
    .orderBy("revisits.dayOne")
    .orderBy("revisits.id")
    .execute();
}

export async function insertDateChanges(trx: Trx, changes: RevisitDateChangesTable[]): Promise<void> {
  if (changes.length > 0) await trx.insertInto("revisitDateChanges").values(changes).execute();
}

/** Every change of a re-visit's dates, newest first, with the name of who made it. */
export function listDateChangesByRevisit(db: Queries, revisitId: string) {
  return db
    .selectFrom("revisitDateChanges")
    .innerJoin("people", "people.id", "revisitDateChanges.changedBy")
    .selectAll("revisitDateChanges")
    .select("people.name as changedByName")
    .where("revisitDateChanges.revisitId", "=", revisitId)
    .orderBy("revisitDateChanges.changedAt", "desc")
    .orderBy("revisitDateChanges.id")
    .execute();
}

export async function insertProposalRefusal(trx: Trx, refusal: DateProposalRefusalsTable): Promise<void> {
  await trx.insertInto("dateProposalRefusals").values(refusal).execute();
}

/** The latest refusal of that very proposal, with the name of who refused it. */
export function findLastRefusal(db: Queries, refused: { revisitId: string; proposal: string }) {
  return db
    .selectFrom("dateProposalRefusals")
    .innerJoin("people", "people.id", "dateProposalRefusals.refusedBy")
    .selectAll("dateProposalRefusals")
    .select("people.name as refusedByName")
    .where("dateProposalRefusals.revisitId", "=", refused.revisitId)
    .where("dateProposalRefusals.proposal", "=", refused.proposal)
    .orderBy("dateProposalRefusals.refusedAt", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** The lead inspectors of some re-visits, while they are members of them. */
export function listLeadsByRevisits(db: Queries, revisitIds: readonly string[]) {
  return db
    .selectFrom("members")
    .innerJoin("people", "people.id", "members.personId")
    .select(["members.revisitId", "people.id", "people.email", "people.name"])
    .where("members.revisitId", "in", revisitIds)
    .where("members.role", "=", "lead-inspector")
    .where("members.leftAt", "is", null)
    .where("people.deactivatedAt", "is", null)
    .orderBy("people.email")
    .execute();
}
