import type { Trx } from "../connection.ts";

/** Inspectors comment on a sentence of the letter while they draft it; each comment is settled, and stays on record. */
export async function up(trx: Trx): Promise<void> {
  await trx.schema
    .createTable("letterSectionComments")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("sectionId", "text", (c) => c.notNull().references("letterSections.id"))
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("sentence", "text")
    .addColumn("body", "text", (c) => c.notNull())
    .addColumn("commentedBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("commentedAt", "text", (c) => c.notNull())
    .addColumn("outcome", "text")
    .addColumn("answer", "text")
    .addColumn("answeredBy", "text", (c) => c.references("people.id"))
    .addColumn("answeredAt", "text")
    .execute();
  await trx.schema
    .createIndex("letterSectionComments_section")
    .on("letterSectionComments")
    .column("sectionId")
    .execute();
}
