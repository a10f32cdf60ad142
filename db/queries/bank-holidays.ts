import type { Queries, Trx } from "../connection.ts";
import type { AddedBankHolidaysTable } from "../tables/revisits.ts";

/** Bank holidays added on screen, by date, with the name of who added each. */
export function listAddedBankHolidays(db: Queries) {
  return db
    .selectFrom("addedBankHolidays")
    .innerJoin("people", "people.id", "addedBankHolidays.addedBy")
    .selectAll("addedBankHolidays")
    .select("people.name as addedByName")
    .orderBy("addedBankHolidays.date")
    .execute();
}

export async function insertAddedBankHolidays(trx: Trx, holidays: AddedBankHolidaysTable[]): Promise<void> {
  await trx.insertInto("addedBankHolidays").values(holidays).execute();
}

/** Removes one and gives it back; undefined where none was added on that date. */
export function deleteAddedBankHoliday(trx: Trx, date: string): Promise<AddedBankHolidaysTable | undefined> {
  return trx.deleteFrom("addedBankHolidays").where("date", "=", date).returningAll().executeTakeFirst();
}
