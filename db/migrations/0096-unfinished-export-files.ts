import type { Trx } from "../connection.ts";

/** Under which name a file is being written: where whoever makes it is killed, what there is of it can be erased at once. */
export async function up(trx: Trx): Promise<void> {
  await trx.schema.alterTable("exports").addColumn("unfinishedName", "text").execute();
  await trx.schema.createIndex("exports_unfinishedName").on("exports").column("unfinishedName").execute();
}
