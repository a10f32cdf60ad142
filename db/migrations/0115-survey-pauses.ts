import { sql } from "kysely";
import type { Trx } from "../connection.ts";

/**
 * Each pause of a survey: why, in words for families and for inspectors. At most one of a re-visit goes on. And why a closing
 * was extended, beside the closing, since each page of the survey reads both.
 */
export async function up(trx: Trx): Promise<void> {
  await trx.schema
    .createTable("surveyPauses")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("inspectionId", "text", (c) => c.notNull().references("inspections.id"))
    .addColumn("reason", "text", (c) => c.notNull().check(sql`length(reason) between 1 and 500`))
    .addColumn("note", "text", (c) => c.notNull().check(sql`length(note) <= 1000`))
    .addColumn("expectedAt", "text")
    .addColumn("pausedAt", "text", (c) => c.notNull())
    .addColumn("pausedBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("toldAt", "text")
    .addColumn("resumedAt", "text")
    .addColumn("resumedBy", "text", (c) => c.references("people.id"))
    .execute();
  await trx.schema.createIndex("surveyPauses_inspection").on("surveyPauses").column("inspectionId").execute();
  await trx.schema
    .alterTable("inspectionDates")
    .addColumn("extensionReason", "text", (c) => c.check(sql`length("extensionReason") <= 500`))
    .execute();
  await sql`create unique index "surveyPauses_open" on "surveyPauses" ("inspectionId") where "resumedAt" is null`.execute(
    trx,
  );
}
