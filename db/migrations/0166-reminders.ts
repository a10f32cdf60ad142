import { sql } from "kysely";
import type { Trx } from "../connection.ts";

/** Which reminders were sent, so that each goes once however many servers there are, and which somebody does not want. */
export async function up(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  await trx.schema
    .createTable("reminders")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("inspectionId", "text", (c) => c.notNull().references("inspections.id"))
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("subjectId", "text", (c) => c.notNull())
    .addColumn("personId", "text", (c) => c.notNull().references("people.id"))
    .addColumn("sentAt", "text", (c) => c.notNull())
    .execute();
  await trx.schema
    .createIndex("reminders_inspection")
    .on("reminders")
    .columns(["inspectionId", "personId"])
    .execute();
  await trx.schema
    .createTable("unwantedReminders")
    .addColumn("personId", "text", (c) => c.notNull().references("people.id"))
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("chosenAt", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("unwantedReminders_pk", ["personId", "kind"])
    .execute();
  const run = (words: string) => sql.raw(words).execute(trx);
  if (kind === "postgres") {
    await run(`create trigger "reminders_deleted_insert" before insert on "reminders"
      for each row execute function refuse_row_of_deleted()`);
    return;
  }
  await run(`create trigger "reminders_deleted_insert" before insert on "reminders"
    when exists (select 1 from inspections where id = new."inspectionId" and "deletedAt" is not null)
    begin select raise(abort, 'the inspection is deleted'); end`);
}
