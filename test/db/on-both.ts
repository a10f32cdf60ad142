import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, inject } from "vitest";
import { type Database, openDatabase, type Queries } from "#db/connection.ts";
import { runAsAdmin } from "../postgres-cluster.ts";
import { emptyDatabase } from "./empty-database.ts";
import { keepRecordedSql, recordSql } from "./reviewed-sql.ts";

recordSql();

export type OpenDatabase = {
  /** The migrated database of this file; empty again before each test. */
  readonly db: Queries;
  readonly database: Database;
};

/**
 * Declares the tests once for SQLite and once for PostgreSQL (skipped where there is none). Each has a migrated
 * database of its own, emptied before each test.
 */
export function describeOnBoth(name: string, declare: (open: OpenDatabase) => void): void {
  const postgresUrl = inject("postgresUrl");
  describe(`${name} (SQLite)`, () => declare(withDatabase(openTemporarySqlite)));
  describe.skipIf(postgresUrl === null)(`${name} (PostgreSQL)`, () => {
    declare(withDatabase(() => openTemporaryPostgres(postgresUrl ?? "")));
  });
}

type Opened = { database: Database; remove(): Promise<void> };

function withDatabase(open: () => Promise<Opened>): OpenDatabase {
  let opened: Opened | undefined;
  const get = (): Database => {
    if (!opened) throw new Error("the database is open only inside tests");
    return opened.database;
  };
  beforeAll(async () => {
    opened = await open();
  });
  beforeEach(() => emptyDatabase(get()));
  afterAll(async () => {
    keepRecordedSql();
    await opened?.database.close();
    await opened?.remove();
  });
  return {
    get db() {
      return get().queries;
    },
    get database() {
      return get();
    },
  };
}

/** A migrated SQLite of its own, which doesn't wait for the disk: only a power cut could tell. */
export async function openTemporarySqlite(): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), "noonday-test-"));
  const file = join(folder, "noonday.sqlite");
  copyFileSync(inject("migratedSqlite"), file);
  const database = openDatabase(file);
  await sql`pragma synchronous = off`.execute(database.queries);
  return { database, remove: async () => rmSync(folder, { recursive: true, force: true }) };
}

/** A database of either kind without a table: for migrations themselves. */
export async function openEmptyDatabase(kind: "sqlite" | "postgres", adminUrl: string): Promise<Opened> {
  if (kind === "postgres") return openTemporaryPostgres(adminUrl, "template0");
  const folder = mkdtempSync(join(tmpdir(), "noonday-test-"));
  const database = openDatabase(join(folder, "noonday.sqlite"));
  return { database, remove: async () => rmSync(folder, { recursive: true, force: true }) };
}

/** A migrated PostgreSQL database of its own. */
export async function openTemporaryPostgres(
  adminUrl: string,
  template: "migrated" | "template0" = "migrated",
): Promise<Opened> {
  const name = `test_${process.pid}_${Math.random().toString(36).slice(2)}`;
  await runAsAdmin(adminUrl, `create database ${name} template ${template}`);
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  const database = openDatabase(url.href, { poolSize: 8 });
  return { database, remove: () => runAsAdmin(adminUrl, `drop database ${name} with (force)`) };
}
