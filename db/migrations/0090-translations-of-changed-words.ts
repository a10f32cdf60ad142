import { sql } from "kysely";
import type { Trx } from "../connection.ts";

/**
 * A translation goes with the words that it is of: where a note or a young person's words are changed, what they said before is
 * erased, and a translation would go on saying it. Until now it stayed, marked as behind. Under a seal nothing is taken out.
 */
export async function up(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  await (kind === "sqlite" ? guardOnSqlite(trx) : guardOnPostgres(trx));
  const behind = sql`"fellBehindAt" is not null and "textNumber" in (select number from texts
    where "inspectionId" not in (select "inspectionId" from seals where "unsealedAt" is null))`;
  // The database's files are swept of them as of anything else that was erased.
  await sql`insert into erasures (id, kind, "inspectionId", "subjectId", "erasedAt")
    select distinct 'translations-of-' || texts.number, case texts.source when 'meeting' then 'meeting-note' else 'discussion' end,
      texts."inspectionId", texts."sourceId", "textTranslations"."fellBehindAt"
    from "textTranslations" join texts on texts.number = "textTranslations"."textNumber"
    where "textTranslations".id in (select max(id) from "textTranslations" where ${behind} group by "textNumber")`.execute(
    trx,
  );
  await sql`delete from "textTranslations" where ${behind}`.execute(trx);
  if (kind === "postgres") await sampleNoWords(trx);
}

/** The columns that words of families, young people and those who work here are kept in, by table. */
const wordColumns: Readonly<Record<string, readonly string[]>> = {
  drafts: ["about", "answers", "late"],
  answers: ["words"],
  texts: ["words"],
  textTerms: ["terms", "lexemes"],
  textTranslations: ["words"],
  discussions: ["place", "helpers", "adjustments"],
  discussionWords: ["words"],
  meetingNotes: ["body"],
  evidenceUploads: ["fileName", "shows", "withdrawalReason", "withdrawalAnswer"],
  evidenceTexts: ["text", "email"],
  evidencePassages: ["words"],
  quotations: ["masks", "recognisable"],
  autosaves: ["fields"],
};

/**
 * PostgreSQL keeps samples of each column for planning (`pg_statistic`). ANALYZE replaces them only where the table has rows:
 * of the last note that was erased they stayed. Nothing is planned by words, so that none are sampled any more. What is
 * sampled already has to go first, since it would never be replaced: a superuser deletes it; to make a column its own type
 * again drops it, too, and rewrites nothing. Where neither can be done, for a trigger that names the column, it is sampled on.
 */
async function sampleNoWords(trx: Trx): Promise<void> {
  for (const [table, columns] of Object.entries(wordColumns))
    for (const column of columns)
      await sql
        .raw(`do $$
          declare kind text := (select format_type(atttypid, atttypmod) from pg_attribute
            where attrelid = '"${table}"'::regclass and attname = '${column}');
          begin
            begin
              delete from pg_statistic where starelid = '"${table}"'::regclass and staattnum =
                (select attnum from pg_attribute where attrelid = '"${table}"'::regclass and attname = '${column}');
            exception when insufficient_privilege then
              execute format('alter table "${table}" alter column "${column}" type %s', kind);
            end;
            alter table "${table}" alter column "${column}" set statistics 0;
          exception when feature_not_supported then null;
          end $$`)
        .execute(trx);
}

const isOfWordsThatStand = `exists (select 1 from texts where number = old."textNumber") and old."fellBehindAt" is null`;
const refusal = "a translation goes with its words";

async function guardOnSqlite(trx: Trx): Promise<void> {
  const run = (words: string) => sql.raw(words).execute(trx);
  await run(`drop trigger "textTranslations_no_delete"`);
  await run(`create trigger "textTranslations_no_delete" before delete on "textTranslations"
    when ${isOfWordsThatStand} begin select raise(abort, '${refusal}'); end`);
  await run(`drop trigger "texts_translations_behind"`);
  await run(`create trigger "texts_translations_out" after update of words on texts
    when new.words <> old.words begin
    update "textTranslations" set "fellBehindAt" = strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
      where "textNumber" = new.number;
    delete from "textTranslations" where "textNumber" = new.number; end`);
}

async function guardOnPostgres(trx: Trx): Promise<void> {
  const run = (words: string) => sql.raw(words).execute(trx);
  await run(`create function keep_translation_with_words() returns trigger language plpgsql as $$
    begin
      if ${isOfWordsThatStand} then raise exception '${refusal}'; end if;
      return old;
    end $$`);
  await run(`drop trigger "textTranslations_guard" on "textTranslations"`);
  await run(`create trigger "textTranslations_guard" before insert or update on "textTranslations"
    for each row execute function guard_text_translation()`);
  await run(`create trigger "textTranslations_no_delete" before delete on "textTranslations"
    for each row execute function keep_translation_with_words()`);
  await run(`create function take_translations_out() returns trigger language plpgsql as $$
    begin
      update "textTranslations" set "fellBehindAt" = to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
        where "textNumber" = new.number;
      delete from "textTranslations" where "textNumber" = new.number;
      return null;
    end $$`);
  await run(`drop trigger "texts_translations_behind" on texts`);
  await run(`create trigger "texts_translations_out" after update of words on texts
    for each row when (new.words <> old.words) execute function take_translations_out()`);
  await run(`drop function leave_translations_behind()`);
}
