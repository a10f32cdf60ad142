import { sql } from "kysely";
import type { Database, Queries } from "#db/connection.ts";

/** As if that hash had been told to the audit at sealing. */
export async function tellAudit(open: { db: Queries; database: Database }, hash: string): Promise<void> {
  const told = JSON.stringify({ seal: 1, hash });
  const change = sql`update "auditEntries" set details = ${told} where action = ${"seal.computed"}`;
  await pastTheGuard(open.database, "auditEntries", change);
}

export function rowKey({ kind }: Database) {
  return sql.raw(kind === "sqlite" ? "rowid" : "ctid");
}

/** As somebody would who has the database's own password. */
export async function pastTheGuard(
  { queries, kind }: Database,
  table: string,
  change: ReturnType<typeof sql>,
): Promise<void> {
  if (kind === "postgres") {
    await queries.connection().execute(async (one) => {
      await sql`set session_replication_role = replica`.execute(one);
      await change.execute(one);
      await sql`set session_replication_role = default`.execute(one);
    });
    return;
  }
  const triggers = await sql<{ name: string; sql: string }>`
    select name, sql from sqlite_master where type = 'trigger' and tbl_name = ${table}`.execute(queries);
  for (const trigger of triggers.rows) await sql`drop trigger ${sql.id(trigger.name)}`.execute(queries);
  await change.execute(queries);
  for (const trigger of triggers.rows) await sql.raw(trigger.sql).execute(queries);
}
