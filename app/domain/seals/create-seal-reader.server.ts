import type { WorkerPool } from "#app/platform/worker-pool.ts";
import { unwrapResult } from "#app/platform/worker-task.ts";
import type { Queries } from "#db/connection.ts";
import { checkSeal } from "./check-seal.server.ts";
import { readEvidenceBase } from "./read-evidence-base.server.ts";
import { hashOfAll } from "./seal.ts";

type Sealed = Parameters<typeof readEvidenceBase>[1];

/** What reads a whole evidence base. */
export const sealReadings = {
  async workOut(db: Queries, about: Sealed) {
    const base = await readEvidenceBase(db, about);
    return { base, hash: hashOfAll(base) };
  },
  check: checkSeal,
};

export type SealReader = {
  workOut(about: Sealed): ReturnType<typeof sealReadings.workOut>;
  check(inspectionId: string): ReturnType<typeof checkSeal>;
  /** Breaks off what is being read. */
  close(): Promise<void>;
};

/**
 * Reads in a worker, with its own connection, on both databases. A large evidence base takes seconds, and no family
 * of another area should wait for it.
 */
export function createSealReader(workers: Pick<WorkerPool, "run">): SealReader {
  const closing = new AbortController();
  const read = async (name: keyof typeof sealReadings, about: unknown) =>
    unwrapResult(await workers.run("read-seal", { name, about }, { signal: closing.signal }));
  return {
    workOut: (about) => read("workOut", about) as ReturnType<SealReader["workOut"]>,
    check: (inspectionId) => read("check", inspectionId) as ReturnType<SealReader["check"]>,
    close: async () => closing.abort(),
  };
}
