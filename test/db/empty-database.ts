import { sql } from "kysely";
import type { Database } from "#db/connection.ts";

/** Empties every table but the migrations', the append-only audit list included, which only a test may. */
export async function emptyDatabase({ queries: db, kind }: Database): Promise<void> {
  const tables = (await db.introspection.getTables())
    .map((table) => table.name)
    .filter((name) => name !== "migrations")
    // The search index's own tables: what is taken out of `texts` goes out of them by itself.
    .filter((name) => !name.startsWith("textWords"))
    // What is sealed lets nothing of itself be deleted.
    .toSorted((one, other) => Number(other === "seals") - Number(one === "seals"));
  if (kind === "postgres") {
    await db.connection().execute(async (one) => {
      await sql`set session_replication_role = replica`.execute(one);
      await sql`truncate ${sql.join(tables.map((name) => sql.table(name)))}`.execute(one);
      await sql`set session_replication_role = default`.execute(one);
    });
    return;
  }
  const triggers = await sql<{ name: string; sql: string }>`
    select name, sql from sqlite_master where type = 'trigger' and tbl_name = 'auditEntries'`.execute(db);
  await sql`pragma foreign_keys = off`.execute(db);
  for (const trigger of triggers.rows) await sql`drop trigger ${sql.id(trigger.name)}`.execute(db);
  for (const name of tables) await sql`delete from ${sql.table(name)}`.execute(db);
  for (const trigger of triggers.rows) await sql.raw(trigger.sql).execute(db);
  await sql`pragma foreign_keys = on`.execute(db);
}
