import type { Queries, Trx } from "../connection.ts";
import type { BankHolidayChangesTable } from "../tables/inspections.ts";

/** Every change of the list of bank holidays, in the order in which they were made, with the name of who made each. */
export function listBankHolidayChanges(db: Queries) {
  return db
    .selectFrom("bankHolidayChanges")
    .innerJoin("people", "people.id", "bankHolidayChanges.changedBy")
    .selectAll("bankHolidayChanges")
    .select("people.name as changedByName")
    .orderBy("bankHolidayChanges.position")
    .execute();
}

export async function insertBankHolidayChanges(trx: Trx, changes: BankHolidayChangesTable[]): Promise<void> {
  if (changes.length > 0) await trx.insertInto("bankHolidayChanges").values(changes).execute();
}
