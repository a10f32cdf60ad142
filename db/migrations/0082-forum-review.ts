import type { Trx } from "../connection.ts";

/**
 * A reviewer can suggest another wording, which the lead takes over, and can take a verdict back. Two forums of an area see
 * each other's comments while both agree to that.
 */
export async function up(trx: Trx): Promise<void> {
  for (const column of ["suggestedText", "replacedText"] as const) {
    await trx.schema.alterTable("questionComments").addColumn(column, "text").execute();
  }
  await trx.schema.alterTable("questionVerdicts").addColumn("withdrawnAt", "text").execute();
  await trx.schema
    .createTable("forumAgreements")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("inspectionId", "text", (c) => c.notNull().references("inspections.id"))
    .addColumn("organisation", "text", (c) => c.notNull())
    .addColumn("agreedBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("agreedAt", "text", (c) => c.notNull())
    .addColumn("withdrawnBy", "text", (c) => c.references("people.id"))
    .addColumn("withdrawnAt", "text")
    .execute();
  await trx.schema
    .createIndex("forumAgreements_inspectionId")
    .on("forumAgreements")
    .columns(["inspectionId"])
    .execute();
}
