import { sql } from "kysely";
import type { Trx } from "../connection.ts";

/**
 * What somebody with a part in an inspection saw or heard and wrote down (¶16-18), who was chased about an entry that nobody
 * saw to, and who stands in for the named inspector or the lead while they are away.
 */
export async function up(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  await trx.schema
    .createTable("safeguardingConcerns")
    .addColumn("flagId", "text", (c) => c.primaryKey().notNull().references("safeguardingFlags.id"))
    .addColumn("words", "text", (c) => c.notNull().check(sql`length(words) between 1 and 4000`))
    .addColumn("saidBy", "text", (c) => c.notNull().check(sql`length("saidBy") <= 120`))
    .addColumn("happened", "text", (c) => c.notNull().check(sql`length(happened) <= 200`))
    .addColumn("setting", "text", (c) => c.notNull().check(sql`length(setting) <= 200`))
    .addColumn("dangerNow", "integer", (c) => c.notNull())
    .addColumn("writtenBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("writtenAt", "text", (c) => c.notNull())
    .execute();
  await trx.schema
    .createTable("safeguardingNotices")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("flagId", "text", (c) => c.notNull().references("safeguardingFlags.id"))
    .addColumn("step", "text", (c) => c.notNull())
    .addColumn("level", "text", (c) => c.notNull())
    .addColumn("personId", "text", (c) => c.notNull().references("people.id"))
    .addColumn("mailId", "text", (c) => c.notNull())
    .addColumn("createdAt", "text", (c) => c.notNull())
    .addColumn("sentAt", "text")
    .addUniqueConstraint("safeguardingNotices_once", ["flagId", "step", "level", "personId"])
    .execute();
  for (const column of ["mailId", "sentAt"])
    await trx.schema
      .createIndex(`safeguardingNotices_${column}`)
      .on("safeguardingNotices")
      .column(column)
      .execute();
  await trx.schema
    .createTable("standIns")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("inspectionId", "text", (c) => c.notNull().references("inspections.id"))
    .addColumn("kind", "text", (c) => c.notNull().check(sql`kind in ('safeguarding', 'lead')`))
    .addColumn("absentId", "text", (c) => c.notNull().references("people.id"))
    .addColumn("standInId", "text", (c) => c.notNull().references("people.id"))
    .addColumn("fromDate", "text", (c) => c.notNull())
    .addColumn("untilDate", "text", (c) => c.notNull())
    .addColumn("namedBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("namedAt", "text", (c) => c.notNull())
    .addColumn("toldAt", "text")
    .addColumn("endedBy", "text", (c) => c.references("people.id"))
    .addColumn("endedAt", "text")
    .addCheckConstraint("standIns_dates", sql`"fromDate" <= "untilDate"`)
    .addCheckConstraint("standIns_two", sql`"absentId" <> "standInId"`)
    .execute();
  await trx.schema.createIndex("standIns_inspection").on("standIns").column("inspectionId").execute();
  // As 0102-deleted-inspections has it for the tables of before.
  const run = (words: string) => sql.raw(words).execute(trx);
  if (kind === "postgres") {
    await run(`create trigger "standIns_deleted_insert" before insert on "standIns"
      for each row execute function refuse_row_of_deleted()`);
    return;
  }
  await run(`create trigger "standIns_deleted_insert" before insert on "standIns"
    when exists (select 1 from inspections where id = new."inspectionId" and "deletedAt" is not null)
    begin select raise(abort, 'the inspection is deleted'); end`);
}
