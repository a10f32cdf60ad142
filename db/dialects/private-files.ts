import { chmodSync, closeSync, existsSync, openSync } from "node:fs";

/**
 * Makes the files of a SQLite database its owner's only, also those from before; SQLite gives those it adds later the same
 * rights. Where somebody else owns a file its rights are theirs to give.
 */
export function makePrivate(path: string): void {
  if (path === "" || path === ":memory:") return;
  if (!existsSync(path)) closeSync(openSync(path, "a", 0o600));
  for (const file of [path, `${path}-wal`, `${path}-shm`]) {
    try {
      if (existsSync(file)) chmodSync(file, 0o600);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EPERM") throw error;
    }
  }
}
