import type { CreateTask } from "#app/platform/worker-task.ts";
import { openDatabase } from "#db/connection.ts";
import { runReading } from "#db/reader.ts";
import type { TaskData } from "./registry.ts";

/** Runs long reads on a thread of their own, with a read-only connection. */
export const createTask: CreateTask<TaskData> = ({ databaseUrl }) => {
  const { queries } = openDatabase(databaseUrl, { readOnly: true, poolSize: 1 });
  return (input) => runReading(queries, input as Parameters<typeof runReading>[1]);
};
