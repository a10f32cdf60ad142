import type { Uploads } from "#app/platform/uploads.ts";
import type { Queries } from "#db/connection.ts";
import { updateErasedFileAsRemoved } from "#db/queries/files.ts";
import { isFolderPaired } from "./find-file-store.server.ts";

/**
 * Removes a file whose erasure is on record. Where that fails now it is done by the next sweep: who erased it is not told that
 * it failed, since it is decided and written down.
 */
export async function removeErasedFile(
  db: Queries,
  { files, storedName, now }: { files: Uploads; storedName: string; now: Temporal.Instant },
): Promise<boolean> {
  try {
    if (!(await isFolderPaired(db, files))) return false;
    await files.remove(storedName);
    await updateErasedFileAsRemoved(db, { storedName, removedAt: now });
    return true;
  } catch {
    return false;
  }
}
