import { statfs } from "node:fs/promises";

/** How many bytes are free for the database; infinitely many where its disk cannot be seen from here. */
export type DiskSpace = { findFreeBytes(): Promise<number> };

const maxAgeMs = 1000;

/** Looks at the disk of `folder` at most once a second; null for a database that is elsewhere. */
export function createDiskSpace(folder: string | null): DiskSpace {
  let lookedAt = Number.NEGATIVE_INFINITY;
  let free = Promise.resolve(Number.POSITIVE_INFINITY);
  return {
    findFreeBytes() {
      if (folder === null || performance.now() - lookedAt < maxAgeMs) return free;
      lookedAt = performance.now();
      // Where the disk does not say, the database itself is the one to refuse.
      free = statfs(folder).then(
        ({ bavail, bsize }) => bavail * bsize,
        () => Number.POSITIVE_INFINITY,
      );
      return free;
    },
  };
}
