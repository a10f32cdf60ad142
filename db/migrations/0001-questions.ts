import type { Trx } from "../connection.ts";

export async function makeQuestions(trx: Trx): Promise<void> {
  await trx.schema
    .createTable("questions")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("revisitId", "text", (c) => c.notNull().references("revisits.id"))
    .addColumn("audience", "text", (c) => c.notNull())
    .addColumn("position", "integer", (c) => c.notNull())
    .addColumn("type", "text", (c) => c.notNull())
    .addColumn("text", "text", (c) => c.notNull())
    .addColumn("hint", "text", (c) => c.notNull())
    .addColumn("required", "integer", (c) => c.notNull())
    .addColumn("choices", "text", (c) => c.notNull())
    .addColumn("since", "text")
    .addColumn("createdBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("createdAt", "text", (c) => c.notNull())
    .addColumn("updatedAt", "text", (c) => c.notNull())
    .addColumn("removedAt", "text")
    .execute();
  await trx.schema
    .createIndex("questions_revisitId_audience_position")
    .on("questions")
    .columns(["revisitId", "audience", "position"])
    .execute();

  await trx.schema
    .createTable("questionFocusAreas")
    .addColumn("questionId", "text", (c) => c.notNull().references("questions.id"))
    .addColumn("focusAreaId", "text", (c) => c.notNull().references("focusAreas.id"))
    .addPrimaryKeyConstraint("questionFocusAreas_pk", ["questionId", "focusAreaId"])
    .execute();
  await trx.schema
    .createIndex("questionFocusAreas_focusAreaId")
    .on("questionFocusAreas")
    .columns(["focusAreaId"])
    .execute();

  await trx.schema
    .createTable("questionVersions")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("questionId", "text", (c) => c.notNull().references("questions.id"))
    .addColumn("revisitId", "text", (c) => c.notNull().references("revisits.id"))
    .addColumn("number", "integer", (c) => c.notNull())
    .addColumn("type", "text", (c) => c.notNull())
    .addColumn("text", "text", (c) => c.notNull())
    .addColumn("hint", "text", (c) => c.notNull())
    .addColumn("required", "integer", (c) => c.notNull())
    .addColumn("choices", "text", (c) => c.notNull())
    .addColumn("since", "text")
    .addColumn("focusAreaIds", "text", (c) => c.notNull())
    .addColumn("meaningId", "text", (c) => c.notNull())
    .addColumn("createdAt", "text", (c) => c.notNull())
    .addUniqueConstraint("questionVersions_questionId_number_unique", ["questionId", "number"])
    .execute();
  await trx.schema
    .createIndex("questionVersions_revisitId_meaningId")
    .on("questionVersions")
    .columns(["revisitId", "meaningId"])
    .execute();

  await trx.schema
    .createTable("questionShares")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("revisitId", "text", (c) => c.notNull().references("revisits.id"))
    .addColumn("audience", "text", (c) => c.notNull())
    .addColumn("number", "integer", (c) => c.notNull())
    .addColumn("message", "text", (c) => c.notNull())
    .addColumn("answerBy", "text")
    .addColumn("sharedBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("sharedAt", "text", (c) => c.notNull())
    .addUniqueConstraint("questionShares_revisitId_audience_number_unique", [
      "revisitId",
      "audience",
      "number",
    ])
    .execute();

  await trx.schema
    .createTable("questionShareVersions")
    .addColumn("shareId", "text", (c) => c.notNull().references("questionShares.id"))
    .addColumn("questionVersionId", "text", (c) => c.notNull().references("questionVersions.id"))
    .addColumn("position", "integer", (c) => c.notNull())
    .addPrimaryKeyConstraint("questionShareVersions_pk", ["shareId", "questionVersionId"])
    .execute();

  await trx.schema
    .createTable("questionVerdicts")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("shareId", "text", (c) => c.notNull().references("questionShares.id"))
    .addColumn("questionVersionId", "text", (c) => c.notNull().references("questionVersions.id"))
    .addColumn("reviewerId", "text", (c) => c.notNull().references("people.id"))
    .addColumn("wellPhrased", "integer", (c) => c.notNull())
    .addColumn("givenAt", "text", (c) => c.notNull())
    .execute();
  await trx.schema
    .createIndex("questionVerdicts_shareId")
    .on("questionVerdicts")
    .columns(["shareId"])
    .execute();

  await trx.schema
    .createTable("questionComments")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("shareId", "text", (c) => c.notNull().references("questionShares.id"))
    .addColumn("questionVersionId", "text", (c) => c.notNull().references("questionVersions.id"))
    .addColumn("reviewerId", "text", (c) => c.notNull().references("people.id"))
    .addColumn("body", "text", (c) => c.notNull())
    .addColumn("commentedAt", "text", (c) => c.notNull())
    .addColumn("answerOutcome", "text")
    .addColumn("answerReason", "text")
    .addColumn("answeredBy", "text")
    .addColumn("answeredAt", "text")
    .execute();
  await trx.schema
    .createIndex("questionComments_shareId")
    .on("questionComments")
    .columns(["shareId"])
    .execute();

  await trx.schema
    .createTable("questionReviews")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("shareId", "text", (c) => c.notNull().references("questionShares.id"))
    .addColumn("reviewerId", "text", (c) => c.notNull().references("people.id"))
    .addColumn("remark", "text", (c) => c.notNull())
    .addColumn("finishedAt", "text", (c) => c.notNull())
    .execute();
  await trx.schema
    .createIndex("questionReviews_shareId")
    .on("questionReviews")
    .columns(["shareId"])
    .execute();

  await trx.schema
    .createTable("approvals")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("revisitId", "text", (c) => c.notNull().references("revisits.id"))
    .addColumn("number", "integer", (c) => c.notNull())
    .addColumn("approvedBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("approvedAt", "text", (c) => c.notNull())
    .addColumn("unanswered", "text", (c) => c.notNull())
    .addColumn("remark", "text", (c) => c.notNull())
    .addUniqueConstraint("approvals_revisitId_number_unique", ["revisitId", "number"])
    .execute();

  await trx.schema
    .createTable("approvalVersions")
    .addColumn("approvalId", "text", (c) => c.notNull().references("approvals.id"))
    .addColumn("questionVersionId", "text", (c) => c.notNull().references("questionVersions.id"))
    .addColumn("position", "integer", (c) => c.notNull())
    .addPrimaryKeyConstraint("approvalVersions_pk", ["approvalId", "questionVersionId"])
    .execute();
}
