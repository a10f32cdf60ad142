import { findBankHolidays } from "#app/domain/revisits/find-bank-holidays.server.ts";
import { setRevisitDates } from "#app/domain/revisits/set-revisit-dates.server.ts";
import { type LengthInDays, timetableFor } from "#app/domain/revisits/timetable.ts";
import type { Queries } from "#db/connection.ts";

export const lead = { kind: "person", personId: "lead", role: "lead-inspector" } as const;

const started = "2022-08-01T09:00:00.000Z";

/** Puts a re-visit with its lead into the database, its dates by the rule. */
export async function putRevisit(
  db: Queries,
  {
    id = "kent",
    dayOne,
    days = 3,
    notifiedAt = null,
    approved = false,
  }: {
    id?: string;
    dayOne: string;
    days?: LengthInDays;
    notifiedAt?: string | null;
    approved?: boolean;
  },
): Promise<void> {
  const person = { email: "lead@example.org", name: "Leila Lead", createdAt: started };
  await db
    .insertInto("people")
    .values({ id: lead.personId, ...person, appointedLeadAt: started })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const timetable = timetableFor({
    dayOne: Temporal.PlainDate.from(dayOne),
    days,
    bankHolidays: await findBankHolidays(db),
  });
  if (timetable.kind !== "timetable") throw new Error(timetable.message);
  await db.transaction().execute(async (trx) => {
    await trx
      .insertInto("revisits")
      .values({
        id,
        areaName: id,
        slug: id,
        dayOne,
        days,
        createdAt: started,
        createdBy: lead.personId,
        notifiedAt,
        notifiedBy: notifiedAt === null ? null : lead.personId,
      })
      .execute();
    await trx
      .insertInto("members")
      .values({
        id: `lead-of-${id}`,
        revisitId: id,
        personId: lead.personId,
        role: lead.role,
        organisation: "",
        joinedAt: started,
        leftAt: null,
      })
      .execute();
    await setRevisitDates(trx, { revisitId: id, timetable });
    if (approved)
      await trx
        .insertInto("approvals")
        .values({
          id: `approval-of-${id}`,
          revisitId: id,
          number: 1,
          approvedBy: lead.personId,
          approvedAt: started,
          unanswered: "[]",
          remark: "",
        })
        .execute();
  });
}
