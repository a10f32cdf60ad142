import type { LengthInDays } from "#app/domain/calendar/timetable.ts";
import type { Queries } from "#db/connection.ts";
import { type AnInspection, anInspection } from "../../factories/inspections.ts";
import type { APerson } from "../../factories/people.ts";

/** A re-visit started months before its first day; its area told and its questions approved only where that is asked for. */
export async function anInspectionWithDates(
  db: Queries,
  options: {
    dayOne: string;
    days?: LengthInDays;
    areaName?: string;
    notifiedAt?: string;
    approved?: boolean;
    lead?: APerson;
  },
): Promise<AnInspection> {
  const { dayOne, days, areaName, lead, notifiedAt, approved = false } = options;
  const startedAt = Temporal.PlainDate.from(dayOne)
    .subtract({ months: 3 })
    .toZonedDateTime({ timeZone: "Europe/London", plainTime: "09:00" })
    .toInstant();
  const inspection = await anInspection(db, {
    dayOne,
    days,
    areaName,
    lead,
    startedAt,
    notified: notifiedAt !== undefined,
    ...(notifiedAt === undefined ? {} : { notifiedAt: Temporal.Instant.from(notifiedAt) }),
  });
  if (approved) await approve(db, inspection);
  return inspection;
}

async function approve(db: Queries, { id, lead }: AnInspection): Promise<void> {
  const approval = { inspectionId: id, number: 1, approvedBy: lead.id, unanswered: [], remark: "" };
  await db
    .insertInto("approvals")
    .values({
      id: `approval-of-${id}`,
      ...approval,
      approvedAt: Temporal.Instant.from("2022-09-19T09:00:00.000Z"),
    })
    .execute();
}

/** What the audit list tells of dates and bank holidays, in order. */
export async function auditedActions(db: Queries): Promise<string[]> {
  const entries = await db.selectFrom("auditEntries").select("action").orderBy("number").execute();
  return entries.map(({ action }) => action).filter((action) => /date|day|holiday/.test(action));
}
