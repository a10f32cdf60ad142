import type { Trx } from "../connection.ts";

/** SQLite leaves pieces of rows where its pages were split: an erasure says when the whole file was last written anew after it. */
export async function up(trx: Trx): Promise<void> {
  await trx.schema.alterTable("erasures").addColumn("rewrittenAt", "text").execute();
}
