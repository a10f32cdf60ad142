import type { WorkerPool } from "./worker-pool.ts";
import { unwrapResult } from "./worker-task.ts";

export type ExportJob = {
  exportId: string;
  /** When it is begun. */
  at: Temporal.Instant;
  /** Under which made-up name its file is written. */
  storedName: string;
  /** The database's file or address, and the folder that files are kept in. */
  databaseUrl: string;
  dataDir: string;
  /** In bytes: what of the disk is not to be filled. */
  keepFree: number;
};

export type ExportMade =
  | { kind: "made"; storedName: string; size: number; rows: number; basis: object }
  | { kind: "no-right" | "disk-full" | "not-paired" };

/**
 * Makes a file in a worker, so that nobody waits for their page meanwhile and its memory has a bound. Throws where the
 * worker fails, and when it is stopped.
 */
export async function runExport(
  workers: Pick<WorkerPool, "run">,
  job: ExportJob,
  { onRows, stop }: { onRows(rows: number): void; stop: AbortSignal },
): Promise<ExportMade> {
  const onProgress = (rows: unknown) => onRows(Number(rows));
  return unwrapResult(await workers.run("make-export", job, { signal: stop, onProgress })) as ExportMade;
}
