import { sql } from "kysely";
import type { Trx } from "../connection.ts";

const refusal = "the evidence base is sealed";
const isOfSealed = (
  row: "old" | "new",
) => `exists (select 1 from seals s join responses r on r."inspectionId" = s."inspectionId"
  where r.id = ${row}."responseId" and s."unsealedAt" is null)`;
const isTakenBack = `exists (select 1 from responses where id = old."responseId" and "withdrawnAt" is not null)`;

/**
 * A question can be about each child of a family, and depend on an earlier answer. An answer says of which child it is (1, too,
 * where it is of the whole family), and what a response was not asked has a row of its own.
 */
export async function up(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  for (const table of ["questions", "questionVersions"]) {
    await trx.schema
      .alterTable(table)
      .addColumn("askedOf", "text", (c) => c.notNull().defaultTo("family"))
      .execute();
    await trx.schema.alterTable(table).addColumn("condition", "text").execute();
  }
  await trx.schema
    .alterTable("drafts")
    .addColumn("childProfiles", "text", (c) => c.notNull().defaultTo("[]"))
    .execute();
  await trx.schema
    .alterTable("texts")
    .addColumn("child", "integer", (c) => c.notNull().defaultTo(1))
    .execute();
  await createTables(trx);
  await (kind === "sqlite" ? onSqlite(trx) : onPostgres(trx));
  for (const table of ["responseChildren", "unaskedQuestions"]) await guard(trx, kind, table);
}

async function createTables(trx: Trx): Promise<void> {
  await trx.schema
    .createTable("responseChildren")
    .addColumn("responseId", "text", (c) => c.notNull().references("responses.id"))
    .addColumn("child", "integer", (c) => c.notNull())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("value", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("responseChildren_pk", ["responseId", "child", "name", "value"])
    .execute();
  await trx.schema
    .createTable("unaskedQuestions")
    .addColumn("responseId", "text", (c) => c.notNull().references("responses.id"))
    .addColumn("questionVersionId", "text", (c) => c.notNull().references("questionVersions.id"))
    .addColumn("child", "integer", (c) => c.notNull())
    .addPrimaryKeyConstraint("unaskedQuestions_pk", ["responseId", "questionVersionId", "child"])
    .execute();
  await trx.schema
    .createIndex("unaskedQuestions_questionVersionId")
    .on("unaskedQuestions")
    .columns(["questionVersionId", "responseId"])
    .execute();
}

/** SQLite cannot change a primary key: the table is made anew, with its guards as they were. */
async function onSqlite(trx: Trx): Promise<void> {
  const run = (words: string) => sql.raw(words).execute(trx);
  const { rows: guards } = await sql<{ sql: string }>`select sql from sqlite_master
    where type = 'trigger' and tbl_name = 'answers' and name like 'answers_sealed_%'`.execute(trx);
  await run(`create table "answersAnew" (
    "responseId" text not null references responses (id),
    "questionVersionId" text not null references "questionVersions" (id),
    "choice" text not null, "words" text, "child" integer not null default 1,
    constraint answers_pk primary key ("responseId", "questionVersionId", "child", "choice"))`);
  await run(`insert into "answersAnew" ("responseId", "questionVersionId", choice, words, child)
    select "responseId", "questionVersionId", choice, words, 1 from answers`);
  // Else SQLite refuses to rename while triggers of other tables name the one that is gone for a moment.
  await run("pragma legacy_alter_table = on");
  await run("drop table answers");
  await run(`alter table "answersAnew" rename to answers`);
  await run("pragma legacy_alter_table = off");
  await run(`create index "answers_questionVersionId_choice_responseId" on answers
    ("questionVersionId", choice, "responseId")`);
  for (const guarded of guards) await run(guarded.sql);
  await run(`create trigger answers_text_in after insert on answers when new.words is not null begin
    insert into texts ("inspectionId", source, "sourceId", "questionVersionId", words, child)
      values ((select "inspectionId" from responses where id = new."responseId"), 'survey', new."responseId",
        new."questionVersionId", new.words, new.child);
    insert into "textFocusAreas" ("focusAreaId", "textNumber")
      select id, (select max(number) from texts where "sourceId" = new."responseId"
        and "questionVersionId" = new."questionVersionId")
      from "focusAreas" where id in (select value from json_each(
        (select "focusAreaIds" from "questionVersions" where id = new."questionVersionId"))); end`);
  await run(`create trigger answers_text_out after delete on answers when old.words is not null begin
    delete from texts where "sourceId" = old."responseId" and "questionVersionId" = old."questionVersionId"
      and child = old.child; end`);
  await run(`drop trigger texts_sealed_delete`);
  await run(`create trigger texts_sealed_delete before delete on texts when ${textIsSealed}
    begin select raise(abort, '${refusal}'); end`);
}

/** As 0138 has it, with the answer's own child: under the seal a text goes with what it is of, and never alone. */
const textIsSealed = `exists (select 1 from seals where seals."inspectionId" = old."inspectionId"
    and seals."unsealedAt" is null) and (
  exists (select 1 from answers where "responseId" = old."sourceId"
    and "questionVersionId" = old."questionVersionId" and child = old.child and words is not null)
  or exists (select 1 from "discussionWords" where id = old."sourceId")
  or exists (select 1 from "meetingNotes" where id = old."sourceId")
  or exists (select 1 from "youngPeoplesWords" where id = old."sourceId")
  or exists (select 1 from "evidencePassages" where id = old."sourceId"))`;

async function onPostgres(trx: Trx): Promise<void> {
  const run = (words: string) => sql.raw(words).execute(trx);
  await run(`alter table answers add column child integer not null default 1`);
  await run(`alter table answers drop constraint answers_pk`);
  await run(`alter table answers add constraint answers_pk
    primary key ("responseId", "questionVersionId", child, choice)`);
  await run(`create or replace function keep_answer_in_texts() returns trigger language plpgsql as $$
    declare made integer;
    begin
      insert into texts ("inspectionId", source, "sourceId", "questionVersionId", words, child)
        values ((select "inspectionId" from responses where id = new."responseId"), 'survey', new."responseId",
          new."questionVersionId", new.words, new.child) returning number into made;
      insert into "textFocusAreas" ("focusAreaId", "textNumber")
        select "focusAreas".id, made from "questionVersions" asked
        join "focusAreas" on asked."focusAreaIds"::jsonb ? "focusAreas".id
        where asked.id = new."questionVersionId";
      return null;
    end $$`);
  await run(`create or replace function take_answer_out_of_texts() returns trigger language plpgsql as $$
    begin
      delete from texts where "sourceId" = old."responseId" and "questionVersionId" = old."questionVersionId"
        and child = old.child;
      return null;
    end $$`);
  await run(`create or replace function "texts_sealed_delete"() returns trigger language plpgsql as $$
    begin
      if ${textIsSealed} then raise exception '${refusal}'; end if;
      return old;
    end $$`);
  await run(`alter table drafts alter column "childProfiles" set statistics 0`);
}

/** As answers are: nothing is added, changed or removed under the seal but where its response is taken back by law. */
async function guard(trx: Trx, kind: "sqlite" | "postgres", table: string): Promise<void> {
  const run = (words: string) => sql.raw(words).execute(trx);
  for (const doing of ["insert", "update", "delete"] as const) {
    const row = doing === "delete" ? "old" : "new";
    const refused = `${isOfSealed(row)}${doing === "delete" ? ` and not (${isTakenBack})` : ""}`;
    const name = `${table}_sealed_${doing}`;
    if (kind === "sqlite") {
      await run(`create trigger "${name}" before ${doing} on "${table}" when ${refused}
        begin select raise(abort, '${refusal}'); end`);
      continue;
    }
    await run(`create function "${name}"() returns trigger language plpgsql as $$
      begin
        if ${refused} then raise exception '${refusal}'; end if;
        return ${row};
      end $$`);
    await run(
      `create trigger "${name}" before ${doing} on "${table}" for each row execute function "${name}"()`,
    );
  }
}
