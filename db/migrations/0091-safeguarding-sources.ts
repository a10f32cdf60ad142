import { sql } from "kysely";
import type { Trx } from "../connection.ts";

/**
 * The safeguarding queue takes words from other ways than answers, and from translations: an entry may have no question. SQLite
 * cannot let a column be empty afterwards, so the table is made anew, and the one that points to it.
 */
export async function up(trx: Trx): Promise<void> {
  await trx.schema
    .createTable("safeguardingFlagsAnew")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("inspectionId", "text", (c) => c.notNull().references("inspections.id"))
    .addColumn("number", "integer", (c) => c.notNull())
    .addColumn("source", "text", (c) => c.notNull())
    .addColumn("responseId", "text", (c) => c.references("responses.id").onDelete("set null"))
    .addColumn("sourceId", "text")
    .addColumn("questionVersionId", "text", (c) => c.references("questionVersions.id"))
    .addColumn("ofTranslation", "integer", (c) => c.notNull())
    .addColumn("kinds", "text", (c) => c.notNull())
    .addColumn("raisedAt", "text", (c) => c.notNull())
    .addColumn("wordsChangedAt", "text")
    .addColumn("seenAt", "text")
    .addColumn("seenBy", "text", (c) => c.references("people.id"))
    .addColumn("toldAt", "text")
    .addUniqueConstraint("safeguardingFlags_numbered", ["inspectionId", "number"])
    .execute();
  const columns =
    sql.raw(`id, "inspectionId", number, "responseId", "questionVersionId", kinds, "raisedAt", "wordsChangedAt",
    "seenAt", "seenBy", "toldAt"`);
  await sql`insert into "safeguardingFlagsAnew" (${columns}, source, "ofTranslation")
    select ${columns}, 'survey', 0 from "safeguardingFlags"`.execute(trx);
  await trx.schema
    .createTable("safeguardingActionsAnew")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("flagId", "text", (c) => c.notNull().references("safeguardingFlagsAnew.id"))
    .addColumn("done", "text", (c) => c.notNull())
    .addColumn("doneBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("recordedAt", "text", (c) => c.notNull())
    .execute();
  await sql`insert into "safeguardingActionsAnew" (id, "flagId", done, "doneBy", "recordedAt")
    select id, "flagId", done, "doneBy", "recordedAt" from "safeguardingActions"`.execute(trx);
  await trx.schema.dropTable("safeguardingActions").execute();
  await trx.schema.dropTable("safeguardingFlags").execute();
  await trx.schema.alterTable("safeguardingFlagsAnew").renameTo("safeguardingFlags").execute();
  await trx.schema.alterTable("safeguardingActionsAnew").renameTo("safeguardingActions").execute();
  for (const column of ["responseId", "sourceId", "toldAt"]) {
    await trx.schema
      .createIndex(`safeguardingFlags_${column}`)
      .on("safeguardingFlags")
      .column(column)
      .execute();
  }
  await trx.schema
    .createIndex("safeguardingActions_flagId")
    .on("safeguardingActions")
    .column("flagId")
    .execute();
}
