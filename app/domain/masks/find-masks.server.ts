import type { WorkerPool } from "#app/platform/worker-pool.ts";
import { unwrapResult } from "#app/platform/worker-task.ts";
import type { MaskOptions } from "./propose-masks.ts";
import type { Mask } from "./redaction.ts";

/** What to mask, see `proposeMasks`; found in a worker with a time budget. Null where that was not enough. */
export async function findMasks(
  workers: Pick<WorkerPool, "run">,
  about: { words: string; known: readonly string[]; options: MaskOptions },
  signal?: AbortSignal,
): Promise<Mask[] | null> {
  const result = await workers.run("propose-masks", about, { signal });
  if (result.kind === "timed-out" || result.kind === "out-of-memory") return null;
  return unwrapResult(result) as Mask[];
}

export const masksNotFound =
  "Looking for what to mask took too long, so nothing is proposed. Read every word, and type below what must not leave.";
