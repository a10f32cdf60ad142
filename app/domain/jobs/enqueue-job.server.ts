import { channel } from "node:diagnostics_channel";
import { makeId } from "#app/platform/tokens.ts";
import type { Trx } from "#db/connection.ts";
import { upsertJob } from "#db/queries/jobs.ts";
import { type JobKind, type JobPayload, type JobPayloads, jobKinds, keyOfJob } from "./job-kinds.ts";

/**
 * Says that a job was enqueued, to the runner of this process. A channel of Node's own, because the build holds this file
 * a second time.
 */
export const jobsEnqueued = channel("noonday:job-enqueued");

const idLike = /^[\w:.+-]{0,100}$/;

/**
 * Lets something be done later, if the transaction is committed. Twice with one key while the first waits is once; while it
 * runs, it runs again afterwards. `inspectionId`: whose lead is to see where it failed. `delayMs`: not before that time has
 * passed. Throws where the payload could be words.
 */
export async function enqueueJob<Kind extends JobKind>(
  trx: Trx,
  job: { kind: Kind; key: string; payload: JobPayloads[Kind]; inspectionId?: string; delayMs?: number },
): Promise<void> {
  const { kind, key, inspectionId = null, delayMs = 0 } = job;
  const payload: JobPayload = job.payload;
  for (const value of [key, ...Object.values(payload)]) {
    if (!idLike.test(value)) throw new Error(`a job of the kind ${kind} may hold ids only`);
  }
  const { queue, maxTries } = jobKinds[kind];
  await upsertJob(trx, {
    id: makeId(),
    kind,
    queue,
    key: keyOfJob(kind, key),
    payload,
    inspectionId,
    maxTries,
    delayMs,
  });
  jobsEnqueued.publish({ queue });
}
