import type { Trx } from "../connection.ts";

export async function up(trx: Trx): Promise<void> {
  await trx.schema
    .createTable("fileStores")
    .addColumn("name", "text", (c) => c.primaryKey())
    .addColumn("storeId", "text", (c) => c.notNull())
    .addColumn("pairedAt", "text", (c) => c.notNull())
    .addColumn("pairedBy", "text", (c) => c.references("people.id"))
    .execute();
  await trx.schema
    .createTable("erasedFiles")
    .addColumn("storedName", "text", (c) => c.primaryKey())
    .addColumn("folder", "text", (c) => c.notNull())
    .addColumn("why", "text", (c) => c.notNull())
    .addColumn("erasedAt", "text", (c) => c.notNull())
    .addColumn("removedAt", "text")
    .execute();
  await trx.schema
    .createIndex("erasedFiles_removedAt")
    .on("erasedFiles")
    .columns(["folder", "removedAt"])
    .execute();
}
