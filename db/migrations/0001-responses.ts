import type { Trx } from "../connection.ts";

export async function makeResponses(trx: Trx): Promise<void> {
  await trx.schema
    .createTable("consentStatements")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("language", "text", (c) => c.notNull())
    .addColumn("text", "text", (c) => c.notNull())
    .addColumn("firstUsedAt", "text", (c) => c.notNull())
    .execute();

  await trx.schema
    .createTable("drafts")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("revisitId", "text", (c) => c.notNull().references("revisits.id"))
    .addColumn("approvalId", "text", (c) => c.notNull().references("approvals.id"))
    .addColumn("tokenHash", "text", (c) => c.notNull())
    .addColumn("sharedDevice", "integer", (c) => c.notNull())
    .addColumn("about", "text", (c) => c.notNull())
    .addColumn("answers", "text", (c) => c.notNull())
    .addColumn("passed", "text", (c) => c.notNull())
    .addColumn("late", "text", (c) => c.notNull())
    .addColumn("language", "text", (c) => c.notNull())
    .addColumn("startedAt", "text", (c) => c.notNull())
    .addColumn("savedAt", "text", (c) => c.notNull())
    .addColumn("closedAt", "text")
    .addColumn("eraseAt", "text")
    .addUniqueConstraint("drafts_tokenHash_unique", ["tokenHash"])
    .execute();
  await trx.schema
    .createIndex("drafts_revisitId_closedAt")
    .on("drafts")
    .columns(["revisitId", "closedAt"])
    .execute();
  await trx.schema.createIndex("drafts_eraseAt").on("drafts").columns(["eraseAt"]).execute();

  await trx.schema
    .createTable("responses")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("revisitId", "text", (c) => c.notNull().references("revisits.id"))
    .addColumn("approvalId", "text", (c) => c.notNull().references("approvals.id"))
    .addColumn("receiptHash", "text")
    .addColumn("receivedAt", "text", (c) => c.notNull())
    .addColumn("unfinished", "integer", (c) => c.notNull())
    .addColumn("quoteWithoutName", "integer", (c) => c.notNull())
    .addColumn("children", "integer")
    .addColumn("mode", "text", (c) => c.notNull())
    .addColumn("language", "text", (c) => c.notNull())
    .addColumn("withdrawnAt", "text")
    .addUniqueConstraint("responses_receiptHash_unique", ["receiptHash"])
    .execute();
  await trx.schema
    .createIndex("responses_revisitId_receivedAt")
    .on("responses")
    .columns(["revisitId", "receivedAt"])
    .execute();

  await trx.schema
    .createTable("consents")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("revisitId", "text", (c) => c.notNull().references("revisits.id"))
    .addColumn("statementId", "text", (c) => c.notNull().references("consentStatements.id"))
    .addColumn("draftId", "text", (c) => c.references("drafts.id"))
    .addColumn("responseId", "text", (c) => c.references("responses.id"))
    .addColumn("number", "integer", (c) => c.notNull())
    .addColumn("takePart", "integer", (c) => c.notNull())
    .addColumn("becomeEvidence", "integer", (c) => c.notNull())
    .addColumn("quoteWithoutName", "integer", (c) => c.notNull())
    .addColumn("useUnfinished", "integer", (c) => c.notNull())
    .addColumn("mode", "text", (c) => c.notNull())
    .addColumn("givenAt", "text", (c) => c.notNull())
    .addColumn("withdrawnAt", "text")
    .execute();
  await trx.schema.createIndex("consents_draftId").on("consents").columns(["draftId"]).execute();
  await trx.schema.createIndex("consents_responseId").on("consents").columns(["responseId"]).execute();

  await trx.schema
    .createTable("answers")
    .addColumn("responseId", "text", (c) => c.notNull().references("responses.id"))
    .addColumn("questionVersionId", "text", (c) => c.notNull().references("questionVersions.id"))
    .addColumn("choice", "text", (c) => c.notNull())
    .addColumn("words", "text")
    .addPrimaryKeyConstraint("answers_pk", ["responseId", "questionVersionId", "choice"])
    .execute();
  await trx.schema
    .createIndex("answers_questionVersionId_choice_responseId")
    .on("answers")
    .columns(["questionVersionId", "choice", "responseId"])
    .execute();

  await trx.schema
    .createTable("responseGroups")
    .addColumn("responseId", "text", (c) => c.notNull().references("responses.id"))
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("value", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("responseGroups_pk", ["responseId", "name", "value"])
    .execute();
  await trx.schema
    .createIndex("responseGroups_name_value_responseId")
    .on("responseGroups")
    .columns(["name", "value", "responseId"])
    .execute();
}
