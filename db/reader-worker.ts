import { parentPort, workerData } from "node:worker_threads";
import { openDatabase, type Queries } from "./connection.ts";
import { readings } from "./readings.ts";

const { path } = workerData as { path: string };
const database = openDatabase(path, { readOnly: true });

parentPort?.on(
  "message",
  async ({ id, name, about }: { id: number; name: keyof typeof readings; about: unknown }) => {
    try {
      const reading = readings[name] as (db: Queries, about: unknown) => Promise<unknown>;
      parentPort?.postMessage({ id, rows: await reading(database.queries, about) });
    } catch (error) {
      parentPort?.postMessage({ id, error: error instanceof Error ? error.message : "a reading failed" });
    }
  },
);
