import type { Queries } from "#db/connection.ts";
import { listBankHolidayChanges } from "#db/queries/bank-holidays.ts";
import type { BankHolidayChangesTable } from "#db/tables/inspections.ts";
import {
  type BankHolidayChange,
  type BankHolidays,
  changeBankHolidays,
  shippedBankHolidays,
} from "./bank-holidays.ts";

/** The bank holidays that ship, as they were changed on screen. */
export async function findBankHolidays(db: Queries): Promise<BankHolidays> {
  const rows = await listBankHolidayChanges(db);
  return changeBankHolidays(shippedBankHolidays, rows.map(readBankHolidayChange));
}

/** The bank holidays from a day on, for a calendar on a page. */
export async function listHolidaysFrom(
  db: Queries,
  day: Temporal.PlainDate,
): Promise<{ date: string; title: string }[]> {
  const { list } = await findBankHolidays(db);
  return list
    .filter(({ date }) => Temporal.PlainDate.compare(date, day) >= 0)
    .map(({ date, title }) => ({ date: date.toString(), title }));
}

/** How often the list was changed on screen, and when last: null where it never was. */
export async function findBankHolidayRevision(
  db: Queries,
): Promise<{ revision: number; changedAt: Temporal.Instant | null }> {
  const last = (await listBankHolidayChanges(db)).at(-1);
  return { revision: last?.position ?? 0, changedAt: last ? last.changedAt : null };
}

/** A change as it is stored. */
export function readBankHolidayChange({ date, title, change }: BankHolidayChangesTable): BankHolidayChange {
  return {
    date: Temporal.PlainDate.from(date),
    title,
    change: change === "removed" ? "removed" : "added",
  };
}
