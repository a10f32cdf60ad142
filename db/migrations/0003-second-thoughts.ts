import type { Trx } from "../connection.ts";

/** What saving from several windows, going on elsewhere, and changing or taking back a sent response need. */
export async function up(trx: Trx): Promise<void> {
  await trx.schema
    .alterTable("drafts")
    .addColumn("windows", "text", (column) => column.notNull().defaultTo("{}"))
    .execute();
  await trx.schema
    .alterTable("drafts")
    .addColumn("doubts", "text", (column) => column.notNull().defaultTo("[]"))
    .execute();
  await trx.schema.alterTable("drafts").addColumn("changesResponseId", "text").execute();
  await trx.schema.alterTable("responses").addColumn("changedAt", "text").execute();
  await trx.schema
    .alterTable("responses")
    .addColumn("doubts", "text", (column) => column.notNull().defaultTo("[]"))
    .execute();
  await trx.schema
    .createTable("furtherReceipts")
    .addColumn("receiptHash", "text", (column) => column.primaryKey())
    .addColumn("responseId", "text", (column) =>
      column.notNull().references("responses.id").onDelete("cascade"),
    )
    .execute();
  await trx.schema
    .createIndex("furtherReceiptsByResponse")
    .on("furtherReceipts")
    .column("responseId")
    .execute();
}
