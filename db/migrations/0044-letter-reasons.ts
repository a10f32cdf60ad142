import type { Trx } from "../connection.ts";

export async function up(trx: Trx): Promise<void> {
  await trx.schema
    .createTable("letterReasons")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("letterId", "text", (c) => c.notNull().references("letters.id"))
    .addColumn("about", "text", (c) => c.notNull())
    .addColumn("subject", "text", (c) => c.notNull())
    .addColumn("reason", "text", (c) => c.notNull())
    .addColumn("recordedBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("recordedAt", "text", (c) => c.notNull())
    .addUniqueConstraint("letterReasons_subject", ["letterId", "about", "subject"])
    .execute();
}
