import { toText } from "#app/platform/instants.ts";
import type { Queries } from "#db/connection.ts";
import { takeTurns } from "#db/dialects/index.ts";
import { insertAddedBankHolidays } from "#db/queries/bank-holidays.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { type BankHoliday, bankHolidayOn } from "./bank-holidays.ts";
import { findBankHolidays } from "./find-bank-holidays.server.ts";
import { findTouchedRevisits, newlyTouched, type TouchedRevisit } from "./find-touched-revisits.server.ts";
import { tellLeadsOfProposals } from "./tell-leads-of-proposals.server.ts";

type Adding = { holidays: readonly BankHoliday[]; actor: PersonActor; now: Temporal.Instant };

export type AddedBankHolidays =
  /** Those of them that were not on the list yet. */
  | { kind: "added"; added: BankHoliday[]; touched: TouchedRevisit[] }
  /** With the name under which the list has the first of them. */
  | { kind: "all-listed"; title: string };

/**
 * Adds bank holidays to the list for everybody, leaving out days that it has. It moves no re-visit's dates: the re-visits it
 * touches are given back, for their leads to confirm or decline the new dates proposed to them.
 */
export async function addBankHolidays(db: Queries, input: Adding): Promise<AddedBankHolidays> {
  const { holidays, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<AddedBankHolidays> => {
    await takeTurns(trx, "bank-holidays");
    const list = await findBankHolidays(trx);
    const added = onePerDay(holidays).filter(({ date }) => bankHolidayOn(list, date) === undefined);
    const [first] = holidays;
    if (added.length === 0)
      return { kind: "all-listed", title: (first && bankHolidayOn(list, first.date)) ?? "" };
    const before = await findTouchedRevisits(trx, { now });
    const rows = added.map(({ date, title }) => ({ date: date.toString(), title }));
    const by = { addedBy: actor.personId, addedAt: toText(now) };
    await insertAddedBankHolidays(
      trx,
      rows.map((row) => ({ ...row, ...by })),
    );
    const touched = newlyTouched(before, await findTouchedRevisits(trx, { now }));
    await recordAudit(trx, {
      at: now,
      actor,
      revisitId: null,
      action: rows.length === 1 ? "added a bank holiday" : "added bank holidays",
      details: { holidays: rows },
    });
    await tellLeadsOfProposals(trx, {
      touched,
      change: "added",
      dates: added.map(({ date }) => date),
      except: actor.personId,
      now,
    });
    return { kind: "added", added, touched };
  });
}

function onePerDay(holidays: readonly BankHoliday[]): BankHoliday[] {
  return [...new Map(holidays.map((holiday) => [holiday.date.toString(), holiday])).values()];
}
