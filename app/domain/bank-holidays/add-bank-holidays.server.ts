import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import type { PersonActor } from "../audit/audit.ts";
import { type BankHoliday, bankHolidayOn, shippedBankHolidays } from "../calendar/bank-holidays.ts";
import { findBankHolidays } from "../calendar/find-bank-holidays.server.ts";
import { dateInLondon } from "../calendar/london-time.ts";
import { changeBankHolidayList } from "./change-bank-holidays.server.ts";
import type { TouchedInspection } from "./find-touched-inspections.server.ts";

type Adding = {
  holidays: readonly BankHoliday[];
  /** Days to take off the list in the same step: those that a file has moved, or has not any more. */
  removed?: readonly Temporal.PlainDate[];
  actor: PersonActor;
  now: Temporal.Instant;
};

export type AddedBankHolidays =
  /** Those of them that were not on the list yet, and those of `removed` that were. */
  | { kind: "added"; added: BankHoliday[]; removed: BankHoliday[]; touched: TouchedInspection[] }
  /** With the name under which the list has the first of them. */
  | { kind: "all-listed"; title: string };

/**
 * Adds bank holidays to the list for everybody, leaving out days that it has. It moves no re-visit's dates: the re-visits it
 * touches are returned, for their leads to confirm or decline the new dates proposed to them.
 */
export async function addBankHolidays(db: Queries, input: Adding): Promise<AddedBankHolidays> {
  const { holidays, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<AddedBankHolidays> => {
    await serializeTransactions(trx, "bank-holidays");
    const list = await findBankHolidays(trx);
    const added = onePerDay(holidays).filter(({ date }) => bankHolidayOn(list, date) === undefined);
    const removed = (input.removed ?? []).flatMap((date) => {
      const title = bankHolidayOn(list, date);
      return title === undefined ? [] : [{ date, title }];
    });
    const [first] = holidays;
    if (added.length === 0 && removed.length === 0)
      return { kind: "all-listed", title: (first && bankHolidayOn(list, first.date)) ?? "" };
    const { touched } = await changeBankHolidayList(trx, { added, removed, actor, now });
    return { kind: "added", added, removed, touched };
  });
}

function onePerDay(holidays: readonly BankHoliday[]): BankHoliday[] {
  return [...new Map(holidays.map((holiday) => [holiday.date.toString(), holiday])).values()];
}

type Removing = { date: Temporal.PlainDate; actor: PersonActor; now: Temporal.Instant };

export type RemovedBankHoliday =
  | { kind: "removed"; title: string; touched: TouchedInspection[] }
  | { kind: "not-listed" }
  /** It was a bank holiday: a day that ships and has passed stays. */
  | { kind: "passed"; title: string };

/** Takes a bank holiday off the list (one that moved to another day, or was added by mistake), and returns the re-visits that this touches. */
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

/** Whether a day may be removed from the list: one that is still to come, or one that does not ship. */
export function mayBeRemoved(date: Temporal.PlainDate, now: Temporal.Instant): boolean {
  const ships = bankHolidayOn(shippedBankHolidays, date) !== undefined;
  return !ships || Temporal.PlainDate.compare(date, dateInLondon(now)) >= 0;
}
