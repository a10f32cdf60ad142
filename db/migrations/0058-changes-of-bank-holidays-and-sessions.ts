import { sql } from "kysely";
import type { Trx } from "../connection.ts";

/** Days that are added to the list and taken off it, one after the other; and how often a session was changed. */
export async function up(trx: Trx): Promise<void> {
  await trx.schema
    .createTable("bankHolidayChanges")
    .addColumn("position", "integer", (c) => c.primaryKey())
    .addColumn("date", "text", (c) => c.notNull())
    .addColumn("title", "text", (c) => c.notNull())
    .addColumn("change", "text", (c) => c.notNull())
    .addColumn("changedBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("changedAt", "text", (c) => c.notNull())
    .execute();
  await sql`
    insert into "bankHolidayChanges" ("position", "date", "title", "change", "changedBy", "changedAt")
    select row_number() over (order by "addedAt", "date"), "date", "title", 'added', "addedBy", "addedAt"
    from "addedBankHolidays"`.execute(trx);
  await trx.schema.dropTable("addedBankHolidays").execute();
  await trx.schema
    .alterTable("meetingSessions")
    .addColumn("revision", "integer", (c) => c.notNull().defaultTo(0))
    .execute();
  // How often is not known of those before; that it was changed is.
  await sql`update "meetingSessions" set "revision" = 1 where "updatedAt" <> "createdAt"`.execute(trx);
}
