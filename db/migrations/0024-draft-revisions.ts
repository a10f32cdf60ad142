import type { Trx } from "../connection.ts";

export async function up(trx: Trx): Promise<void> {
  await trx.schema
    .alterTable("drafts")
    .addColumn("revision", "integer", (c) => c.notNull().defaultTo(0))
    .execute();
}
