import { prepareRelease } from "#app/domain/collation/prepare-release.server.ts";
import type { CreateTask } from "#app/platform/worker-task.ts";
import { openDatabase } from "#db/connection.ts";
import { createPlainReader } from "#db/reader.ts";
import type { TaskData } from "./registry.ts";

/** Works out a release on a thread of its own. It reads; who asked for the release stores it. */
export const createTask: CreateTask<TaskData> = ({ databaseUrl }) => {
  const { queries } = openDatabase(databaseUrl, { readOnly: true, poolSize: 1 });
  const from = { db: queries, reader: createPlainReader(queries) };
  return (input) => prepareRelease(from, input as Parameters<typeof prepareRelease>[1]);
};
