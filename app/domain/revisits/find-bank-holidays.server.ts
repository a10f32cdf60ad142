import type { Queries } from "#db/connection.ts";
import { listAddedBankHolidays } from "#db/queries/bank-holidays.ts";
import { type BankHolidays, shippedBankHolidays, withMoreBankHolidays } from "./bank-holidays.ts";

/** The bank holidays that ship, with those added on screen. */
export async function findBankHolidays(db: Queries): Promise<BankHolidays> {
  const added = await listAddedBankHolidays(db);
  return withMoreBankHolidays(
    shippedBankHolidays,
    added.map(({ date, title }) => ({ date: Temporal.PlainDate.from(date), title })),
  );
}
