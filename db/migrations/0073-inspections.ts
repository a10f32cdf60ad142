import { sql } from "kysely";
import type { Trx } from "../connection.ts";

/** `revisits` became `inspections`, of which a re-visit is one kind; what hangs on one follows. */
export async function up(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  await (kind === "sqlite" ? renameOnSqlite(trx) : renameOnPostgres(trx));
  await trx.schema
    .alterTable("inspections")
    .addColumn("kind", "text", (c) => c.notNull().defaultTo("revisit"))
    .execute();
  await sql`update jobs set payload = replace(payload, '"revisitId"', '"inspectionId"')`.execute(trx);
}

const rename = (name: string) => name.replaceAll("revisit", "inspection").replaceAll("Revisit", "Inspection");

const quoted = (name: string) => `"${name}"`;

/** SQLite changes indexes and triggers with the columns that they name, but keeps the names of indexes. */
async function renameOnSqlite(trx: Trx): Promise<void> {
  const run = (words: string) => sql.raw(words).execute(trx);
  for (const { tableName, columnName } of await listColumnsOnSqlite(trx)) {
    await run(
      `alter table ${quoted(tableName)} rename column ${quoted(columnName)} to ${quoted(rename(columnName))}`,
    );
  }
  const { rows: tables } = await sql<{ name: string }>`select name from sqlite_master
    where type = 'table' and name like 'revisit%' order by name`.execute(trx);
  for (const { name } of tables) {
    await run(`alter table ${quoted(name)} rename to ${quoted(rename(name))}`);
  }
  const { rows: indexes } = await sql<{
    name: string;
    words: string;
  }>`select name, sql as words from sqlite_master
    where type = 'index' and sql is not null and name like '%revisit%'`.execute(trx);
  for (const { name, words } of indexes) {
    await run(`drop index ${quoted(name)}`);
    await run(words.replace(name, rename(name)));
  }
}

async function listColumnsOnSqlite(trx: Trx) {
  const { rows } = await sql<{ tableName: string; columnName: string }>`
    select tables.name as "tableName", columns.name as "columnName"
    from sqlite_master as tables join pragma_table_info(tables.name) as columns
    where tables.type = 'table' and columns.name like '%revisit%' order by tables.name`.execute(trx);
  return rows;
}

/** PostgreSQL changes indexes and views with their columns, but keeps functions as the text that they were. */
async function renameOnPostgres(trx: Trx): Promise<void> {
  const run = (words: string) => sql.raw(words).execute(trx);
  const { rows: functions } = await sql<{
    words: string;
  }>`select pg_get_functiondef(pg_proc.oid) as words from pg_proc
    where pronamespace = current_schema()::regnamespace and prosrc ilike '%revisit%'`.execute(trx);
  const { rows: columns } = await sql<{ tableName: string; columnName: string }>`
    select columns.table_name as "tableName", columns.column_name as "columnName"
    from information_schema.columns join information_schema.tables using (table_schema, table_name)
    where table_schema = current_schema() and table_type = 'BASE TABLE' and column_name ilike '%revisit%'`.execute(
    trx,
  );
  for (const { tableName, columnName } of columns) {
    await run(
      `alter table ${quoted(tableName)} rename column ${quoted(columnName)} to ${quoted(rename(columnName))}`,
    );
  }
  const { rows: tables } = await sql<{ name: string }>`select tablename as name from pg_tables
    where schemaname = current_schema() and tablename like 'revisit%'`.execute(trx);
  for (const { name } of tables) await run(`alter table ${quoted(name)} rename to ${quoted(rename(name))}`);
  const { rows: constraints } = await sql<{ tableName: string; name: string }>`
    select pg_class.relname as "tableName", conname as name from pg_constraint join pg_class on pg_class.oid = conrelid
    where connamespace = current_schema()::regnamespace and conname ilike '%revisit%'`.execute(trx);
  for (const { tableName, name } of constraints) {
    await run(
      `alter table ${quoted(tableName)} rename constraint ${quoted(name)} to ${quoted(rename(name))}`,
    );
  }
  const { rows: indexes } = await sql<{ name: string }>`select indexname as name from pg_indexes
    where schemaname = current_schema() and indexname ilike '%revisit%'`.execute(trx);
  for (const { name } of indexes) await run(`alter index ${quoted(name)} rename to ${quoted(rename(name))}`);
  for (const { words } of functions) await run(rename(words));
}
