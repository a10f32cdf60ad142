import type { Trx } from "../connection.ts";

export async function up(trx: Trx): Promise<void> {
  await trx.schema
    .createTable("autosaves")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("personId", "text", (c) => c.notNull().references("people.id"))
    .addColumn("path", "text", (c) => c.notNull())
    .addColumn("action", "text", (c) => c.notNull())
    .addColumn("fields", "text")
    .addColumn("wasSent", "integer", (c) => c.notNull())
    .addColumn("savedAt", "text", (c) => c.notNull())
    .addColumn("endedAt", "text")
    .execute();
  await trx.schema.createIndex("autosaves_person").on("autosaves").columns(["personId", "path"]).execute();
}
