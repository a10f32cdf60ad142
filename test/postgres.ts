import type { TestProject } from "vitest/node";
import { findPostgresPrograms, startCluster } from "./postgres-cluster.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of a PostgreSQL for tests, its database `postgres`; null where the machine has none. */
    postgresUrl: string | null;
  }
}

/** Starts a PostgreSQL for the run where its programs exist; else says that its tests are skipped. */
export default async function setUp(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const programs = findPostgresPrograms();
  if (programs === null) {
    console.log("PostgreSQL's server programs were not found: the database tests run on SQLite only.");
    project.provide("postgresUrl", null);
    return undefined;
  }
  const cluster = await startCluster(programs);
  project.provide("postgresUrl", cluster.url("postgres"));
  return () => cluster.stop();
}
