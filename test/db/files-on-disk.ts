import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import type { Database } from "#db/connection.ts";

/**
 * Which of these words stand in the files of a database: SQLite's file and its log; of PostgreSQL every table, index, TOAST
 * table and catalogue of this database, once all that is in memory has been written out. Its own log (`pg_wal`) is left out.
 */
export async function findInFiles(database: Database, words: readonly string[]): Promise<string[]> {
  const files = database.kind === "sqlite" ? sqliteFiles(database.place) : await postgresFiles(database);
  const found = new Set<string>();
  for (const file of files) {
    const bytes = readIfThere(file);
    for (const word of words) if (bytes?.includes(word)) found.add(word);
  }
  return [...found].sort();
}

/** PostgreSQL makes files of its own for a moment (`pg_internal.init`): null where one went since the folder was read. */
function readIfThere(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

function sqliteFiles(place: string): string[] {
  return [place, `${place}-wal`].filter((file) => existsSync(file));
}

async function postgresFiles({ queries: db }: Database): Promise<string[]> {
  await sql`checkpoint`.execute(db);
  const { rows } = await sql<{
    folder: string;
  }>`select current_setting('data_directory') || '/base/' || oid as folder
    from pg_database where datname = current_database()`.execute(db);
  const folder = rows[0]?.folder ?? "";
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => join(folder, name));
}
