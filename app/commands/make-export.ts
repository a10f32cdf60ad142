import { parentPort, workerData } from "node:worker_threads";
import { openDatabase } from "#db/connection.ts";
import { createPlainReader } from "#db/reader.ts";
import { writeExport } from "../domain/exports/write-export.server.ts";
import { guardFolder } from "../domain/files/find-file-store.server.ts";
import type { ExportJob, ExportMessage } from "../platform/export-thread.ts";
import { createUploads } from "../platform/uploads.ts";

/** Run by `runExport` on a thread of its own, for one file. It reads; what was made of it is written down by who asked. */
const job = workerData as ExportJob;
const say = (message: ExportMessage) => parentPort?.postMessage(message);
const database = openDatabase(job.databaseUrl, { readOnly: true, poolSize: 2 });
const files = guardFolder(database.queries, createUploads(job, "exports"));
const made = await writeExport(
  { db: database.queries, reader: createPlainReader(database.queries), files },
  job,
  (rows) => say({ rows }),
);
await database.close();
say({ made });
