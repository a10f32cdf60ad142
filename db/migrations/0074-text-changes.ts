import { sql } from "kysely";
import type { Trx } from "../connection.ts";

/** When each text was last read, flagged or coded, so that inspectors see each other's work. */
export async function up(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  await trx.schema
    .createTable("textChanges")
    .addColumn("textNumber", "integer", (c) => c.primaryKey().references("texts.number").onDelete("cascade"))
    .addColumn("inspectionId", "text", (c) => c.notNull())
    .addColumn("changedAt", "text", (c) => c.notNull())
    .execute();
  await trx.schema
    .createIndex("textChanges_inspection")
    .on("textChanges")
    .columns(["inspectionId", "changedAt"])
    .execute();
  await (kind === "sqlite" ? noteOnSqlite(trx) : noteOnPostgres(trx));
}

const tables = ["textReadings", "textFlags", "codings"];
const events = { insert: "new", update: "new", delete: "old" };

async function noteOnSqlite(trx: Trx): Promise<void> {
  for (const table of tables) {
    for (const [event, row] of Object.entries(events)) {
      const name = sql.raw(`"${table}_change_${event}"`);
      await sql`create trigger ${name} after ${sql.raw(event)} on ${sql.table(table)} begin
        insert into "textChanges" ("textNumber", "inspectionId", "changedAt")
          select number, "inspectionId", strftime('%Y-%m-%dT%H:%M:%fZ', 'now') from texts
          where number = ${sql.raw(row)}."textNumber"
          on conflict ("textNumber") do update set "changedAt" = excluded."changedAt"; end`.execute(trx);
    }
  }
}

async function noteOnPostgres(trx: Trx): Promise<void> {
  await sql`create function note_text_change() returns trigger language plpgsql as $$
    begin
      insert into "textChanges" ("textNumber", "inspectionId", "changedAt")
        select number, "inspectionId", to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
        from texts where number = case when tg_op = 'DELETE' then old."textNumber" else new."textNumber" end
        on conflict ("textNumber") do update set "changedAt" = excluded."changedAt";
      return null;
    end $$`.execute(trx);
  for (const table of tables) {
    for (const event of Object.keys(events)) {
      await sql`create trigger ${sql.raw(`"${table}_change_${event}"`)} after ${sql.raw(event)} on ${sql.table(table)}
        for each row execute function note_text_change()`.execute(trx);
    }
  }
}
