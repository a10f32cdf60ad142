import type { Trx } from "../connection.ts";

/** An erasure says whether the row itself went, so that nothing typed about it is kept any more. */
export async function up(trx: Trx): Promise<void> {
  await trx.schema.alterTable("erasures").addColumn("removedAt", "text").execute();
  await trx.schema.createIndex("erasures_subject").on("erasures").column("subjectId").execute();
}
