import { sql } from "kysely";
import type { Database } from "./connection.ts";

const mark = "demoMark";

/**
 * Leaves the database with nothing in it but the mark that says that a demo made it, ready for migrations. One that
 * holds anything and has no such mark is left as it is: false.
 */
export async function clearForExample(database: Database): Promise<boolean> {
  const db = database.queries;
  const tables = await listTables(database);
  if (tables.length > 0 && !tables.includes(mark)) return false;
  if (database.kind === "sqlite") await sql`pragma foreign_keys = off`.execute(db);
  // The mark goes last: an example half removed is still known for one.
  for (const table of tables.filter((name) => name !== mark)) {
    await sql`drop table if exists ${sql.table(table)}${database.kind === "postgres" ? sql` cascade` : sql``}`.execute(
      db,
    );
  }
  if (database.kind === "sqlite") await sql`pragma foreign_keys = on`.execute(db);
  else await dropFunctionsAndSearch(database);
  await sql`create table if not exists ${sql.table(mark)} (what text)`.execute(db);
  return true;
}

/**
 * Runs `making` without waiting for the disk at each step, then waits for it once. Only for what can be made again:
 * what families send is never written so.
 */
export async function withoutWaitingForDisk<Made>(
  database: Database,
  making: () => Promise<Made>,
): Promise<Made> {
  if (database.kind === "postgres") return making();
  const db = database.queries;
  await sql`pragma synchronous = off`.execute(db);
  try {
    return await making();
  } finally {
    await sql`pragma synchronous = full`.execute(db);
    await sql`pragma wal_checkpoint(truncate)`.execute(db);
  }
}

/** Virtual tables before the others: their shadow tables go with them. */
export async function listTables({ queries: db, kind }: Database): Promise<string[]> {
  const found =
    kind === "sqlite"
      ? await sql<{ name: string }>`
          select name from sqlite_master where type = 'table' and name not like 'sqlite\\_%' escape '\\'
          order by sql not like 'create virtual%', name`.execute(db)
      : await sql<{ name: string }>`
          select tablename as name from pg_tables where schemaname = current_schema() order by 1`.execute(db);
  return found.rows.map(({ name }) => name);
}

/** Functions, and how the search reads English. */
async function dropFunctionsAndSearch({ queries: db }: Database): Promise<void> {
  const functions = await sql<{ signature: string }>`
    select p.oid::regprocedure::text as signature from pg_proc p
    where p.pronamespace = current_schema()::regnamespace
      and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')`.execute(db);
  for (const { signature } of functions.rows) {
    await sql`drop function if exists ${sql.raw(signature)} cascade`.execute(db);
  }
  const search = await sql<{ kind: string; name: string }>`
    select 'configuration' as kind, cfgname::text as name from pg_ts_config
      where cfgnamespace = current_schema()::regnamespace
    union all
    select 'dictionary', dictname::text from pg_ts_dict where dictnamespace = current_schema()::regnamespace
    order by 1`.execute(db);
  for (const { kind, name } of search.rows) {
    await sql`drop text search ${sql.raw(kind)} if exists ${sql.id(name)} cascade`.execute(db);
  }
}
