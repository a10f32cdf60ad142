import type { Trx } from "../connection.ts";

export async function up(trx: Trx): Promise<void> {
  await trx.schema.alterTable("evidenceTexts").addColumn("problem", "text").execute();
  await trx.schema
    .alterTable("evidenceTexts")
    .addColumn("wordlessPages", "integer", (c) => c.notNull().defaultTo(0))
    .execute();
}
