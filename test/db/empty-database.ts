import { sql } from "kysely";
import type { Database, Queries } from "#db/connection.ts";
import { listTables } from "#db/demo-marker.ts";
import { kindOf } from "#db/dialects/index.ts";

/** Empties every table but the migrations', the append-only audit list included, which only a test may. */
export async function emptyDatabase(database: Database): Promise<void> {
  const { queries: db, kind } = database;
  const filled = await listFilledTables(database);
  if (filled.length === 0) return;
  if (kind === "postgres") {
    await db.transaction().execute(async (trx) => {
      // No trigger runs: neither what keeps entries from being removed nor what keeps counts.
      await sql`set local session_replication_role = replica`.execute(trx);
      for (const name of filled) await sql`delete from ${sql.table(name)}`.execute(trx);
      await beginAuditAnew(trx);
    });
    return;
  }
  const triggers = await sql<{ name: string; sql: string }>`
    select name, sql from sqlite_master where type = 'trigger'
      and (tbl_name in ('auditEntries', 'auditHeads') or name like '%\\_no\\_delete' escape '\\')`.execute(
    db,
  );
  await sql`pragma foreign_keys = off`.execute(db);
  for (const trigger of triggers.rows) await sql`drop trigger ${sql.id(trigger.name)}`.execute(db);
  // Triggers run here, and may fill again what was empty.
  for (let left = filled; left.length > 0; left = await listFilledTables(database)) {
    for (const name of left) await sql`delete from ${sql.table(name)}`.execute(db);
  }
  await beginAuditAnew(db);
  for (const trigger of triggers.rows) await sql.raw(trigger.sql).execute(db);
  await sql`pragma foreign_keys = on`.execute(db);
}

async function beginAuditAnew(db: Queries): Promise<void> {
  const hash = "0".repeat(64);
  await db.deleteFrom("auditHeads").execute();
  await db.insertInto("auditHeads").values({ name: "audit", length: 0, hash, previousHash: hash }).execute();
  if (kindOf(db) === "postgres") await sql`select setval('"auditEntries_number"', 1, false)`.execute(db);
}

/** Most tests fill few tables, and to empty all takes many times as long as to ask. */
async function listFilledTables(database: Database): Promise<string[]> {
  const names = (await listTables(database))
    .filter((name) => name !== "migrations")
    // The search index's own tables: what is removed from `texts` goes out of them by itself.
    .filter((name) => !name.startsWith("textWords"))
    // What is sealed lets nothing of itself be deleted.
    .toSorted((one, other) => Number(other === "seals") - Number(one === "seals"));
  if (names.length === 0) return [];
  const asked = names.map(
    (name) => sql`select ${sql.lit(name)} as name where exists (select 1 from ${sql.table(name)}
      ${name === "auditHeads" ? sql`where length > 0` : sql``})`,
  );
  const { rows } = await sql<{ name: string }>`${sql.join(asked, sql` union all `)}`.execute(
    database.queries,
  );
  return rows.map(({ name }) => name);
}
