import { sealReadings } from "#app/domain/seals/create-seal-reader.server.ts";
import type { CreateTask } from "#app/platform/worker-task.ts";
import { openDatabase } from "#db/connection.ts";
import type { TaskData } from "./registry.ts";

/** Reads a whole evidence base, as it is at one moment, however long that takes. It writes nothing down. */
export const createTask: CreateTask<TaskData> = ({ databaseUrl }) => {
  const { queries } = openDatabase(databaseUrl, { readOnly: true, poolSize: 1 });
  return (input) => {
    const { name, about } = input as { name: keyof typeof sealReadings; about: unknown };
    const reading = sealReadings[name] as (db: typeof queries, about: unknown) => Promise<unknown>;
    return queries
      .transaction()
      .setIsolationLevel("repeatable read")
      .execute((trx) => reading(trx, about));
  };
};
