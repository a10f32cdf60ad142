import { sql } from "kysely";
import type { Trx } from "../connection.ts";
import { keepTexts } from "./0010-keep-texts.ts";

export async function up(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  await trx.schema
    .createTable("texts")
    .addColumn("number", "integer", (c) =>
      kind === "sqlite" ? c.primaryKey().autoIncrement() : c.primaryKey().generatedByDefaultAsIdentity(),
    )
    .addColumn("revisitId", "text", (c) => c.notNull().references("revisits.id"))
    .addColumn("source", "text", (c) => c.notNull())
    .addColumn("sourceId", "text", (c) => c.notNull())
    .addColumn("questionVersionId", "text", (c) => c.references("questionVersions.id"))
    .addColumn("words", "text", (c) => c.notNull())
    .execute();
  await trx.schema.createIndex("texts_revisit").on("texts").columns(["revisitId", "number"]).execute();
  await trx.schema
    .createIndex("texts_source")
    .on("texts")
    .columns(["sourceId", "questionVersionId"])
    .execute();

  await trx.schema
    .createTable("textFocusAreas")
    .addColumn("focusAreaId", "text", (c) => c.notNull().references("focusAreas.id"))
    .addColumn("textNumber", "integer", (c) => c.notNull().references("texts.number").onDelete("cascade"))
    .addPrimaryKeyConstraint("textFocusAreas_pk", ["focusAreaId", "textNumber"])
    .execute();
  await trx.schema
    .createIndex("textFocusAreas_text")
    .on("textFocusAreas")
    .columns(["textNumber", "focusAreaId"])
    .execute();

  await trx.schema
    .createTable("textReadings")
    .addColumn("textNumber", "integer", (c) => c.notNull().references("texts.number").onDelete("cascade"))
    .addColumn("personId", "text", (c) => c.notNull().references("people.id"))
    .addColumn("readAt", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("textReadings_pk", ["textNumber", "personId"])
    .execute();
  await trx.schema
    .createTable("textFlags")
    .addColumn("textNumber", "integer", (c) => c.primaryKey().references("texts.number").onDelete("cascade"))
    .addColumn("flaggedBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("flaggedAt", "text", (c) => c.notNull())
    .execute();
  await trx.schema
    .createTable("textClaims")
    .addColumn("textNumber", "integer", (c) => c.primaryKey().references("texts.number").onDelete("cascade"))
    .addColumn("personId", "text", (c) => c.notNull().references("people.id"))
    .addColumn("claimedUntil", "text", (c) => c.notNull())
    .execute();

  await trx.schema
    .createTable("themes")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("revisitId", "text", (c) => c.notNull().references("revisits.id"))
    .addColumn("focusAreaId", "text", (c) => c.notNull().references("focusAreas.id"))
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("description", "text", (c) => c.notNull())
    .addColumn("madeBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("madeAt", "text", (c) => c.notNull())
    .addColumn("changedAt", "text")
    .addColumn("removedBy", "text", (c) => c.references("people.id"))
    .addColumn("removedAt", "text")
    .addColumn("mergedInto", "text", (c) => c.references("themes.id"))
    .execute();
  await trx.schema.createIndex("themes_revisit").on("themes").columns(["revisitId", "focusAreaId"]).execute();
  await trx.schema
    .createTable("codings")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("textNumber", "integer", (c) => c.notNull().references("texts.number").onDelete("cascade"))
    .addColumn("themeId", "text", (c) => c.notNull().references("themes.id"))
    .addColumn("startsAt", "integer")
    .addColumn("endsAt", "integer")
    .addColumn("feeling", "text", (c) => c.notNull())
    .addColumn("codedBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("codedAt", "text", (c) => c.notNull())
    .addColumn("removedBy", "text", (c) => c.references("people.id"))
    .addColumn("removedAt", "text")
    .addColumn("givenAs", "text", (c) => c.references("themes.id"))
    .execute();
  await trx.schema.createIndex("codings_text").on("codings").columns(["textNumber"]).execute();
  await trx.schema.createIndex("codings_theme").on("codings").columns(["themeId", "textNumber"]).execute();

  await sql`insert into texts ("revisitId", source, "sourceId", "questionVersionId", words)
    select responses."revisitId", 'survey', answers."responseId", answers."questionVersionId", answers.words
    from answers join responses on responses.id = answers."responseId"
    where answers.words is not null
    order by responses."receivedAt", responses.id, answers."questionVersionId"`.execute(trx);
  await sql`insert into texts ("revisitId", source, "sourceId", "questionVersionId", words)
    select discussions."revisitId", 'young-people', said.id, said."questionVersionId", said.words
    from "discussionWords" said join discussions on discussions.id = said."discussionId"
    order by said."recordedAt", said.id`.execute(trx);
  await sql`insert into texts ("revisitId", source, "sourceId", "questionVersionId", words)
    select sessions."revisitId", 'meeting', notes.id, null, notes.body
    from "meetingNotes" notes join "meetingSessions" sessions on sessions.id = notes."sessionId"
    order by notes."takenAt", notes.id`.execute(trx);
  await sql`insert into "textFocusAreas" ("focusAreaId", "textNumber")
    select said."focusAreaId", texts.number from texts join "discussionWords" said on said.id = texts."sourceId"
    where texts.source = 'young-people'`.execute(trx);
  await sql`insert into "textFocusAreas" ("focusAreaId", "textNumber")
    select notes."focusAreaId", texts.number from texts join "meetingNotes" notes on notes.id = texts."sourceId"
    where texts.source = 'meeting' and notes."focusAreaId" is not null`.execute(trx);
  await keepTexts(trx, kind);
}
