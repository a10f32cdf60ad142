import type { Trx } from "../connection.ts";

/** The parents' questions and the focus areas' names in Easy Read and in other languages, and which languages are on. */
export async function up(trx: Trx): Promise<void> {
  await trx.schema
    .createTable("questionWordings")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("revisitId", "text", (c) => c.notNull().references("revisits.id"))
    .addColumn("questionId", "text", (c) => c.notNull().references("questions.id"))
    .addColumn("language", "text", (c) => c.notNull())
    .addColumn("easyRead", "integer", (c) => c.notNull())
    .addColumn("number", "integer", (c) => c.notNull())
    .addColumn("standardText", "text", (c) => c.notNull())
    .addColumn("standardHint", "text", (c) => c.notNull())
    .addColumn("standardChoices", "text", (c) => c.notNull())
    .addColumn("text", "text", (c) => c.notNull())
    .addColumn("hint", "text", (c) => c.notNull())
    .addColumn("choices", "text", (c) => c.notNull())
    .addColumn("picture", "text")
    .addColumn("writtenAt", "text", (c) => c.notNull())
    .addColumn("writtenBy", "text", (c) => c.notNull().references("people.id"))
    .addUniqueConstraint("questionWordings_number_unique", ["questionId", "language", "easyRead", "number"])
    .execute();
  await trx.schema
    .createIndex("questionWordings_revisitId")
    .on("questionWordings")
    .column("revisitId")
    .execute();

  await trx.schema
    .createTable("focusAreaWordings")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("revisitId", "text", (c) => c.notNull().references("revisits.id"))
    .addColumn("focusAreaId", "text", (c) => c.notNull().references("focusAreas.id").onDelete("cascade"))
    .addColumn("language", "text", (c) => c.notNull())
    .addColumn("easyRead", "integer", (c) => c.notNull())
    .addColumn("number", "integer", (c) => c.notNull())
    .addColumn("standardName", "text", (c) => c.notNull())
    .addColumn("shortName", "text", (c) => c.notNull())
    .addColumn("picture", "text")
    .addColumn("writtenAt", "text", (c) => c.notNull())
    .addColumn("writtenBy", "text", (c) => c.notNull().references("people.id"))
    .addUniqueConstraint("focusAreaWordings_number_unique", ["focusAreaId", "language", "easyRead", "number"])
    .execute();
  await trx.schema
    .createIndex("focusAreaWordings_revisitId")
    .on("focusAreaWordings")
    .column("revisitId")
    .execute();

  await trx.schema
    .createTable("revisitLanguages")
    .addColumn("revisitId", "text", (c) => c.notNull().references("revisits.id"))
    .addColumn("language", "text", (c) => c.notNull())
    .addColumn("signedOffBy", "text", (c) => c.notNull())
    .addColumn("signedOffOn", "text", (c) => c.notNull())
    .addColumn("recordedBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("recordedAt", "text", (c) => c.notNull())
    .addColumn("switchedOnBy", "text", (c) => c.references("people.id"))
    .addColumn("switchedOnAt", "text")
    .addPrimaryKeyConstraint("revisitLanguages_pk", ["revisitId", "language"])
    .execute();
}
