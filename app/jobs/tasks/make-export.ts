import { writeExport } from "#app/domain/export-documents/write-export.server.ts";
import { guardFolder } from "#app/domain/files/find-file-store.server.ts";
import type { ExportJob } from "#app/platform/export-thread.ts";
import { createUploads } from "#app/platform/uploads.ts";
import type { CreateTask } from "#app/platform/worker-task.ts";
import { createDirectQueries } from "#db/background-queries.ts";
import { openDatabase } from "#db/connection.ts";

/** Makes one file. It reads; what was made of it is written down by who asked. */
export const createTask: CreateTask =
  () =>
  async (input, { onProgress }) => {
    const job = input as ExportJob;
    const database = openDatabase(job.databaseUrl, { readOnly: true, poolSize: 2 });
    try {
      const files = guardFolder(database.queries, createUploads(job, "exports"));
      const reader = createDirectQueries(database.queries);
      return await writeExport({ db: database.queries, reader, files }, job, onProgress);
    } finally {
      await database.close();
    }
  };
