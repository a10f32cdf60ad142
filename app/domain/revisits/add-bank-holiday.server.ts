import { toText } from "#app/platform/instants.ts";
import type { Queries } from "#db/connection.ts";
import { takeTurns } from "#db/dialects/index.ts";
import { insertAddedBankHoliday } from "#db/queries/bank-holidays.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { bankHolidayOn } from "./bank-holidays.ts";
import { findBankHolidays } from "./find-bank-holidays.server.ts";
import { findTouchedRevisits, newlyTouched, type TouchedRevisit } from "./find-touched-revisits.server.ts";

type Adding = {
  date: Temporal.PlainDate;
  title: string;
  actor: PersonActor;
  now: Temporal.Instant;
};

export type AddedBankHoliday =
  | { kind: "added"; touched: TouchedRevisit[] }
  | { kind: "already-listed"; title: string };

/**
 * Adds a bank holiday to the list for everybody. It moves no re-visit's dates: the re-visits it touches are given back,
 * for their leads to confirm or decline the new dates proposed to them.
 */
export async function addBankHoliday(db: Queries, input: Adding): Promise<AddedBankHoliday> {
  const { date, title, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<AddedBankHoliday> => {
    await takeTurns(trx, "bank-holidays");
    const listed = bankHolidayOn(await findBankHolidays(trx), date);
    if (listed !== undefined) return { kind: "already-listed", title: listed };
    const before = await findTouchedRevisits(trx, { now });
    const holiday = { date: date.toString(), title };
    await insertAddedBankHoliday(trx, { ...holiday, addedBy: actor.personId, addedAt: toText(now) });
    const touched = newlyTouched(before, await findTouchedRevisits(trx, { now }));
    await recordAudit(trx, {
      at: now,
      actor,
      revisitId: null,
      action: "added a bank holiday",
      details: holiday,
    });
    return { kind: "added", touched };
  });
}
