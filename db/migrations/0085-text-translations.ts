import { sql } from "kysely";
import type { Trx } from "../connection.ts";

/**
 * Translations and transcripts beside what people said. A version is never changed and goes only with its text; codings and
 * quotations name the version that they are of. The database notes by itself which has fallen behind its words.
 */
export async function up(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  await trx.schema
    .createTable("textTranslations")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("textNumber", "integer", (c) => c.notNull().references("texts.number").onDelete("cascade"))
    .addColumn("version", "integer", (c) => c.notNull().check(sql`version >= 1`))
    .addColumn("kind", "text", (c) => c.notNull().check(sql`kind in ('translation', 'transcript')`))
    .addColumn("language", "text", (c) => c.notNull())
    .addColumn("words", "text", (c) => c.notNull().check(sql`length(words) between 1 and 12000`))
    .addColumn("madeBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("madeAt", "text", (c) => c.notNull())
    .addColumn("fellBehindAt", "text")
    .addUniqueConstraint("textTranslations_version", ["textNumber", "version"])
    .execute();
  await sql`alter table codings add column "translationId" text
    references "textTranslations" (id) on delete cascade`.execute(trx);
  // A quotation outlives the words that it is of.
  await sql`alter table quotations add column "translationId" text`.execute(trx);
  await sql`alter table "sealedResponses" add column translations integer not null default 0`.execute(trx);
  await trx.schema.createIndex("codings_translation").on("codings").columns(["translationId"]).execute();
  await (kind === "sqlite" ? guardOnSqlite(trx) : guardOnPostgres(trx));
}

const sealed = `exists (select 1 from seals join texts on texts."inspectionId" = seals."inspectionId"
  where seals."unsealedAt" is null and texts.number = new."textNumber")`;
const isChanged = ["id", "textNumber", "version", "kind", "language", "words", "madeBy", "madeAt"]
  .map((name) => `new."${name}" <> old."${name}"`)
  .join(" or ");
const isElsewhere = `new."translationId" is not null and (new."startsAt" is null or not exists (
  select 1 from "textTranslations" where id = new."translationId" and "textNumber" = new."textNumber"))`;
const hasText = `exists (select 1 from texts where number = old."textNumber")`;

const refusals = {
  sealed: "the evidence base is sealed",
  changed: "a translation is never changed",
  deleted: "a translation goes with its text",
  elsewhere: "a coding points into a translation of another text",
};

async function guardOnSqlite(trx: Trx): Promise<void> {
  const run = (words: string) => sql.raw(words).execute(trx);
  const refuse = (why: string) => `begin select raise(abort, '${why}'); end`;
  const now = `strftime('%Y-%m-%dT%H:%M:%fZ', 'now')`;
  await run(`create trigger "textTranslations_sealed_insert" before insert on "textTranslations"
    when ${sealed} ${refuse(refusals.sealed)}`);
  await run(`create trigger "textTranslations_no_update" before update on "textTranslations"
    when ${isChanged} ${refuse(refusals.changed)}`);
  await run(`create trigger "textTranslations_no_delete" before delete on "textTranslations"
    when ${hasText} ${refuse(refusals.deleted)}`);
  for (const doing of ["insert", "update"]) {
    await run(`create trigger "codings_translation_${doing}" before ${doing} on codings
      when ${isElsewhere} ${refuse(refusals.elsewhere)}`);
  }
  await run(`create trigger "textTranslations_in" after insert on "textTranslations" begin
    insert into "textsToIndex" ("textNumber") values (new."textNumber") on conflict do nothing;
    insert into "textChanges" ("textNumber", "inspectionId", "changedAt")
      select number, "inspectionId", ${now} from texts where number = new."textNumber"
      on conflict ("textNumber") do update set "changedAt" = excluded."changedAt"; end`);
  await run(`create trigger "texts_translations_behind" after update of words on texts
    when new.words <> old.words begin
    update "textTranslations" set "fellBehindAt" = ${now}
      where "textNumber" = new.number and "fellBehindAt" is null; end`);
}

async function guardOnPostgres(trx: Trx): Promise<void> {
  const run = (words: string) => sql.raw(words).execute(trx);
  const now = `to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  await run(`create function guard_text_translation() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' then
        if ${hasText} then raise exception '${refusals.deleted}'; end if;
        return old;
      end if;
      if tg_op = 'UPDATE' then
        if ${isChanged} then raise exception '${refusals.changed}'; end if;
        return new;
      end if;
      if ${sealed} then raise exception '${refusals.sealed}'; end if;
      -- Whoever reads the text into the search index at this moment is waited for.
      perform 1 from texts where number = new."textNumber" for no key update;
      return new;
    end $$`);
  await run(`create trigger "textTranslations_guard" before insert or update or delete on "textTranslations"
    for each row execute function guard_text_translation()`);
  await run(`create trigger "textTranslations_sealed_truncate" before truncate on "textTranslations"
    for each statement execute function refuse_truncate_under_seal()`);
  await run(`create function guard_coding_translation() returns trigger language plpgsql as $$
    begin
      if ${isElsewhere} then raise exception '${refusals.elsewhere}'; end if;
      return new;
    end $$`);
  await run(`create trigger "codings_translation" before insert or update on codings
    for each row execute function guard_coding_translation()`);
  await run(`create function take_translation_in() returns trigger language plpgsql as $$
    begin
      insert into "textsToIndex" ("textNumber") values (new."textNumber") on conflict do nothing;
      insert into "textChanges" ("textNumber", "inspectionId", "changedAt")
        select number, "inspectionId", ${now} from texts where number = new."textNumber"
        on conflict ("textNumber") do update set "changedAt" = excluded."changedAt";
      return null;
    end $$`);
  await run(`create trigger "textTranslations_in" after insert on "textTranslations"
    for each row execute function take_translation_in()`);
  await run(`create function leave_translations_behind() returns trigger language plpgsql as $$
    begin
      update "textTranslations" set "fellBehindAt" = ${now}
        where "textNumber" = new.number and "fellBehindAt" is null;
      return null;
    end $$`);
  await run(`create trigger "texts_translations_behind" after update of words on texts
    for each row when (new.words <> old.words) execute function leave_translations_behind()`);
}
