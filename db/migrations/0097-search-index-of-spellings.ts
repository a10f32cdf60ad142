import { sql } from "kysely";
import type { Trx } from "../connection.ts";

/**
 * British and American spellings, and irregular forms, are read as one since: every text is to be read into the index again. With
 * that it is noted in which language a text perhaps is.
 */
export async function up(trx: Trx): Promise<void> {
  await trx.schema.alterTable("textTerms").addColumn("likelyLanguage", "text").execute();
  await sql`insert into "textsToIndex" ("textNumber")
    select number from texts where number not in (select "textNumber" from "textsToIndex")`.execute(trx);
}
