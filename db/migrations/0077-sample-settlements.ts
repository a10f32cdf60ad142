import type { Trx } from "../connection.ts";

/** Where two who read a sample blind had differed, what they settled on. */
export async function up(trx: Trx): Promise<void> {
  await trx.schema
    .createTable("sampleSettlements")
    .addColumn("sampleId", "text", (c) => c.notNull().references("readingSamples.id"))
    .addColumn("textNumber", "integer", (c) => c.notNull().references("texts.number").onDelete("cascade"))
    .addColumn("themeId", "text", (c) => c.notNull().references("themes.id"))
    .addColumn("decision", "text", (c) => c.notNull())
    .addColumn("settledBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("settledAt", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("sampleSettlements_pk", ["sampleId", "textNumber", "themeId"])
    .execute();
  // A text that is erased looks here for what hangs on it.
  await trx.schema
    .createIndex("sampleSettlements_text")
    .on("sampleSettlements")
    .columns(["textNumber"])
    .execute();
}
