import { sql } from "kysely";
import type { Trx } from "../connection.ts";

const joined = { sqlite: "group_concat", postgres: "string_agg" } as const;
/** `ur` where families read the product's own words, `ur:HASH` where they read those that were signed off. */
const languages = (kind: keyof typeof joined, inspectionId: string) =>
  `update surveys set languages = (
    select ${joined[kind]}(language || coalesce(':' || "signedWordsId", ''), ',')
    from "inspectionLanguages" where "inspectionId" = ${inspectionId} and "switchedOnAt" is not null
  ) where "inspectionId" = ${inspectionId}`;

/** What staff correct of the product's words in a language, and the words that somebody signed off, as they stood. */
export async function up(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  const run = (words: string) => sql.raw(words).execute(trx);
  await trx.schema
    .createTable("languageCorrections")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("inspectionId", "text", (c) => c.notNull().references("inspections.id"))
    .addColumn("language", "text", (c) => c.notNull())
    .addColumn("messageKey", "text", (c) => c.notNull())
    .addColumn("number", "integer", (c) => c.notNull())
    .addColumn("english", "text", (c) => c.notNull())
    .addColumn("words", "text", (c) => c.notNull())
    .addColumn("writtenBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("writtenAt", "text", (c) => c.notNull())
    .addUniqueConstraint("languageCorrections_number", ["inspectionId", "language", "messageKey", "number"])
    .execute();
  await trx.schema
    .createTable("signedWords")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("language", "text", (c) => c.notNull())
    .addColumn("wordsByKey", "text", (c) => c.notNull())
    .execute();
  await trx.schema
    .alterTable("inspectionLanguages")
    .addColumn("signedWordsId", "text", (c) => c.references("signedWords.id"))
    .execute();
  if (kind === "postgres") {
    await run(`create or replace function "keep_survey_of_inspectionLanguages"() returns trigger language plpgsql as $$
      declare changed text := case when tg_op = 'DELETE' then old."inspectionId" else new."inspectionId" end;
      begin
        perform 1 from surveys where "inspectionId" = changed for update;
        ${languages("postgres", "changed")};
        return null;
      end $$`);
    await run(`create trigger "languageCorrections_deleted_insert" before insert on "languageCorrections"
      for each row execute function refuse_row_of_deleted()`);
    return;
  }
  for (const doing of ["insert", "update", "delete"] as const) {
    const name = `"inspectionLanguages_survey_${doing}"`;
    await run(`drop trigger ${name}`);
    await run(`create trigger ${name} after ${doing} on "inspectionLanguages" begin
      ${languages("sqlite", `${doing === "delete" ? "old" : "new"}."inspectionId"`)}; end`);
  }
  await run(`create trigger "languageCorrections_deleted_insert" before insert on "languageCorrections"
    when exists (select 1 from inspections where id = new."inspectionId" and "deletedAt" is not null)
    begin select raise(abort, 'the inspection is deleted'); end`);
}
