import { sql } from "kysely";
import type { Trx } from "../connection.ts";

/** "Well being" and "wellbeing" are read as one word since, and "&" as "and": every text is to be read into the index again. */
export async function up(trx: Trx): Promise<void> {
  await sql`insert into "textsToIndex" ("textNumber")
    select number from texts where number not in (select "textNumber" from "textsToIndex")`.execute(trx);
}
