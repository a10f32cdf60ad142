import type { Trx } from "../connection.ts";

export async function up(trx: Trx): Promise<void> {
  await trx.schema
    .createTable("readingSamples")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("revisitId", "text", (c) => c.notNull().references("revisits.id"))
    .addColumn("focusAreaId", "text", (c) => c.references("focusAreas.id"))
    .addColumn("seed", "integer", (c) => c.notNull())
    .addColumn("proposedBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("proposedAt", "text", (c) => c.notNull())
    .addColumn("otherReader", "text", (c) => c.notNull().references("people.id"))
    .addColumn("agreedAt", "text")
    .addColumn("revealedAt", "text")
    .addColumn("endedAt", "text")
    .addColumn("endedBy", "text", (c) => c.references("people.id"))
    .execute();
  await trx.schema
    .createTable("sampleTexts")
    .addColumn("sampleId", "text", (c) => c.notNull().references("readingSamples.id"))
    .addColumn("textNumber", "integer", (c) => c.notNull().references("texts.number").onDelete("cascade"))
    .addPrimaryKeyConstraint("sampleTexts_pk", ["sampleId", "textNumber"])
    .execute();
  await trx.schema.createIndex("sampleTexts_text").on("sampleTexts").columns(["textNumber"]).execute();

  await trx.schema
    .createTable("savedSearches")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("revisitId", "text", (c) => c.notNull().references("revisits.id"))
    .addColumn("personId", "text", (c) => c.notNull().references("people.id"))
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("query", "text", (c) => c.notNull())
    .addColumn("savedAt", "text", (c) => c.notNull())
    .execute();
  await trx.schema
    .createIndex("savedSearches_person")
    .on("savedSearches")
    .columns(["revisitId", "personId"])
    .execute();

  await trx.schema
    .createTable("themeSplits")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("fromThemeId", "text", (c) => c.notNull().references("themes.id"))
    .addColumn("intoThemeId", "text", (c) => c.notNull().references("themes.id"))
    .addColumn("splitBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("splitAt", "text", (c) => c.notNull())
    .addColumn("undoneBy", "text", (c) => c.references("people.id"))
    .addColumn("undoneAt", "text")
    .execute();
  await trx.schema
    .createTable("themeSplitCodings")
    .addColumn("splitId", "text", (c) => c.notNull().references("themeSplits.id"))
    .addColumn("codingId", "text", (c) => c.notNull().references("codings.id").onDelete("cascade"))
    .addPrimaryKeyConstraint("themeSplitCodings_pk", ["splitId", "codingId"])
    .execute();
}
