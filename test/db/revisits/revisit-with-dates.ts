import type { LengthInDays } from "#app/domain/calendar/timetable.ts";
import type { Queries } from "#db/connection.ts";
import type { APerson } from "../../factories/people.ts";
import { type ARevisit, aRevisit } from "../../factories/revisits.ts";

/** A re-visit started months before its first day; its area told and its questions approved only where that is asked for. */
export async function aRevisitWithDates(
  db: Queries,
  options: {
    dayOne: string;
    days?: LengthInDays;
    areaName?: string;
    notifiedAt?: string;
    approved?: boolean;
    lead?: APerson;
  },
): Promise<ARevisit> {
  const { dayOne, days, areaName, lead, notifiedAt, approved = false } = options;
  const startedAt = Temporal.PlainDate.from(dayOne)
    .subtract({ months: 3 })
    .toZonedDateTime({ timeZone: "Europe/London", plainTime: "09:00" })
    .toInstant();
  const revisit = await aRevisit(db, {
    dayOne,
    days,
    areaName,
    lead,
    startedAt,
    notified: notifiedAt !== undefined,
    ...(notifiedAt === undefined ? {} : { notifiedAt: Temporal.Instant.from(notifiedAt) }),
  });
  if (approved) await approve(db, revisit);
  return revisit;
}

async function approve(db: Queries, { id, lead }: ARevisit): Promise<void> {
  const approval = { revisitId: id, number: 1, approvedBy: lead.id, unanswered: "[]", remark: "" };
  await db
    .insertInto("approvals")
    .values({ id: `approval-of-${id}`, ...approval, approvedAt: "2022-09-19T09:00:00.000Z" })
    .execute();
}

/** What the audit list tells of dates and bank holidays, in order. */
export async function auditedActions(db: Queries): Promise<string[]> {
  const entries = await db.selectFrom("auditEntries").select("action").orderBy("number").execute();
  return entries.map(({ action }) => action).filter((action) => /date|day|holiday/.test(action));
}
