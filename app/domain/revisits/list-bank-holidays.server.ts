import type { Queries } from "#db/connection.ts";
import { listAddedBankHolidays } from "#db/queries/bank-holidays.ts";
import {
  type BankHoliday,
  type BankHolidays,
  shippedBankHolidays,
  withMoreBankHolidays,
} from "./bank-holidays.ts";

export type ListedBankHoliday = BankHoliday & {
  /** Who added it on screen; null for one that ships. */
  readonly addedBy: string | null;
};

/** The whole list with who added what, and the list as dates are worked out with it. */
export async function listBankHolidays(
  db: Queries,
): Promise<{ bankHolidays: BankHolidays; listed: ListedBankHoliday[] }> {
  const rows = await listAddedBankHolidays(db);
  const adders = new Map(rows.map(({ date, addedByName }) => [date, addedByName]));
  const bankHolidays = withMoreBankHolidays(
    shippedBankHolidays,
    rows.map(({ date, title }) => ({ date: Temporal.PlainDate.from(date), title })),
  );
  const listed = bankHolidays.list.map((holiday) => ({
    ...holiday,
    addedBy: adders.get(holiday.date.toString()) ?? null,
  }));
  return { bankHolidays, listed };
}
