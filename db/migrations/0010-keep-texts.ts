import { sql } from "kysely";
import type { Trx } from "../connection.ts";

/**
 * Makes the database keep `texts` beside answers, discussions' words and meetings' notes by itself, and ties what is there
 * already to its focus areas. Whole-text codings outlive a change of words; readings and stretches do not.
 */
export async function keepTexts(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  await (kind === "sqlite" ? keepOnSqlite(trx) : keepOnPostgres(trx));
}

async function keepOnSqlite(trx: Trx): Promise<void> {
  await sql`insert into "textFocusAreas" ("focusAreaId", "textNumber")
    select "focusAreas".id, texts.number from texts
    join "questionVersions" asked on asked.id = texts."questionVersionId"
    join "focusAreas" on "focusAreas".id in (select value from json_each(asked."focusAreaIds"))
    where texts.source = 'survey'`.execute(trx);
  const areasOf = (version: string) =>
    `insert into "textFocusAreas" ("focusAreaId", "textNumber")
      select id, (select max(number) from texts where "sourceId" = new."responseId" and "questionVersionId" = ${version})
      from "focusAreas" where id in (select value from json_each(
        (select "focusAreaIds" from "questionVersions" where id = ${version})));`;
  await sql`create trigger "answers_text_in" after insert on answers when new.words is not null begin
    insert into texts ("revisitId", source, "sourceId", "questionVersionId", words)
      values ((select "revisitId" from responses where id = new."responseId"), 'survey', new."responseId",
        new."questionVersionId", new.words);
    ${sql.raw(areasOf('new."questionVersionId"'))} end`.execute(trx);
  await sql`create trigger "answers_text_out" after delete on answers when old.words is not null begin
    delete from texts where "sourceId" = old."responseId" and "questionVersionId" = old."questionVersionId"; end`.execute(
    trx,
  );
  for (const one of said) {
    const row = { table: sql.table(one.table), id: sql.raw(one.source), words: sql.ref(one.words) };
    const name = (doing: string) => sql.raw(`"${one.table}_text_${doing}"`);
    const version = sql.raw(one.hasQuestion ? `new."questionVersionId"` : "null");
    await sql`create trigger ${name("in")} after insert on ${row.table} begin
      insert into texts ("revisitId", source, "sourceId", "questionVersionId", words)
        values ((select "revisitId" from ${sql.table(one.parent)} where id = new.${sql.ref(one.parentId)}), '${row.id}',
          new.id, ${version}, new.${row.words});
      insert into "textFocusAreas" ("focusAreaId", "textNumber")
        select new."focusAreaId", max(number) from texts where "sourceId" = new.id
        having new."focusAreaId" is not null; end`.execute(trx);
    await sql`create trigger ${name("out")} after delete on ${row.table} begin
      delete from texts where "sourceId" = old.id; end`.execute(trx);
    await sql`create trigger ${name("words")} after update on ${row.table}
      when new.${row.words} <> old.${row.words} begin
      delete from "textReadings" where "textNumber" in (select number from texts where "sourceId" = old.id);
      delete from codings where "startsAt" is not null
        and "textNumber" in (select number from texts where "sourceId" = old.id);
      update texts set words = new.${row.words} where "sourceId" = old.id; end`.execute(trx);
    await sql`create trigger ${name("area")} after update on ${row.table}
      when new."focusAreaId" is not old."focusAreaId" begin
      delete from "textFocusAreas" where "textNumber" in (select number from texts where "sourceId" = old.id);
      update texts set "questionVersionId" = ${version} where "sourceId" = old.id;
      insert into "textFocusAreas" ("focusAreaId", "textNumber")
        select new."focusAreaId", number from texts where "sourceId" = new.id and new."focusAreaId" is not null; end`.execute(
      trx,
    );
  }
}

async function keepOnPostgres(trx: Trx): Promise<void> {
  await sql`insert into "textFocusAreas" ("focusAreaId", "textNumber")
    select "focusAreas".id, texts.number from texts
    join "questionVersions" asked on asked.id = texts."questionVersionId"
    join "focusAreas" on asked."focusAreaIds"::jsonb ? "focusAreas".id
    where texts.source = 'survey'`.execute(trx);
  await sql`create function keep_answer_in_texts() returns trigger language plpgsql as $$
    declare made integer;
    begin
      insert into texts ("revisitId", source, "sourceId", "questionVersionId", words)
        values ((select "revisitId" from responses where id = new."responseId"), 'survey', new."responseId",
          new."questionVersionId", new.words) returning number into made;
      insert into "textFocusAreas" ("focusAreaId", "textNumber")
        select "focusAreas".id, made from "questionVersions" asked
        join "focusAreas" on asked."focusAreaIds"::jsonb ? "focusAreas".id
        where asked.id = new."questionVersionId";
      return null;
    end $$`.execute(trx);
  await sql`create trigger answers_text_in after insert on answers
    for each row when (new.words is not null) execute function keep_answer_in_texts()`.execute(trx);
  await sql`create function take_answer_out_of_texts() returns trigger language plpgsql as $$
    begin
      delete from texts where "sourceId" = old."responseId" and "questionVersionId" = old."questionVersionId";
      return null;
    end $$`.execute(trx);
  await sql`create trigger answers_text_out after delete on answers
    for each row when (old.words is not null) execute function take_answer_out_of_texts()`.execute(trx);
  for (const one of said) {
    const keep = sql.raw(`"keep_${one.table}_in_texts"`);
    const words = sql.ref(one.words);
    const version = sql.raw(one.hasQuestion ? `new."questionVersionId"` : "null");
    await sql`create function ${keep}() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then
          delete from texts where "sourceId" = old.id;
          return null;
        end if;
        if tg_op = 'INSERT' then
          insert into texts ("revisitId", source, "sourceId", "questionVersionId", words)
            values ((select "revisitId" from ${sql.table(one.parent)} where id = new.${sql.ref(one.parentId)}),
              '${sql.raw(one.source)}', new.id, ${version}, new.${words});
        elsif new.${words} <> old.${words} then
          delete from "textReadings" where "textNumber" in (select number from texts where "sourceId" = old.id);
          delete from codings where "startsAt" is not null
            and "textNumber" in (select number from texts where "sourceId" = old.id);
          update texts set words = new.${words} where "sourceId" = old.id;
        end if;
        if tg_op = 'INSERT' or new."focusAreaId" is distinct from old."focusAreaId" then
          delete from "textFocusAreas" where "textNumber" in (select number from texts where "sourceId" = new.id);
          update texts set "questionVersionId" = ${version} where "sourceId" = new.id;
          insert into "textFocusAreas" ("focusAreaId", "textNumber")
            select new."focusAreaId", number from texts
            where "sourceId" = new.id and new."focusAreaId" is not null;
        end if;
        return null;
      end $$`.execute(trx);
    await sql`create trigger ${sql.raw(`"${one.table}_text"`)} after insert or update or delete on ${sql.table(one.table)}
      for each row execute function ${keep}()`.execute(trx);
  }
}

const said = [
  {
    table: "discussionWords",
    source: "young-people",
    words: "words",
    parent: "discussions",
    parentId: "discussionId",
    hasQuestion: true,
  },
  {
    table: "meetingNotes",
    source: "meeting",
    words: "body",
    parent: "meetingSessions",
    parentId: "sessionId",
    hasQuestion: false,
  },
] as const;
