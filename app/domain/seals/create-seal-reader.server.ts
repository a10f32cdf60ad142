import { createAskedThread } from "#db/asked-thread.ts";
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
  check(revisitId: string): ReturnType<typeof checkSeal>;
  close(): Promise<void>;
};

/**
 * Reads on a thread of its own, with a connection of its own, on both databases: a whole evidence base takes seconds where
 * many have answered, and no family of another area is to wait meanwhile.
 */
export function createSealReader(databaseUrl: string): SealReader {
  const program = new URL("../../commands/read-seal.ts", import.meta.url);
  const { ask, close } = createAskedThread(program, { databaseUrl });
  return {
    workOut: (about) => ask("workOut", about) as ReturnType<SealReader["workOut"]>,
    check: (revisitId) => ask("check", revisitId) as ReturnType<SealReader["check"]>,
    close,
  };
}
