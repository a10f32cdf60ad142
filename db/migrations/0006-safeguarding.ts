import type { Trx } from "../connection.ts";

export async function up(trx: Trx): Promise<void> {
  await trx.schema
    .createTable("safeguardingInspectors")
    .addColumn("revisitId", "text", (c) => c.primaryKey().references("revisits.id"))
    .addColumn("personId", "text", (c) => c.notNull().references("people.id"))
    .addColumn("namedBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("namedAt", "text", (c) => c.notNull())
    .execute();

  await trx.schema
    .createTable("safeguardingFlags")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("revisitId", "text", (c) => c.notNull().references("revisits.id"))
    .addColumn("number", "integer", (c) => c.notNull())
    .addColumn("responseId", "text", (c) => c.references("responses.id").onDelete("set null"))
    .addColumn("questionVersionId", "text", (c) => c.notNull().references("questionVersions.id"))
    .addColumn("kinds", "text", (c) => c.notNull())
    .addColumn("raisedAt", "text", (c) => c.notNull())
    .addColumn("wordsChangedAt", "text")
    .addColumn("seenAt", "text")
    .addColumn("seenBy", "text", (c) => c.references("people.id"))
    .addColumn("toldAt", "text")
    .addUniqueConstraint("safeguardingFlags_number", ["revisitId", "number"])
    .execute();
  await trx.schema
    .createIndex("safeguardingFlags_response")
    .on("safeguardingFlags")
    .column("responseId")
    .execute();
  await trx.schema.createIndex("safeguardingFlags_told").on("safeguardingFlags").column("toldAt").execute();

  await trx.schema
    .createTable("safeguardingActions")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("flagId", "text", (c) => c.notNull().references("safeguardingFlags.id"))
    .addColumn("done", "text", (c) => c.notNull())
    .addColumn("doneBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("recordedAt", "text", (c) => c.notNull())
    .execute();
  await trx.schema
    .createIndex("safeguardingActions_flag")
    .on("safeguardingActions")
    .column("flagId")
    .execute();
}
