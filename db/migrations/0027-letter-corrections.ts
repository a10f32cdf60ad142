import type { Trx } from "../connection.ts";

export async function up(trx: Trx): Promise<void> {
  await trx.schema
    .createTable("letterCorrections")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("letterId", "text", (c) => c.notNull().references("letters.id"))
    .addColumn("editionId", "text", (c) => c.notNull().references("letterEditions.id"))
    .addColumn("releaseId", "text", (c) => c.references("releases.id"))
    .addColumn("publishedBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("publishedAt", "text", (c) => c.notNull())
    .addColumn("words", "text", (c) => c.notNull())
    .addColumn("correctedBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("correctedAt", "text", (c) => c.notNull())
    .execute();
  await trx.schema
    .createIndex("letterCorrections_letter")
    .on("letterCorrections")
    .column("letterId")
    .execute();
}
