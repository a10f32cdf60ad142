import { sql } from "kysely";
import type { Trx } from "../connection.ts";

/**
 * Makes the database keep `textMarks` by itself: another mark whenever a text that is not the survey's comes, changes or
 * goes, and whenever a coding does. A family's response has a mark of its own, so that no two families wait for this one.
 */
export async function keepTextMarks(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  await (kind === "sqlite" ? keepOnSqlite(trx) : keepOnPostgres(trx));
}

const events = { insert: ["new"], update: ["new", "old"], delete: ["old"] } as const;

const another = (column: "said" | "coded") => sql`on conflict ("revisitId") do update
  set ${sql.ref(column)} = "textMarks".${sql.ref(column)} + 1`;

async function keepOnSqlite(trx: Trx): Promise<void> {
  for (const [event, [row]] of Object.entries(events)) {
    const on = (table: string) =>
      sql`create trigger ${sql.raw(`"${table}_mark_${event}"`)} after ${sql.raw(event)} on ${sql.table(table)}`;
    const its = (column: string) => sql.raw(`${row}."${column}"`);
    await sql`${on("texts")} when ${its("source")} <> 'survey' begin
      insert into "textMarks" ("revisitId", said, coded) values (${its("revisitId")}, 1, 0) ${another("said")}; end`.execute(
      trx,
    );
    await sql`${on("codings")} begin
      insert into "textMarks" ("revisitId", said, coded)
        select "revisitId", 0, 1 from themes where id = ${its("themeId")} ${another("coded")}; end`.execute(
      trx,
    );
  }
}

async function keepOnPostgres(trx: Trx): Promise<void> {
  await sql`create function mark_texts() returns trigger language plpgsql as $$
    begin
      insert into "textMarks" ("revisitId", said, coded)
        values (case when tg_op = 'DELETE' then old."revisitId" else new."revisitId" end, 1, 0) ${another("said")};
      return null;
    end $$`.execute(trx);
  await sql`create function mark_codings() returns trigger language plpgsql as $$
    begin
      insert into "textMarks" ("revisitId", said, coded)
        select distinct themes."revisitId", 0, 1 from changed join themes on themes.id = changed."themeId"
        ${another("coded")};
      return null;
    end $$`.execute(trx);
  for (const [event, [row]] of Object.entries(events)) {
    const its = sql.raw(row);
    await sql`create trigger ${sql.raw(`texts_mark_${event}`)} after ${sql.raw(event)} on texts
      for each row when (${its}.source <> 'survey') execute function mark_texts()`.execute(trx);
    // Once for a whole merger: a row that is changed again and again in one transaction gets slower each time.
    await sql`create trigger ${sql.raw(`codings_mark_${event}`)} after ${sql.raw(event)} on codings
      referencing ${its} table as changed for each statement execute function mark_codings()`.execute(trx);
  }
}
