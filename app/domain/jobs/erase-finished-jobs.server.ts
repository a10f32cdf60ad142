import type { Queries } from "#db/connection.ts";
import { deleteFinishedJobs } from "#db/queries/jobs.ts";

const dayMs = 24 * 60 * 60 * 1000;

/** Erases jobs a day after they were done, and thirty days after they failed for good. */
export async function eraseFinishedJobs(db: Queries): Promise<void> {
  await deleteFinishedJobs(db, { doneAfterMs: dayMs, failedAfterMs: 30 * dayMs });
}
