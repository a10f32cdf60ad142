import { createAskedThread } from "./asked-thread.ts";
import type { Database, Queries } from "./connection.ts";
import { type Readings, readings } from "./readings.ts";

export type Reader = {
  read<Name extends keyof Readings>(
    name: Name,
    about: Parameters<Readings[Name]>[1],
  ): ReturnType<Readings[Name]>;
  close(): Promise<void>;
};

/**
 * Runs the readings: on PostgreSQL over the pool; on SQLite, whose driver blocks its thread, in a worker thread with a
 * read-only connection of its own, so that a long collation never makes a parent wait.
 */
export function createReader(database: Database): Reader {
  if (database.kind === "postgres") {
    return createPlainReader(database.queries);
  }
  return createWorkerReader(database.place);
}

/** Reads where the others read: over PostgreSQL's pool, or where nobody waits for the answer. */
export function createPlainReader(queries: Queries): Reader {
  return {
    read: (name, about) => run(queries, name, about),
    close: async () => undefined,
  };
}

function run<Name extends keyof Readings>(
  queries: Queries,
  name: Name,
  about: unknown,
): ReturnType<Readings[Name]> {
  const reading = readings[name] as (db: Queries, about: unknown) => ReturnType<Readings[Name]>;
  return reading(queries, about);
}

function createWorkerReader(path: string): Reader {
  const { ask, close } = createAskedThread(new URL("./reader-worker.ts", import.meta.url), { path });
  return { read: (name, about) => ask(name, about) as ReturnType<Readings[typeof name]>, close };
}
