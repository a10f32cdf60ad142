import type { CreateTask } from "#app/platform/worker-task.ts";
import { runQuery } from "#db/background-queries.ts";
import { openDatabase } from "#db/connection.ts";
import type { TaskData } from "./registry.ts";

/** Runs long reads on a thread of their own, with a read-only connection. */
export const createTask: CreateTask<TaskData> = ({ databaseUrl }) => {
  const { queries } = openDatabase(databaseUrl, { readOnly: true, poolSize: 1 });
  return (input) => runQuery(queries, input as Parameters<typeof runQuery>[1]);
};
