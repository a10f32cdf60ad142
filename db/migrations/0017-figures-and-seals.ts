import type { Trx } from "../connection.ts";

export async function up(trx: Trx): Promise<void> {
  await trx.schema.alterTable("findingEvidence").addColumn("themeId", "text").execute();
  await trx.schema.alterTable("findingEvidence").addColumn("feeling", "text").execute();

  await trx.schema
    .createTable("letterFigures")
    .addColumn("sectionId", "text", (c) => c.notNull().references("letterSections.id"))
    .addColumn("sentenceHash", "text", (c) => c.notNull())
    .addColumn("evidenceId", "text", (c) => c.notNull().references("findingEvidence.id").onDelete("cascade"))
    .addColumn("count", "integer", (c) => c.notNull())
    .addColumn("base", "integer")
    .addColumn("rememberedAt", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("letterFigures_key", ["sectionId", "sentenceHash", "evidenceId"])
    .execute();

  await trx.schema
    .createTable("seals")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("revisitId", "text", (c) => c.notNull().references("revisits.id"))
    .addColumn("number", "integer", (c) => c.notNull())
    .addColumn("format", "integer", (c) => c.notNull())
    .addColumn("parts", "text", (c) => c.notNull())
    .addColumn("hash", "text", (c) => c.notNull())
    .addColumn("sealedBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("sealedAt", "text", (c) => c.notNull())
    .addColumn("unsealedBy", "text", (c) => c.references("people.id"))
    .addColumn("unsealedAt", "text")
    .addColumn("unsealReason", "text")
    .addUniqueConstraint("seals_number", ["revisitId", "number"])
    .execute();
  await trx.schema
    .createTable("sealedResponses")
    .addColumn("sealId", "text", (c) => c.notNull().references("seals.id"))
    .addColumn("responseId", "text", (c) => c.notNull())
    .addColumn("hash", "text", (c) => c.notNull())
    .addColumn("texts", "integer", (c) => c.notNull())
    .addColumn("codings", "integer", (c) => c.notNull())
    .addPrimaryKeyConstraint("sealedResponses_key", ["sealId", "responseId"])
    .execute();
  await trx.schema
    .createTable("lawfulWithdrawals")
    .addColumn("responseId", "text", (c) => c.primaryKey().references("responses.id"))
    .addColumn("sealId", "text", (c) => c.notNull().references("seals.id"))
    .addColumn("reason", "text", (c) => c.notNull())
    .addColumn("recordedBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("recordedAt", "text", (c) => c.notNull())
    .execute();
}
