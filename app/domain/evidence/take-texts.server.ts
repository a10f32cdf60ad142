import { takeText } from "#app/platform/file-text/taken-text.ts";
import { toText } from "#app/platform/instants.ts";
import { makeId } from "#app/platform/tokens.ts";
import type { Uploads } from "#app/platform/uploads.ts";
import type { Queries } from "#db/connection.ts";
import { findText, findUpload, insertText, listUploadsWithoutText } from "#db/queries/evidence.ts";
import { kindOf } from "./file-kinds.ts";
import { splitIntoPassages } from "./passages.ts";

const atOnce = 20;

/** Takes the text out of what came in since, one file after the other; each is tried once. */
export async function takeTexts(
  db: Queries,
  { uploads, now }: { uploads: Uploads; now: Temporal.Instant },
): Promise<void> {
  for (const { id, revisitId, kind, storedName } of await listUploadsWithoutText(db, atOnce)) {
    if (storedName === null) continue;
    const taken = kindOf(kind).holdsText ? await takeText(uploads.pathOf(storedName), kind) : null;
    await db.transaction().execute(async (trx) => {
      // It may have been taken back while it was read.
      const upload = await findUpload(trx, { revisitId, uploadId: id, sentBy: null });
      if (!upload || upload.storedName === null || (await findText(trx, id))) return;
      const text = taken?.text ?? "";
      const passages = splitIntoPassages(text).map((words, place) => ({
        id: makeId(),
        uploadId: id,
        position: place + 1,
        words,
      }));
      const email = taken?.email ? JSON.stringify(taken.email) : null;
      const row = { uploadId: id, text, cut: taken?.cut ? 1 : 0, email, takenAt: toText(now) };
      await insertText(trx, row, passages);
    });
  }
}
