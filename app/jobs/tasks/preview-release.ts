import { previewRelease } from "#app/domain/releases/preview-release.server.ts";
import type { CreateTask } from "#app/platform/worker-task.ts";
import { createDirectQueries } from "#db/background-queries.ts";
import { openDatabase } from "#db/connection.ts";
import type { TaskData } from "./registry.ts";

/** Works out what a release would show and hide, on a thread of its own. It reads, and writes nothing down. */
export const createTask: CreateTask<TaskData> = ({ databaseUrl }) => {
  const { queries } = openDatabase(databaseUrl, { readOnly: true, poolSize: 1 });
  const from = { db: queries, reader: createDirectQueries(queries) };
  return (input) => previewRelease(from, input as Parameters<typeof previewRelease>[1]);
};
