import { sql } from "kysely";
import type { Trx } from "../connection.ts";

/**
 * Both databases search the same words, which the application reads out of a text: their own readers of words differ in
 * punctuation, accents and vowel signs. Triggers note which texts are to be read, so that whoever writes need not wait.
 */
export async function up(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  await trx.schema
    .createTable("textTerms")
    .addColumn("textNumber", "integer", (c) =>
      c.primaryKey().notNull().references("texts.number").onDelete("cascade"),
    )
    .addColumn("terms", "text", (c) => c.notNull())
    .execute();
  await trx.schema
    .createTable("textsToIndex")
    .addColumn("textNumber", "integer", (c) =>
      c.primaryKey().notNull().references("texts.number").onDelete("cascade"),
    )
    .execute();
  await (kind === "sqlite" ? changeSqlite(trx) : changePostgres(trx));
  await sql`insert into "textsToIndex" ("textNumber") select number from texts`.execute(trx);
}

async function changeSqlite(trx: Trx): Promise<void> {
  for (const name of ["in", "out", "changed"]) {
    await sql`drop trigger ${sql.id(`texts_words_${name}`)}`.execute(trx);
  }
  await sql`drop table "textWords"`.execute(trx);
  // "ascii" parts words at blanks, and leaves whatever is not ASCII as it is.
  await sql`create virtual table "textWords" using fts5(
    terms, content = 'textTerms', content_rowid = 'textNumber', tokenize = 'ascii')`.execute(trx);
  // What is taken out of it is not to be read in the file either.
  await sql`insert into "textWords"("textWords", rank) values ('secure-delete', 1)`.execute(trx);
  await sql`create trigger "textTerms_in" after insert on "textTerms" begin
    insert into "textWords"(rowid, terms) values (new."textNumber", new.terms); end`.execute(trx);
  await sql`create trigger "textTerms_out" after delete on "textTerms" begin
    insert into "textWords"("textWords", rowid, terms) values ('delete', old."textNumber", old.terms); end`.execute(
    trx,
  );
  await sql`create trigger "texts_to_index_in" after insert on texts begin
    insert into "textsToIndex" ("textNumber") values (new.number); end`.execute(trx);
  await sql`create trigger "texts_to_index_changed" after update of words on texts begin
    delete from "textTerms" where "textNumber" = new.number;
    insert or ignore into "textsToIndex" ("textNumber") values (new.number); end`.execute(trx);
}

async function changePostgres(trx: Trx): Promise<void> {
  await sql`alter table texts drop column sought`.execute(trx);
  await sql`drop text search configuration every_english_word`.execute(trx);
  await sql`drop text search dictionary every_english_word`.execute(trx);
  await sql`alter table "textTerms" add column lexemes tsvector
    generated always as (array_to_tsvector(string_to_array(btrim(terms), ' '))) stored`.execute(trx);
  await sql`create index "textTerms_lexemes" on "textTerms" using gin (lexemes)`.execute(trx);
  await sql`create function note_text_to_index() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' then delete from "textTerms" where "textNumber" = new.number; end if;
      insert into "textsToIndex" ("textNumber") values (new.number) on conflict do nothing;
      return null;
    end $$`.execute(trx);
  await sql`create trigger texts_to_index after insert or update of words on texts
    for each row execute function note_text_to_index()`.execute(trx);
}
