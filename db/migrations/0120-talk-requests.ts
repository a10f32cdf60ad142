import { sql } from "kysely";
import type { Trx } from "../connection.ts";

/** What of a request goes when it is erased: the database holds all of it or nothing. */
const contents = [
  ...["receiptHash", "language", "adultRole", "adultName", "adultContact", "adultKnows"],
  ...["needs", "needsWords", "goodTime"],
];

/**
 * Young people who ask to talk to an inspector through an adult whom they trust, what inspectors did about it, and the hours in
 * which somebody answers.
 */
export async function up(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  await trx.schema
    .createTable("talkHours")
    .addColumn("inspectionId", "text", (c) => c.primaryKey().notNull().references("inspections.id"))
    .addColumn("days", "text", (c) => c.notNull().check(sql`days in ('weekdays', 'every-day')`))
    .addColumn("fromTime", "text", (c) => c.notNull().check(sql`length("fromTime") = 5`))
    .addColumn("untilTime", "text", (c) => c.notNull().check(sql`length("untilTime") = 5`))
    .addColumn("setBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("setAt", "text", (c) => c.notNull())
    .addCheckConstraint("talkHours_order", sql`"fromTime" < "untilTime"`)
    .execute();
  await trx.schema
    .createTable("talkRequests")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("inspectionId", "text", (c) => c.notNull().references("inspections.id"))
    .addColumn("number", "integer", (c) => c.notNull())
    .addColumn("receiptHash", "text", (c) => c.unique())
    .addColumn("language", "text")
    .addColumn("adultRole", "text", (c) =>
      c.check(
        sql`"adultRole" in ('parent', 'family', 'teacher', 'advocate', 'social-worker', 'health', 'support', 'other')`,
      ),
    )
    .addColumn("adultName", "text", (c) => c.check(sql`length("adultName") between 1 and 100`))
    .addColumn("adultContact", "text", (c) => c.check(sql`length("adultContact") between 3 and 254`))
    .addColumn("adultKnows", "integer", (c) => c.check(sql`"adultKnows" in (0, 1)`))
    .addColumn("needs", "text", (c) => c.check(sql`length(needs) between 2 and 400`))
    .addColumn("needsWords", "text", (c) => c.check(sql`length("needsWords") <= 500`))
    .addColumn("goodTime", "text", (c) =>
      c.check(sql`"goodTime" in ('any', 'morning', 'afternoon', 'after-school')`),
    )
    .addColumn("askedAt", "text", (c) => c.notNull())
    .addColumn("erasedAt", "text")
    .addUniqueConstraint("talkRequests_number", ["inspectionId", "number"])
    .addCheckConstraint("talkRequests_contents", sql.raw(contentsRule()))
    .execute();
  await trx.schema
    .createTable("talkRequestSteps")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("requestId", "text", (c) => c.notNull().references("talkRequests.id"))
    .addColumn("number", "integer", (c) => c.notNull())
    .addColumn("step", "text", (c) =>
      c
        .notNull()
        .check(sql`step in ('called', 'arranged', 'discussion', 'declined', 'reopened', 'taken-back')`),
    )
    .addColumn("heldOn", "text")
    .addColumn("heldTime", "text")
    .addColumn("place", "text", (c) => c.check(sql`length(place) <= 200`))
    .addColumn("setting", "text")
    .addColumn("discussionId", "text", (c) => c.references("discussions.id").onDelete("set null"))
    .addColumn("doneBy", "text", (c) => c.references("people.id"))
    .addColumn("doneAt", "text", (c) => c.notNull())
    .addUniqueConstraint("talkRequestSteps_number", ["requestId", "number"])
    .execute();
  await trx.schema
    .createIndex("talkRequestSteps_discussion")
    .on("talkRequestSteps")
    .columns(["discussionId"])
    .execute();
  for (const table of ["talkHours", "talkRequests"]) await refuseOnceDeleted(trx, kind, table);
}

/** While a request is not erased all of it is there; once it is, nothing. */
function contentsRule(): string {
  const every = (rule: string) => contents.map((column) => `"${column}" ${rule}`).join(" and ");
  return `("erasedAt" is null and ${every("is not null")}) or ("erasedAt" is not null and ${every("is null")})`;
}

/** What `0102-deleted-inspections` says of other tables. */
async function refuseOnceDeleted(trx: Trx, kind: "sqlite" | "postgres", table: string): Promise<void> {
  const trigger = `create trigger "${table}_deleted_insert" before insert on "${table}"`;
  await sql
    .raw(
      kind === "postgres"
        ? `${trigger} for each row execute function refuse_row_of_deleted()`
        : `${trigger} when exists (select 1 from inspections
            where id = new."inspectionId" and "deletedAt" is not null)
          begin select raise(abort, 'the inspection is deleted'); end`,
    )
    .execute(trx);
}
