import { createAskedThread } from "#db/asked-thread.ts";
import type { Verdict } from "./seal.ts";

export type SealChecker = {
  /** As `checkSeal`. */
  check(revisitId: string): Promise<Verdict | null>;
  close(): Promise<void>;
};

/**
 * Checks seals on a thread of their own, with connections of its own, on both databases: to read a whole evidence base
 * takes seconds where many have answered, and no family of another area is to wait meanwhile.
 */
export function createSealChecker(databaseUrl: string): SealChecker {
  const { ask, close } = createAskedThread(new URL("../../commands/check-seal.ts", import.meta.url), {
    databaseUrl,
  });
  return { check: (revisitId) => ask("check", revisitId) as Promise<Verdict | null>, close };
}
