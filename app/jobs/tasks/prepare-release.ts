import { prepareRelease } from "#app/domain/releases/prepare-release.server.ts";
import type { CreateTask } from "#app/platform/worker-task.ts";
import { createDirectQueries } from "#db/background-queries.ts";
import { openDatabase } from "#db/connection.ts";
import type { TaskData } from "./registry.ts";

/** Works out a release on a thread of its own. It reads; who asked for the release stores it. */
export const createTask: CreateTask<TaskData> = ({ databaseUrl }) => {
  const { queries } = openDatabase(databaseUrl, { readOnly: true, poolSize: 1 });
  const from = { db: queries, reader: createDirectQueries(queries) };
  return (input) => prepareRelease(from, input as Parameters<typeof prepareRelease>[1]);
};
