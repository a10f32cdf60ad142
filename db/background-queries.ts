import { type BackgroundQueryFunctions, backgroundQueryFunctions } from "./background-query-functions.ts";
import type { Database, Queries } from "./connection.ts";

export type BackgroundQueries = {
  read<Name extends keyof BackgroundQueryFunctions>(
    name: Name,
    about: Parameters<BackgroundQueryFunctions[Name]>[1],
  ): ReturnType<BackgroundQueryFunctions[Name]>;
  close(): Promise<void>;
};

/** Runs a reading by its name away from the thread that serves pages. */
export type RunQuery = (reading: { name: string; about: unknown }) => Promise<unknown>;

/**
 * Runs long reads away from families. On PostgreSQL they use the pool. SQLite's driver blocks its thread, so there
 * `runAway` uses a worker with its own read-only connection.
 */
export function createBackgroundQueries(database: Database, runAway?: RunQuery): BackgroundQueries {
  if (database.kind === "postgres" || !runAway) return createDirectQueries(database.queries);
  return createReaderThat(runAway);
}

/** Reads where the others read: over PostgreSQL's pool, or where nobody waits for the answer. */
export function createDirectQueries(queries: Queries): BackgroundQueries {
  return createReaderThat((reading) => runQuery(queries, reading));
}

function createReaderThat(run: RunQuery): BackgroundQueries {
  return {
    read: (name, about) => run({ name, about }) as ReturnType<BackgroundQueryFunctions[typeof name]>,
    close: async () => undefined,
  };
}

/** Runs a reading here, by a name that was sent from another thread. */
export async function runQuery(
  queries: Queries,
  { name, about }: { name: string; about: unknown },
): Promise<unknown> {
  const reading = backgroundQueryFunctions[name as keyof BackgroundQueryFunctions] as (
    db: Queries,
    about: unknown,
  ) => Promise<unknown>;
  return reading(queries, about);
}
