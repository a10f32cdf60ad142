import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, inject } from "vitest";
import { type Database, openDatabase, type Queries } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";
import { emptyDatabase } from "./empty-database.ts";

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
    await migrate(opened.database.queries, "2026-01-01T00:00:00.000Z");
  });
  beforeEach(() => emptyDatabase(get()));
  afterAll(async () => {
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

export async function openTemporarySqlite(): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), "noonday-test-"));
  const database = openDatabase(join(folder, "noonday.sqlite"));
  return { database, remove: async () => rmSync(folder, { recursive: true, force: true }) };
}

export async function openTemporaryPostgres(adminUrl: string): Promise<Opened> {
  const name = `test_${process.pid}_${Math.random().toString(36).slice(2)}`;
  await runAsAdmin(adminUrl, `create database ${name}`);
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  const database = openDatabase(url.href, { poolSize: 8 });
  return { database, remove: () => runAsAdmin(adminUrl, `drop database ${name} with (force)`) };
}

async function runAsAdmin(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}
