import type { Trx } from "../connection.ts";

export async function up(trx: Trx): Promise<void> {
  await trx.schema.alterTable("findingEvidence").addColumn("passageId", "text").execute();
}
