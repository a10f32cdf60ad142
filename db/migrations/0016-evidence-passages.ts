import { sql } from "kysely";
import type { Trx } from "../connection.ts";

export async function up(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  await trx.schema
    .createTable("evidencePassages")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("uploadId", "text", (c) => c.notNull().references("evidenceUploads.id"))
    .addColumn("position", "integer", (c) => c.notNull())
    .addColumn("words", "text", (c) => c.notNull())
    .addUniqueConstraint("evidencePassages_place", ["uploadId", "position"])
    .execute();
  await keepPassages(trx, kind);
  // What was taken out of files before is taken out once more, in passages.
  await trx.deleteFrom("evidenceTexts").where("text", "<>", "").execute();
}

/** Makes the database keep `texts` beside passages of documents that were sent as evidence: never changed, about all that their upload is about. */
async function keepPassages(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  const into = sql`insert into texts ("revisitId", source, "sourceId", words)
    values ((select "revisitId" from "evidenceUploads" where id = new."uploadId"), 'evidence', new.id, new.words)`;
  const areas = sql`insert into "textFocusAreas" ("focusAreaId", "textNumber")
    select tied."focusAreaId", texts.number from "evidenceFocusAreas" tied
    join texts on texts."sourceId" = new.id where tied."uploadId" = new."uploadId"`;
  const out = sql`delete from texts where "sourceId" = old.id`;
  if (kind === "sqlite") {
    await sql`create trigger "evidencePassages_text_in" after insert on "evidencePassages" begin
      ${into}; ${areas}; end`.execute(trx);
    await sql`create trigger "evidencePassages_text_out" after delete on "evidencePassages" begin
      ${out}; end`.execute(trx);
    return;
  }
  await sql`create function keep_passage_in_texts() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' then ${out}; else ${into}; ${areas}; end if;
      return null;
    end $$`.execute(trx);
  await sql`create trigger evidence_passages_text after insert or delete on "evidencePassages"
    for each row execute function keep_passage_in_texts()`.execute(trx);
}
