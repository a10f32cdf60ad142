import { sql } from "kysely";
import type { Trx } from "../connection.ts";

/**
 * How long an inspection is kept, who holds it for longer and why, and who asked for and confirmed that all of it is deleted
 * (¶64). What was counted while it was deleted stays as its certificate.
 */
export async function up(trx: Trx): Promise<void> {
  await trx.schema
    .alterTable("inspections")
    .addColumn("retentionMonths", "integer", (c) => c.check(sql`"retentionMonths" >= 6`))
    .execute();
  await trx.schema.alterTable("inspections").addColumn("deletedAt", "text").execute();
  await trx.schema
    .createTable("retentionDecisions")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("inspectionId", "text", (c) => c.notNull().references("inspections.id"))
    .addColumn("months", "integer", (c) => c.notNull().check(sql`months >= 6`))
    .addColumn("reason", "text", (c) => c.notNull().check(sql`length(reason) <= 1000`))
    .addColumn("decidedBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("decidedAt", "text", (c) => c.notNull())
    .addColumn("toldAt", "text")
    .execute();
  await trx.schema
    .createIndex("retentionDecisions_inspection")
    .on("retentionDecisions")
    .column("inspectionId")
    .execute();
  await trx.schema
    .createTable("retentionHolds")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("inspectionId", "text", (c) => c.notNull().references("inspections.id"))
    .addColumn("kind", "text", (c) =>
      c.notNull().check(sql`kind in ('safeguarding', 'claim', 'complaint', 'sensitive')`),
    )
    .addColumn("reason", "text", (c) => c.notNull().check(sql`length(reason) between 1 and 1000`))
    .addColumn("reviewOn", "text", (c) => c.notNull())
    .addColumn("setBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("setAt", "text", (c) => c.notNull())
    .addColumn("liftedBy", "text", (c) => c.references("people.id"))
    .addColumn("liftedAt", "text")
    .addColumn("liftReason", "text", (c) => c.check(sql`length("liftReason") <= 1000`))
    .execute();
  await trx.schema
    .createIndex("retentionHolds_inspection")
    .on("retentionHolds")
    .column("inspectionId")
    .execute();
  await trx.schema
    .createTable("deletions")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("inspectionId", "text", (c) => c.notNull().references("inspections.id"))
    .addColumn("askedBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("askedAt", "text", (c) => c.notNull())
    .addColumn("withdrawnBy", "text", (c) => c.references("people.id"))
    .addColumn("withdrawnAt", "text")
    .addColumn("confirmedBy", "text", (c) => c.references("people.id"))
    .addColumn("confirmedAt", "text")
    .addColumn("publishedAt", "text")
    .addColumn("languages", "text", (c) => c.notNull().defaultTo(""))
    .addColumn("sealNumber", "integer")
    .addColumn("sealHash", "text")
    .addColumn("finishedAt", "text")
    .addCheckConstraint("deletions_two_people", sql`"confirmedBy" is null or "confirmedBy" <> "askedBy"`)
    .execute();
  await sql`create unique index "deletions_open" on deletions ("inspectionId") where "withdrawnAt" is null`.execute(
    trx,
  );
  await trx.schema
    .createTable("deletionCounts")
    .addColumn("deletionId", "text", (c) => c.notNull().references("deletions.id"))
    .addColumn("kind", "text", (c) => c.notNull().check(sql`kind in ('rows', 'files')`))
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("count", "integer", (c) => c.notNull())
    .addPrimaryKeyConstraint("deletionCounts_pkey", ["deletionId", "kind", "name"])
    .execute();
}
