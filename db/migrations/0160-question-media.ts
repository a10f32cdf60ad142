import { sql } from "kysely";
import type { Trx } from "../connection.ts";

/** A question or the consent statement said in British Sign Language, or aloud, in a file that the lead has signed off. */
export async function up(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  await trx.schema
    .createTable("questionMedia")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("inspectionId", "text", (c) => c.notNull().references("inspections.id"))
    .addColumn("questionId", "text", (c) => c.references("questions.id"))
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("language", "text", (c) => c.notNull())
    .addColumn("standardText", "text", (c) => c.notNull())
    .addColumn("standardHint", "text", (c) => c.notNull())
    .addColumn("standardChoices", "text", (c) => c.notNull())
    .addColumn("storedName", "text", (c) => c.notNull())
    .addColumn("sha256", "text", (c) => c.notNull())
    .addColumn("mimeType", "text", (c) => c.notNull())
    .addColumn("bytes", "integer", (c) => c.notNull())
    .addColumn("seconds", "integer", (c) => c.notNull())
    .addColumn("captions", "text")
    .addColumn("presenter", "text", (c) => c.notNull())
    .addColumn("addedBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("addedAt", "text", (c) => c.notNull())
    .addColumn("signedOffBy", "text", (c) => c.references("people.id"))
    .addColumn("signedOffAt", "text")
    .execute();
  for (const columns of [["inspectionId"], ["storedName"]])
    await trx.schema
      .createIndex(`questionMedia_${columns[0]}`)
      .on("questionMedia")
      .columns(columns)
      .execute();
  const run = (words: string) => sql.raw(words).execute(trx);
  if (kind === "postgres") {
    await run(`create trigger "questionMedia_deleted_insert" before insert on "questionMedia"
      for each row execute function refuse_row_of_deleted()`);
    return;
  }
  await run(`create trigger "questionMedia_deleted_insert" before insert on "questionMedia"
    when exists (select 1 from inspections where id = new."inspectionId" and "deletedAt" is not null)
    begin select raise(abort, 'the inspection is deleted'); end`);
}
