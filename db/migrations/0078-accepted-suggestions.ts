import type { Trx } from "../connection.ts";

/** What was suggested, by which it shows how much of it was taken. Nowhere does it say to whom. */
export async function up(trx: Trx): Promise<void> {
  await trx.schema
    .createTable("suggestedForThemes")
    .addColumn("themeId", "text", (c) => c.notNull().references("themes.id"))
    .addColumn("textNumber", "integer", (c) => c.notNull().references("texts.number").onDelete("cascade"))
    .addColumn("suggestedAt", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("suggestedForThemes_pk", ["themeId", "textNumber"])
    .execute();
  await trx.schema
    .createTable("suggestedLikeTexts")
    .addColumn("likeNumber", "integer", (c) => c.notNull().references("texts.number").onDelete("cascade"))
    .addColumn("textNumber", "integer", (c) => c.notNull().references("texts.number").onDelete("cascade"))
    .addColumn("suggestedAt", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("suggestedLikeTexts_pk", ["likeNumber", "textNumber"])
    .execute();
  await trx.schema
    .createTable("proposedMasks")
    .addColumn("quotationId", "text", (c) => c.primaryKey().references("quotations.id"))
    .addColumn("proposed", "integer", (c) => c.notNull())
    .addColumn("accepted", "integer", (c) => c.notNull())
    .execute();
  // A text that is erased looks here for what hangs on it.
  for (const table of ["suggestedForThemes", "suggestedLikeTexts"]) {
    await trx.schema.createIndex(`${table}_text`).on(table).columns(["textNumber"]).execute();
  }
}
