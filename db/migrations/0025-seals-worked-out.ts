import type { Trx } from "../connection.ts";

export async function up(trx: Trx): Promise<void> {
  for (const name of ["workedOutAt", "checkAskedAt", "checkedAt", "verdict"]) {
    await trx.schema.alterTable("seals").addColumn(name, "text").execute();
  }
  // Seals of before were worked out in the moment in which they were put on.
  await trx
    .updateTable("seals")
    .set((eb) => ({ workedOutAt: eb.ref("sealedAt") }))
    .execute();
}
