import type { Queries } from "#db/connection.ts";
import { countTroubledJobs } from "#db/queries/jobs.ts";
import { describeJobTroubles, type JobTrouble } from "./job-troubles.ts";

/** One that failed so often may well be fine the next time, but by now somebody should know. */
const afterTries = 5;

/** What of a re-visit's work in the background fails, in words for its lead. */
export async function listJobTroubles(db: Queries, inspectionId: string): Promise<JobTrouble[]> {
  return describeJobTroubles(await countTroubledJobs(db, { inspectionId, afterTries }));
}
