import type { Trx } from "#db/connection.ts";
import { enqueueJob } from "../jobs/enqueue-job.server.ts";

/** Lets those who asked to be told that the letter is out be told, once its publication is committed. */
export async function enqueueNotices(trx: Trx, inspectionId: string): Promise<void> {
  await enqueueJob(trx, {
    kind: "send-publication-notices",
    key: inspectionId,
    payload: { inspectionId },
    inspectionId,
  });
}
