import type { Trx } from "../connection.ts";

/** A confirmation of the area's totals that fell when one of them changed says what the lead had chosen, until they confirm anew. */
export async function up(trx: Trx): Promise<void> {
  await trx.schema.alterTable("reachConfirmations").addColumn("endedAt", "text").execute();
}
