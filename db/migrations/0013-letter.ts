import type { Trx } from "../connection.ts";

export async function up(trx: Trx): Promise<void> {
  await makeFindings(trx);
  await makeJudgements(trx);
  await makeLetter(trx);
  await makeSteps(trx);
}

async function makeFindings(trx: Trx): Promise<void> {
  await trx.schema
    .createTable("sourceMarks")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("revisitId", "text", (c) => c.notNull().references("revisits.id"))
    .addColumn("focusAreaId", "text", (c) => c.notNull().references("focusAreas.id").onDelete("cascade"))
    .addColumn("source", "text", (c) => c.notNull())
    .addColumn("mark", "text", (c) => c.notNull())
    .addColumn("sentence", "text", (c) => c.notNull())
    .addColumn("markedBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("markedAt", "text", (c) => c.notNull())
    .execute();
  await trx.schema
    .createIndex("sourceMarks_revisit")
    .on("sourceMarks")
    .columns(["revisitId", "focusAreaId"])
    .execute();

  await trx.schema
    .createTable("findings")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("revisitId", "text", (c) => c.notNull().references("revisits.id"))
    .addColumn("focusAreaId", "text", (c) => c.notNull().references("focusAreas.id").onDelete("cascade"))
    .addColumn("number", "integer", (c) => c.notNull())
    .addColumn("createdBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("createdAt", "text", (c) => c.notNull())
    .addColumn("withdrawnAt", "text")
    .addColumn("withdrawnBy", "text", (c) => c.references("people.id"))
    .addUniqueConstraint("findings_number", ["revisitId", "number"])
    .execute();

  await trx.schema
    .createTable("findingVersions")
    .addColumn("findingId", "text", (c) => c.notNull().references("findings.id").onDelete("cascade"))
    .addColumn("number", "integer", (c) => c.notNull())
    .addColumn("words", "text", (c) => c.notNull())
    .addColumn("writtenBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("writtenAt", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("findingVersions_key", ["findingId", "number"])
    .execute();

  // What a family or young person said can be taken back: then only where it stood is left here, pointing to nothing.
  await trx.schema
    .createTable("findingEvidence")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("findingId", "text", (c) => c.notNull().references("findings.id").onDelete("cascade"))
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("source", "text", (c) => c.notNull())
    .addColumn("meaningId", "text")
    .addColumn("questionVersionId", "text", (c) => c.references("questionVersions.id"))
    .addColumn("question", "text", (c) => c.notNull())
    .addColumn("labels", "text", (c) => c.notNull())
    .addColumn("count", "integer")
    .addColumn("base", "integer")
    .addColumn("responseId", "text")
    .addColumn("discussionWordsId", "text")
    .addColumn("noteId", "text")
    .addColumn("quotedFrom", "integer")
    .addColumn("quotedTo", "integer")
    .addColumn("quotedHash", "text")
    .addColumn("addedBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("addedAt", "text", (c) => c.notNull())
    .addColumn("removedAt", "text")
    .addColumn("removedBy", "text", (c) => c.references("people.id"))
    .execute();
  await trx.schema.createIndex("findingEvidence_finding").on("findingEvidence").column("findingId").execute();
}

async function makeJudgements(trx: Trx): Promise<void> {
  await trx.schema
    .createTable("progressJudgements")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("revisitId", "text", (c) => c.notNull().references("revisits.id"))
    .addColumn("focusAreaId", "text", (c) => c.notNull().references("focusAreas.id").onDelete("cascade"))
    .addColumn("role", "text", (c) => c.notNull())
    .addColumn("sufficient", "integer", (c) => c.notNull())
    .addColumn("reason", "text", (c) => c.notNull())
    .addColumn("judgedBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("judgedAt", "text", (c) => c.notNull())
    .execute();
  await trx.schema
    .createIndex("progressJudgements_revisit")
    .on("progressJudgements")
    .columns(["revisitId", "focusAreaId"])
    .execute();

  await trx.schema
    .createTable("judgementDifferences")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("revisitId", "text", (c) => c.notNull().references("revisits.id"))
    .addColumn("focusAreaId", "text", (c) => c.notNull().references("focusAreas.id").onDelete("cascade"))
    .addColumn("leadJudgementId", "text", (c) =>
      c.notNull().references("progressJudgements.id").onDelete("cascade"),
    )
    .addColumn("cqcJudgementId", "text", (c) =>
      c.notNull().references("progressJudgements.id").onDelete("cascade"),
    )
    .addColumn("sufficient", "integer", (c) => c.notNull())
    .addColumn("words", "text", (c) => c.notNull())
    .addColumn("recordedBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("recordedAt", "text", (c) => c.notNull())
    .execute();
  await trx.schema
    .createIndex("judgementDifferences_revisit")
    .on("judgementDifferences")
    .column("revisitId")
    .execute();
}

async function makeLetter(trx: Trx): Promise<void> {
  await trx.schema
    .createTable("letters")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("revisitId", "text", (c) => c.notNull().unique().references("revisits.id"))
    .addColumn("createdBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("createdAt", "text", (c) => c.notNull())
    .execute();

  await trx.schema
    .createTable("letterSections")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("letterId", "text", (c) => c.notNull().references("letters.id"))
    .addColumn("position", "integer", (c) => c.notNull())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("focusAreaId", "text", (c) => c.references("focusAreas.id").onDelete("set null"))
    .addUniqueConstraint("letterSections_position", ["letterId", "position"])
    .execute();

  await trx.schema
    .createTable("letterSectionVersions")
    .addColumn("sectionId", "text", (c) => c.notNull().references("letterSections.id"))
    .addColumn("number", "integer", (c) => c.notNull())
    .addColumn("body", "text", (c) => c.notNull())
    .addColumn("writtenBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("writtenAt", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("letterSectionVersions_key", ["sectionId", "number"])
    .execute();

  await trx.schema
    .createTable("letterEditions")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("letterId", "text", (c) => c.notNull().references("letters.id"))
    .addColumn("number", "integer", (c) => c.notNull())
    .addColumn("content", "text", (c) => c.notNull())
    .addColumn("madeAt", "text", (c) => c.notNull())
    .addUniqueConstraint("letterEditions_number", ["letterId", "number"])
    .execute();
}

async function makeSteps(trx: Trx): Promise<void> {
  const step = (name: string) =>
    trx.schema
      .createTable(name)
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("letterId", "text", (c) => c.notNull().references("letters.id"))
      .addColumn("editionId", "text", (c) => c.notNull().references("letterEditions.id"));
  await step("letterAssurances")
    .addColumn("inspectorate", "text", (c) => c.notNull())
    .addColumn("remark", "text", (c) => c.notNull())
    .addColumn("assuredBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("assuredAt", "text", (c) => c.notNull())
    .execute();
  await step("letterSendings")
    .addColumn("commentBy", "text", (c) => c.notNull())
    .addColumn("sentBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("sentAt", "text", (c) => c.notNull())
    .execute();
  await step("letterFinals")
    .addColumn("madeBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("madeAt", "text", (c) => c.notNull())
    .addUniqueConstraint("letterFinals_letter", ["letterId"])
    .execute();
  await step("letterPublications")
    .addColumn("releaseId", "text", (c) => c.references("releases.id"))
    .addColumn("publishedBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("publishedAt", "text", (c) => c.notNull())
    .addUniqueConstraint("letterPublications_letter", ["letterId"])
    .execute();
  await trx.schema
    .createTable("letterComments")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("sendingId", "text", (c) => c.notNull().references("letterSendings.id"))
    .addColumn("sectionId", "text", (c) => c.notNull().references("letterSections.id"))
    .addColumn("body", "text", (c) => c.notNull())
    .addColumn("commentedBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("commentedAt", "text", (c) => c.notNull())
    .addColumn("outcome", "text")
    .addColumn("answer", "text")
    .addColumn("answeredBy", "text", (c) => c.references("people.id"))
    .addColumn("answeredAt", "text")
    .execute();
  await trx.schema.createIndex("letterComments_sending").on("letterComments").column("sendingId").execute();
}
