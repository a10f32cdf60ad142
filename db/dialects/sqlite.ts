import SqliteDatabase from "better-sqlite3";
import { type Dialect, type Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from "kysely";
import { withTextLengthChecks } from "./check-texts.ts";
import { makePrivate } from "./private-files.ts";
import { SqliteDriver } from "./sqlite-driver.ts";

const CheckingCompiler = withTextLengthChecks(SqliteQueryCompiler);

/**
 * The SQLite file at `path`, in WAL with synchronous=FULL, so that an acknowledged answer survives a power cut, and with
 * secure_delete, so that erased words are overwritten.
 */
export function sqliteDialect(path: string, { readOnly }: { readOnly: boolean }): Dialect {
  const writer = readOnly ? null : openToWrite(path);
  const reader = new SqliteDatabase(path, { readonly: true, timeout: 5000 });
  reader.pragma(`cache_size = ${readOnly ? -16384 : -4096}`);
  return {
    createAdapter: () => new ConcurrentAdapter(),
    createDriver: () => new SqliteDriver({ writer, reader }),
    createIntrospector: (db: Kysely<unknown>) => new SqliteIntrospector(db),
    createQueryCompiler: () => new CheckingCompiler(),
  };
}

function openToWrite(path: string): SqliteDatabase.Database {
  makePrivate(path);
  const connection = new SqliteDatabase(path, { timeout: 5000 });
  connection.pragma("journal_mode = WAL");
  connection.pragma("synchronous = FULL");
  connection.pragma("foreign_keys = ON");
  connection.pragma("secure_delete = ON");
  connection.pragma("cache_size = -4096");
  // The driver waits for other processes itself, and lets this one go on meanwhile.
  connection.pragma("busy_timeout = 0");
  return connection;
}

/** The driver itself sees to it that transactions take turns. */
class ConcurrentAdapter extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}
