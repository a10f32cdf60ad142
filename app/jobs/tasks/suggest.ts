import { type Workings, workings } from "#app/domain/suggestions/find-suggestions.server.ts";
import type { CreateTask } from "#app/platform/worker-task.ts";
import { openDatabase } from "#db/connection.ts";
import type { TaskData } from "./registry.ts";

/** Compares texts on a thread of its own. It reads, and writes nothing down. */
export const createTask: CreateTask<TaskData> = ({ databaseUrl }) => {
  const { queries } = openDatabase(databaseUrl, { readOnly: true, poolSize: 1 });
  return (input) => {
    const { name, about } = input as { name: keyof Workings; about: unknown };
    const working = workings[name] as (db: typeof queries, about: unknown) => Promise<unknown>;
    return working(queries, about);
  };
};
