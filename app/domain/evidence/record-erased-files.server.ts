import { toText } from "#app/platform/instants.ts";
import type { Trx } from "#db/connection.ts";
import { deletePreview, findPreview } from "#db/queries/evidence.ts";
import { insertErasedFile } from "#db/queries/files.ts";

/**
 * Writes down that an upload's file and the preview of it are erased, and gives the names under which they lie, to be removed
 * once that is committed.
 */
export async function recordErasedFiles(
  trx: Trx,
  upload: { id: string; storedName: string | null; why: "withdrawn" | "infected"; now: Temporal.Instant },
): Promise<string[]> {
  const { id, storedName, why, now } = upload;
  const preview = await findPreview(trx, id);
  const names = [storedName, preview?.storedName ?? null].filter((name) => name !== null);
  for (const name of names) {
    await insertErasedFile(trx, { storedName: name, folder: "uploads", why, erasedAt: toText(now) });
  }
  await deletePreview(trx, id);
  return names;
}
