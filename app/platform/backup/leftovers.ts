import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { systemClock } from "../clock.ts";
import { ifMissing } from "../quarantine.ts";

/** Where a SQLite database is put together before it takes its place. */
export const restoringPlaceOf = (place: string): string => `${place}.restoring`;

/** What a restore that broke off has left beside the place of a SQLite database: it holds what was erased since its backup. */
export async function removeRestoringFiles(place: string): Promise<void> {
  for (const ending of ["", "-wal", "-shm", "-journal"])
    await rm(restoringPlaceOf(place) + ending, { force: true });
}

/** How the folders begin in which drills put a backup together. */
export const checkPrefix = "noonday-check-";

const dayMs = 24 * 3_600_000;

/**
 * What a drill that was killed has left, a day ago or more: one may be under way. What belongs to somebody else of this machine
 * stays, and holds nothing up.
 */
export async function removeEarlierChecks(folder: string): Promise<void> {
  const nowMs = systemClock.now().epochMilliseconds;
  const names = await readdir(folder).catch(ifMissing<string[]>([]));
  for (const name of names.filter((one) => one.startsWith(checkPrefix))) {
    const path = join(folder, name);
    const changedMs = (await stat(path).catch(ifMissing(null)))?.mtimeMs ?? nowMs;
    if (nowMs - changedMs > dayMs) await rm(path, { recursive: true, force: true }).catch(ignoreDenied);
  }
}

function ignoreDenied(error: NodeJS.ErrnoException): void {
  if (error.code !== "EACCES" && error.code !== "EPERM") throw error;
}
