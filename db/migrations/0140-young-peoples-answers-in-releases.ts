import type { Trx } from "../connection.ts";

/**
 * Releases count young people's own answers: with each stands how many had ever been sent then, and how many of them taken back.
 * None could be sent before.
 */
export async function up(trx: Trx): Promise<void> {
  for (const column of ["youngPeopleReceived", "youngPeopleWithdrawn"])
    await trx.schema
      .alterTable("releases")
      .addColumn(column, "integer", (c) => c.notNull().defaultTo(0))
      .execute();
}
