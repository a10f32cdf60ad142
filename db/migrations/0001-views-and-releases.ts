import type { Trx } from "../connection.ts";

export async function makeViewsAndReleases(trx: Trx): Promise<void> {
  await trx.schema
    .createTable("discussions")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("revisitId", "text", (c) => c.notNull().references("revisits.id"))
    .addColumn("heldOn", "text", (c) => c.notNull())
    .addColumn("heldTime", "text")
    .addColumn("place", "text", (c) => c.notNull())
    .addColumn("setting", "text", (c) => c.notNull())
    .addColumn("helpers", "text", (c) => c.notNull())
    .addColumn("adjustments", "text", (c) => c.notNull())
    .addColumn("consentCheckedAt", "text")
    .addColumn("consentCheckedBy", "text")
    .addColumn("withdrawalsSettledAt", "text")
    .addColumn("withdrawalsSettledBy", "text")
    .addColumn("createdBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("createdAt", "text", (c) => c.notNull())
    .addColumn("updatedAt", "text", (c) => c.notNull())
    .execute();
  await trx.schema.createIndex("discussions_revisitId").on("discussions").columns(["revisitId"]).execute();

  await trx.schema
    .createTable("discussionParticipants")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("discussionId", "text", (c) => c.notNull().references("discussions.id"))
    .addColumn("number", "integer", (c) => c.notNull())
    .addColumn("ageBand", "text", (c) => c.notNull())
    .addUniqueConstraint("discussionParticipants_discussionId_number_unique", ["discussionId", "number"])
    .execute();

  await trx.schema
    .createTable("participantConsents")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("participantId", "text", (c) =>
      c.notNull().references("discussionParticipants.id").onDelete("cascade"),
    )
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("number", "integer", (c) => c.notNull())
    .addColumn("given", "integer", (c) => c.notNull())
    .addColumn("recordedBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("recordedAt", "text", (c) => c.notNull())
    .addUniqueConstraint("participantConsents_participantId_kind_number_unique", [
      "participantId",
      "kind",
      "number",
    ])
    .execute();

  await trx.schema
    .createTable("discussionTallies")
    .addColumn("discussionId", "text", (c) => c.notNull().references("discussions.id"))
    .addColumn("focusAreaId", "text", (c) => c.notNull().references("focusAreas.id"))
    .addColumn("questionVersionId", "text", (c) => c.notNull().references("questionVersions.id"))
    .addColumn("face", "text", (c) => c.notNull())
    .addColumn("count", "integer", (c) => c.notNull())
    .addPrimaryKeyConstraint("discussionTallies_pk", [
      "discussionId",
      "focusAreaId",
      "questionVersionId",
      "face",
    ])
    .execute();

  await trx.schema
    .createTable("tallyPresses")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("discussionId", "text", (c) => c.notNull().references("discussions.id"))
    .addColumn("pressedAt", "text", (c) => c.notNull())
    .execute();

  await trx.schema
    .createTable("discussionWords")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("discussionId", "text", (c) => c.notNull().references("discussions.id"))
    .addColumn("focusAreaId", "text", (c) => c.notNull().references("focusAreas.id"))
    .addColumn("questionVersionId", "text", (c) => c.references("questionVersions.id"))
    .addColumn("words", "text", (c) => c.notNull())
    .addColumn("mayQuote", "integer", (c) => c.notNull())
    .addColumn("recordedBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("recordedAt", "text", (c) => c.notNull())
    .addColumn("changedAt", "text")
    .execute();
  await trx.schema
    .createIndex("discussionWords_discussionId_focusAreaId")
    .on("discussionWords")
    .columns(["discussionId", "focusAreaId"])
    .execute();

  await trx.schema
    .createTable("meetingSessions")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("revisitId", "text", (c) => c.notNull().references("revisits.id"))
    .addColumn("startsAt", "text", (c) => c.notNull())
    .addColumn("endsAt", "text", (c) => c.notNull())
    .addColumn("place", "text", (c) => c.notNull())
    .addColumn("link", "text", (c) => c.notNull())
    .addColumn("access", "text", (c) => c.notNull())
    .addColumn("statementReadAt", "text")
    .addColumn("statementReadBy", "text")
    .addColumn("statementVersion", "integer")
    .addColumn("attended", "integer")
    .addColumn("cancelledAt", "text")
    .addColumn("cancelledBy", "text")
    .addColumn("cancelledReason", "text")
    .addColumn("createdBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("createdAt", "text", (c) => c.notNull())
    .addColumn("updatedAt", "text", (c) => c.notNull())
    .execute();
  await trx.schema
    .createIndex("meetingSessions_revisitId_startsAt")
    .on("meetingSessions")
    .columns(["revisitId", "startsAt"])
    .execute();

  await trx.schema
    .createTable("meetingNotes")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("sessionId", "text", (c) => c.notNull().references("meetingSessions.id"))
    .addColumn("focusAreaId", "text", (c) => c.references("focusAreas.id"))
    .addColumn("body", "text", (c) => c.notNull())
    .addColumn("people", "integer", (c) => c.notNull())
    .addColumn("agreed", "text", (c) => c.notNull())
    .addColumn("mayQuote", "integer", (c) => c.notNull())
    .addColumn("takenBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("takenAt", "text", (c) => c.notNull())
    .addColumn("changedAt", "text")
    .execute();
  await trx.schema.createIndex("meetingNotes_sessionId").on("meetingNotes").columns(["sessionId"]).execute();
  await trx.schema
    .createIndex("meetingNotes_focusAreaId")
    .on("meetingNotes")
    .columns(["focusAreaId"])
    .execute();

  await trx.schema
    .createTable("releases")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("revisitId", "text", (c) => c.notNull().references("revisits.id"))
    .addColumn("number", "integer", (c) => c.notNull())
    .addColumn("purpose", "text", (c) => c.notNull())
    .addColumn("content", "text", (c) => c.notNull())
    .addColumn("received", "integer", (c) => c.notNull())
    .addColumn("withdrawn", "integer", (c) => c.notNull())
    .addColumn("madeBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("madeAt", "text", (c) => c.notNull())
    .addColumn("sharedAt", "text")
    .addColumn("sharedBy", "text", (c) => c.references("people.id"))
    .addUniqueConstraint("releases_revisitId_number_unique", ["revisitId", "number"])
    .execute();
}
