import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { ifMissing } from "../quarantine.ts";

const copyName = /^backup-copy-(\d+)\.sqlite(?:-\w+)?$/;

/** Where this process copies the database to, while it makes a backup of it. */
export const copyPathIn = (dataDir: string): string => join(dataDir, `backup-copy-${process.pid}.sqlite`);

/** Removes the copies of processes that were killed. They hold what has been erased since. */
export async function removeAbandonedCopies(dataDir: string): Promise<void> {
  for (const name of await readdir(dataDir).catch(ifMissing<string[]>([]))) {
    const [, pid] = copyName.exec(name) ?? [];
    if (pid !== undefined && !isAlive(Number(pid))) await rm(join(dataDir, name), { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
