import type { Trx } from "../connection.ts";

export async function up(trx: Trx): Promise<void> {
  await trx.schema
    .createTable("paperReturns")
    .addColumn("revisitId", "text", (c) => c.primaryKey().notNull().references("revisits.id"))
    .addColumn("words", "text", (c) => c.notNull())
    .addColumn("changedBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("changedAt", "text", (c) => c.notNull())
    .execute();

  await trx.schema
    .createTable("enteredResponses")
    .addColumn("responseId", "text", (c) => c.primaryKey().notNull().references("responses.id"))
    .addColumn("revisitId", "text", (c) => c.notNull().references("revisits.id"))
    .addColumn("number", "integer", (c) => c.notNull())
    .addColumn("enteredBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("enteredAt", "text", (c) => c.notNull())
    .addColumn("correctedBy", "text", (c) => c.references("people.id"))
    .addColumn("correctedAt", "text")
    .addColumn("withdrawnBy", "text", (c) => c.references("people.id"))
    .addUniqueConstraint("enteredResponses_revisitId_number_unique", ["revisitId", "number"])
    .execute();
}
