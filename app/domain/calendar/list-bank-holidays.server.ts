import type { Queries } from "#db/connection.ts";
import { listBankHolidayChanges } from "#db/queries/bank-holidays.ts";
import {
  type BankHoliday,
  type BankHolidays,
  changeBankHolidays,
  shippedBankHolidays,
} from "./bank-holidays.ts";
import { readBankHolidayChange } from "./find-bank-holidays.server.ts";

export type ListedBankHoliday = BankHoliday & {
  /** Who added it on screen; null for one that ships. */
  readonly addedBy: string | null;
};

/** A day that ships and was removed from the list. */
export type RemovedFromList = BankHoliday & { readonly removedBy: string };

/** The whole list with who changed what, and the list as dates are worked out with it. */
export async function listBankHolidays(
  db: Queries,
): Promise<{ bankHolidays: BankHolidays; listed: ListedBankHoliday[]; removed: RemovedFromList[] }> {
  const rows = await listBankHolidayChanges(db);
  const bankHolidays = changeBankHolidays(shippedBankHolidays, rows.map(readBankHolidayChange));
  const lastChanges = new Map(rows.map((row) => [row.date, row]));
  const listed = bankHolidays.list.map((holiday) => ({
    ...holiday,
    addedBy: lastChanges.get(holiday.date.toString())?.changedByName ?? null,
  }));
  const removed = [...lastChanges.values()]
    .filter(({ date, change }) => change === "removed" && shippedBankHolidays.titles.has(date))
    .map(({ date, title, changedByName }) => ({
      date: Temporal.PlainDate.from(date),
      title,
      removedBy: changedByName,
    }));
  return { bankHolidays, listed, removed };
}
