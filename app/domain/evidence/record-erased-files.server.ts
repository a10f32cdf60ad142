import type { Trx } from "#db/connection.ts";
import { deletePreview, findPreview } from "#db/queries/evidence-previews.ts";
import { insertErasedFile } from "#db/queries/files.ts";
import { isImage, kindOf } from "../file-formats/file-kinds.ts";
import { previewNameOf } from "./preview-name.server.ts";

/**
 * Writes down that an upload's file and its preview are erased, and returns their names, to be removed after the
 * commit. The upload was marked as erased before, so a process that draws its preview has ended or finds that out.
 */
export async function recordErasedFiles(
  trx: Trx,
  upload: {
    id: string;
    kind: string;
    storedName: string | null;
    why: "withdrawn" | "infected";
    now: Temporal.Instant;
  },
): Promise<string[]> {
  const { id, storedName, why, now } = upload;
  const preview = await findPreview(trx, id);
  // A preview may lie there and not be written down, where whoever drew it was killed.
  const unrecorded = storedName !== null && isImage(kindOf(upload.kind)) ? previewNameOf(storedName) : null;
  const names = new Set(
    [storedName, preview?.storedName ?? null, unrecorded].filter((name) => name !== null),
  );
  for (const name of names) {
    await insertErasedFile(trx, { storedName: name, folder: "uploads", why, erasedAt: now });
  }
  await deletePreview(trx, id);
  return [...names];
}
