import type { Trx } from "../connection.ts";

export async function up(trx: Trx): Promise<void> {
  await trx.schema
    .createTable("letterReopenings")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("letterId", "text", (c) => c.notNull().references("letters.id"))
    .addColumn("editionId", "text", (c) => c.notNull().references("letterEditions.id"))
    .addColumn("madeBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("madeAt", "text", (c) => c.notNull())
    .addColumn("reason", "text", (c) => c.notNull())
    .addColumn("reopenedBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("reopenedAt", "text", (c) => c.notNull())
    .execute();
  await trx.schema.createIndex("letterReopenings_letter").on("letterReopenings").column("letterId").execute();
}
