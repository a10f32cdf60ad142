import type { Trx } from "../connection.ts";

/**
 * What was erased is also written into a list outside the database, which a restore of an older backup does again: here
 * stands since when a row is in it, and which answers of a response were changed.
 */
export async function up(trx: Trx): Promise<void> {
  await trx.schema.alterTable("erasures").addColumn("parts", "text").execute();
  for (const table of ["erasures", "erasedFiles"]) {
    await trx.schema.alterTable(table).addColumn("listedAt", "text").execute();
    await trx.schema.createIndex(`${table}_listedAt`).on(table).column("listedAt").execute();
  }
  // Where a response is taken back, what was begun to change it goes with it.
  await trx.schema
    .createIndex("drafts_changesResponseId")
    .on("drafts")
    .column("changesResponseId")
    .where("changesResponseId", "is not", null)
    .execute();
}
