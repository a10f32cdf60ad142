import type { Trx } from "../connection.ts";

export async function up(trx: Trx): Promise<void> {
  await trx.schema
    .createTable("evidencePreviews")
    .addColumn("uploadId", "text", (c) => c.primaryKey().notNull().references("evidenceUploads.id"))
    .addColumn("storedName", "text")
    .addColumn("why", "text")
    .addColumn("width", "integer", (c) => c.notNull())
    .addColumn("height", "integer", (c) => c.notNull())
    .addColumn("size", "integer", (c) => c.notNull())
    .addColumn("sha256", "text")
    .addColumn("madeAt", "text", (c) => c.notNull())
    .execute();
}
