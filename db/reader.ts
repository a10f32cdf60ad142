import { Worker } from "node:worker_threads";
import type { Database, Queries } from "./connection.ts";
import { type Readings, readings } from "./readings.ts";

export type Reader = {
  read<Name extends keyof Readings>(
    name: Name,
    about: Parameters<Readings[Name]>[1],
  ): ReturnType<Readings[Name]>;
  close(): Promise<void>;
};

type Answer = { id: number; rows?: unknown; error?: string };

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
  type Waiting = { resolve: (rows: unknown) => void; reject: (error: Error) => void };
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let last = 0;

  function failAll(error: Error): void {
    for (const one of waiting.values()) one.reject(error);
    waiting.clear();
    worker = undefined;
  }

  function running(): Worker {
    if (worker) return worker;
    worker = new Worker(new URL("./reader-worker.ts", import.meta.url), { workerData: { path } });
    worker.on("message", (answer: Answer) => {
      const one = waiting.get(answer.id);
      waiting.delete(answer.id);
      if (answer.error === undefined) one?.resolve(answer.rows);
      else one?.reject(new Error(answer.error));
      if (waiting.size === 0) worker?.unref();
    });
    worker.on("error", failAll);
    worker.on("exit", () => failAll(new Error("the reading thread ended")));
    return worker;
  }

  return {
    read(name, about) {
      last += 1;
      const id = last;
      const answer = new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
      const thread = running();
      thread.ref();
      thread.postMessage({ id, name, about });
      return answer as ReturnType<Readings[typeof name]>;
    },
    async close() {
      await worker?.terminate();
    },
  };
}
