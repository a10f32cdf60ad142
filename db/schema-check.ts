import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { openDatabase, type Queries } from "./connection.ts";
import { listMigrationNames, migrate } from "./migrate.ts";
import { DatabaseOfOtherShape } from "./migration-errors.ts";

/**
 * Throws DatabaseOfOtherShape where a table or column is missing that the migrations make which the database says it has had.
 * Made again beside it, in a file that is removed: the migrations themselves say what they make. Before migrating.
 */
export async function requireSchema(db: Queries): Promise<void> {
  const appliedMigrations = await listMigrationNames(db);
  if (appliedMigrations.length === 0) return;
  const columns = await listColumns(db);
  const missing = [...(await listExpectedColumns(appliedMigrations))].filter(
    (column) => !columns.has(column),
  );
  if (missing.length > 0) throw new DatabaseOfOtherShape(missing);
}

async function listExpectedColumns(names: readonly string[]): Promise<Set<string>> {
  const folder = mkdtempSync(join(tmpdir(), "noonday-schema-"));
  const database = openDatabase(join(folder, "schema.sqlite"));
  try {
    await sql`pragma synchronous = off`.execute(database.queries);
    await migrate(database.queries, Temporal.Instant.from("2026-01-01T00:00:00.000Z"), new Set(names));
    return await listColumns(database.queries);
  } finally {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Each as `table.column`, without what one of the two databases searches words by. */
async function listColumns(db: Queries): Promise<Set<string>> {
  const tables = await db.introspection.getTables();
  return new Set(
    tables
      .filter(({ name }) => !name.startsWith("textWords"))
      .flatMap(({ name, columns }) => columns.map((column) => `${name}.${column.name}`)),
  );
}
