import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { openDatabase } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";
import { findPostgresPrograms, runAsAdmin, startCluster } from "./postgres-cluster.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A migrated SQLite file, to be copied. */
    migratedSqlite: string;
    /**
     * The address of a PostgreSQL for tests, its database `postgres`; null where the machine has none. A migrated
     * database `migrated` is there to be copied.
     */
    postgresUrl: string | null;
  }
}

/**
 * Migrates a database of each kind once for the run, which tests copy. PostgreSQL is started where its programs exist;
 * else it is said that its tests are skipped.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "noonday-migrated-"));
  const sqlite = join(folder, "noonday.sqlite");
  await migrateOnce(sqlite);
  project.provide("migratedSqlite", sqlite);
  const removeFolder = () => rmSync(folder, { recursive: true, force: true });
  const programs = findPostgresPrograms();
  if (programs === null) {
    console.log("PostgreSQL's server programs were not found: the database tests run on SQLite only.");
    project.provide("postgresUrl", null);
    return async () => removeFolder();
  }
  const cluster = await startCluster(programs);
  const postgres = cluster.url("postgres");
  await runAsAdmin(postgres, "create database migrated");
  await migrateOnce(cluster.url("migrated"));
  project.provide("postgresUrl", postgres);
  return async () => {
    await cluster.stop();
    removeFolder();
  };
}

/** All of it is in the one file once it is closed. */
async function migrateOnce(place: string): Promise<void> {
  const database = openDatabase(place);
  await migrate(database.queries, Temporal.Instant.from("2026-01-01T00:00:00.000Z"));
  await database.close();
}
