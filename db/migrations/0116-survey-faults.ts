import { sql } from "kysely";
import type { Trx } from "../connection.ts";

/**
 * What did not work in a survey, from when until when, and which responses that touched. A draft keeps the numbers of the
 * faults that touched it, each with a comma after it, until it is sent.
 */
export async function up(trx: Trx): Promise<void> {
  await trx.schema
    .createTable("surveyFaults")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("inspectionId", "text", (c) => c.notNull().references("inspections.id"))
    .addColumn("number", "integer", (c) => c.notNull())
    .addColumn("startsAt", "text", (c) => c.notNull())
    .addColumn("endsAt", "text", (c) => c.notNull())
    .addColumn("reason", "text", (c) => c.notNull().check(sql`length(reason) between 1 and 500`))
    .addColumn("questionVersionIds", "text", (c) => c.notNull())
    .addColumn("markedAt", "text", (c) => c.notNull())
    .addColumn("markedBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("withdrawnAt", "text")
    .addColumn("withdrawnBy", "text", (c) => c.references("people.id"))
    .addUniqueConstraint("surveyFaults_number", ["inspectionId", "number"])
    .execute();
  await trx.schema
    .createTable("faultMarks")
    .addColumn("faultId", "text", (c) => c.notNull().references("surveyFaults.id"))
    .addColumn("responseId", "text", (c) => c.notNull().references("responses.id").onDelete("cascade"))
    .addColumn("markedAt", "text", (c) => c.notNull())
    .addColumn("reviewedAt", "text")
    .addColumn("outcome", "text", (c) => c.check(sql`outcome in ('same', 'changed', 'answered')`))
    .addPrimaryKeyConstraint("faultMarks_pkey", ["faultId", "responseId"])
    .execute();
  await trx.schema.createIndex("faultMarks_response").on("faultMarks").column("responseId").execute();
  await trx.schema
    .alterTable("drafts")
    .addColumn("faults", "text", (c) => c.notNull().defaultTo("").check(sql`length(faults) <= 200`))
    .execute();
}
