import { closeSync, createReadStream, openSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import SqliteDatabase from "better-sqlite3";
import { sql } from "kysely";
import { type Database, openDatabase, type Queries } from "../connection.ts";
import { type Environment, readDatabaseName, startPostgresProgram } from "./postgres-programs.ts";

export type Snapshot = {
  /** The database as it is in the snapshot. */
  queries: Queries;
  /** All of it: SQLite's file, or what `pg_dump` writes in its custom format. */
  contents(): AsyncIterable<Buffer>;
};

/**
 * Lets somebody read the database as it is at one instant, while others go on writing. SQLite copies itself into
 * `temporaryPath`, a file that is there only meanwhile. PostgreSQL gives `pg_dump` the snapshot of a transaction.
 */
export async function withSnapshot<Result>(
  database: Database,
  { temporaryPath, environment }: { temporaryPath: string; environment: Environment },
  use: (snapshot: Snapshot) => Promise<Result>,
): Promise<Result> {
  return database.kind === "postgres"
    ? withPostgresSnapshot(database, environment, use)
    : withSqliteCopy(database.place, temporaryPath, use);
}

async function withSqliteCopy<Result>(
  path: string,
  copyPath: string,
  use: (snapshot: Snapshot) => Promise<Result>,
): Promise<Result> {
  removeSqliteFile(copyPath);
  try {
    closeSync(openSync(copyPath, "w", 0o600));
    copySqlite(path, copyPath);
    const copy = openDatabase(copyPath, { readOnly: true });
    try {
      return await use({
        queries: copy.queries,
        contents: () => createReadStream(copyPath, { highWaterMark: 1 << 20 }),
      });
    } finally {
      await copy.close();
    }
  } finally {
    removeSqliteFile(copyPath);
  }
}

/**
 * SQLite's own backup would begin anew at each write by another connection, and copies what erased rows have left in pages
 * that were split. This reads one state, and writes only the rows that are there.
 */
function copySqlite(path: string, copyPath: string): void {
  const source = new SqliteDatabase(path, { readonly: true, timeout: 30_000 });
  try {
    source.prepare("vacuum into ?").run(copyPath);
  } finally {
    source.close();
  }
}

/** A SQLite file with what lies beside it. */
export function removeSqliteFile(path: string): void {
  for (const ending of ["", "-wal", "-shm", "-journal"]) rmSync(`${path}${ending}`, { force: true });
}

async function withPostgresSnapshot<Result>(
  { queries, place }: Database,
  environment: Environment,
  use: (snapshot: Snapshot) => Promise<Result>,
): Promise<Result> {
  return queries
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (trx) => {
      await sql`set transaction read only`.execute(trx);
      const { rows } = await sql<{ id: string }>`select pg_export_snapshot() as id`.execute(trx);
      const parameters = [
        "--format=custom",
        "--compress=0",
        "--no-owner",
        "--no-privileges",
        `--snapshot=${rows[0]?.id ?? ""}`,
      ];
      return use({
        queries: trx,
        contents: async function* () {
          const dump = startPostgresProgram("pg_dump", place, parameters, environment);
          if (dump.process.stdout) yield* dump.process.stdout as AsyncIterable<Buffer>;
          await dump.ended;
        },
      });
    });
}

/** Puts a database back into an empty place: the file of SQLite's, or the database of PostgreSQL's that the address names. */
export async function restoreSnapshot(
  place: { kind: Database["kind"]; place: string },
  contents: AsyncIterable<Buffer>,
  environment: Environment,
): Promise<void> {
  if (place.kind === "sqlite") return writeNewFile(place.place, contents);
  // All of it or nothing: what is half restored would be hard to tell from what is whole.
  const parameters = ["--exit-on-error", "--single-transaction", "--no-owner", "--no-privileges"];
  const { process: restoring, ended } = startPostgresProgram(
    "pg_restore",
    place.place,
    [...parameters, `--dbname=${readDatabaseName(place.place)}`],
    environment,
  );
  const { stdin } = restoring;
  if (!stdin) throw new Error("pg_restore has no standard input");
  try {
    await pipeline(contents, stdin);
  } catch (error) {
    restoring.kill();
    const failure = await ended.then(
      () => null,
      (reason: unknown) => reason,
    );
    // A pipe that broke tells less than the program that broke it; what is wrong with the backup tells more.
    throw failure !== null && isBrokenPipe(error) ? failure : error;
  }
  await ended;
}

function isBrokenPipe(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return /^(?:EPIPE|ECONNRESET|ERR_STREAM_(?:PREMATURE_CLOSE|DESTROYED))$/.test(code);
}

async function writeNewFile(path: string, contents: AsyncIterable<Buffer>): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(contents);
    await file.sync();
  } finally {
    await file.close();
  }
}
