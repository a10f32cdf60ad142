import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import type { PersonActor } from "../audit/audit.ts";
import { bankHolidayOn, shippedBankHolidays } from "../calendar/bank-holidays.ts";
import { findBankHolidays } from "../calendar/find-bank-holidays.server.ts";
import { dateInLondon } from "../calendar/london-time.ts";
import { changeBankHolidayList } from "./change-bank-holidays.server.ts";
import type { TouchedRevisit } from "./find-touched-revisits.server.ts";

type Removing = { date: Temporal.PlainDate; actor: PersonActor; now: Temporal.Instant };

export type RemovedBankHoliday =
  | { kind: "removed"; title: string; touched: TouchedRevisit[] }
  | { kind: "not-listed" }
  /** It was a bank holiday: a day that ships and has passed stays. */
  | { kind: "passed"; title: string };

/** Takes a bank holiday off the list (one that moved to another day, or was added by mistake), and gives back the re-visits that this touches. */
export async function removeBankHoliday(db: Queries, input: Removing): Promise<RemovedBankHoliday> {
  const { date, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<RemovedBankHoliday> => {
    await serializeTransactions(trx, "bank-holidays");
    const title = bankHolidayOn(await findBankHolidays(trx), date);
    if (title === undefined) return { kind: "not-listed" };
    if (!mayBeRemoved(date, now)) return { kind: "passed", title };
    const { touched } = await changeBankHolidayList(trx, {
      added: [],
      removed: [{ date, title }],
      ...{ actor, now },
    });
    return { kind: "removed", title, touched };
  });
}

/** Whether a day may be taken off the list: one that is still to come, or one that does not ship. */
export function mayBeRemoved(date: Temporal.PlainDate, now: Temporal.Instant): boolean {
  const ships = bankHolidayOn(shippedBankHolidays, date) !== undefined;
  return !ships || Temporal.PlainDate.compare(date, dateInLondon(now)) >= 0;
}
