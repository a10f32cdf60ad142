import type { Database, Queries } from "./connection.ts";
import { type Readings, readings } from "./readings.ts";

export type Reader = {
  read<Name extends keyof Readings>(
    name: Name,
    about: Parameters<Readings[Name]>[1],
  ): ReturnType<Readings[Name]>;
  close(): Promise<void>;
};

/** Runs a reading by its name away from the thread that serves pages. */
export type RunReading = (reading: { name: string; about: unknown }) => Promise<unknown>;

/**
 * Runs the readings: on PostgreSQL over the pool; on SQLite, whose driver blocks its thread, by `runAway`, in a worker with a
 * read-only connection of its own, so that a long collation never makes a parent wait.
 */
export function createReader(database: Database, runAway?: RunReading): Reader {
  if (database.kind === "postgres" || !runAway) return createPlainReader(database.queries);
  return createReaderThat(runAway);
}

/** Reads where the others read: over PostgreSQL's pool, or where nobody waits for the answer. */
export function createPlainReader(queries: Queries): Reader {
  return createReaderThat((reading) => runReading(queries, reading));
}

function createReaderThat(run: RunReading): Reader {
  return {
    read: (name, about) => run({ name, about }) as ReturnType<Readings[typeof name]>,
    close: async () => undefined,
  };
}

/** Runs a reading here, by a name that was sent from another thread. */
export async function runReading(
  queries: Queries,
  { name, about }: { name: string; about: unknown },
): Promise<unknown> {
  const reading = readings[name as keyof Readings] as (db: Queries, about: unknown) => Promise<unknown>;
  return reading(queries, about);
}
