import { sql } from "kysely";
import type { Trx } from "../connection.ts";

/** Makes the index of all words that was searched before `0053-search-index`. */
export async function up(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  if (kind === "postgres") {
    // English as PostgreSQL has it drops "for" and "a", so that a phrase would find what does not have them.
    await sql`create text search dictionary every_english_word (template = snowball, language = english)`.execute(
      trx,
    );
    await sql`create text search configuration every_english_word (copy = english)`.execute(trx);
    await sql`alter text search configuration every_english_word
      alter mapping for asciihword, asciiword, hword, hword_asciipart, hword_part, word with every_english_word`.execute(
      trx,
    );
    await sql`alter table texts add column sought tsvector
      generated always as (to_tsvector('every_english_word', words)) stored`.execute(trx);
    await sql`create index texts_sought on texts using gin (sought)`.execute(trx);
    return;
  }
  await sql`create virtual table "textWords" using fts5(
    words, content = 'texts', content_rowid = 'number', tokenize = 'porter unicode61 remove_diacritics 2')`.execute(
    trx,
  );
  // What is taken out of it is not to be read in the file either.
  await sql`insert into "textWords"("textWords", rank) values ('secure-delete', 1)`.execute(trx);
  await sql`insert into "textWords"("textWords") values ('rebuild')`.execute(trx);
  await sql`create trigger "texts_words_in" after insert on texts begin
    insert into "textWords"(rowid, words) values (new.number, new.words); end`.execute(trx);
  await sql`create trigger "texts_words_out" after delete on texts begin
    insert into "textWords"("textWords", rowid, words) values ('delete', old.number, old.words); end`.execute(
    trx,
  );
  await sql`create trigger "texts_words_changed" after update of words on texts begin
    insert into "textWords"("textWords", rowid, words) values ('delete', old.number, old.words);
    insert into "textWords"(rowid, words) values (new.number, new.words); end`.execute(trx);
}
