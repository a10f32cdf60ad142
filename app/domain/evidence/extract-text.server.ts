import { access } from "node:fs/promises";
import { setImmediate as turn } from "node:timers/promises";
import { type ExtractedText, takeText } from "#app/platform/file-text/extracted-text.ts";
import { makeId } from "#app/platform/tokens.ts";
import type { Uploads } from "#app/platform/uploads.ts";
import type { Queries } from "#db/connection.ts";
import { findUploadById, holdUpload, insertText, isTextExtracted } from "#db/queries/evidence.ts";
import { kindOf } from "../file-formats/file-kinds.ts";
import { isBlank } from "../text/text.ts";
import { slicesOf, splitIntoPassages } from "./passages.ts";
import type { TextProblem } from "./text-problem.ts";

/**
 * Writes down the text that is in a file, if it is still kept and that is not done yet. Throws where the file is away or
 * its reading broke off: that is not a file without text.
 */
export async function extractText(
  db: Queries,
  about: { uploadId: string; uploads: Uploads; now: Temporal.Instant; signal?: AbortSignal },
): Promise<void> {
  const { uploadId, uploads, now, signal } = about;
  const upload = await findUploadById(db, uploadId);
  if (!upload || upload.storedName === null || (await isTextExtracted(db, uploadId))) return;
  const path = uploads.pathOf(upload.storedName);
  await access(path);
  const extracted = kindOf(upload.kind).holdsText ? await takeText(path, upload.kind, signal) : null;
  // Signs that show nothing are no words: a text of them alone would be called searchable.
  const text = extracted === null || isBlank(extracted.text) ? "" : extracted.text;
  const passages = (await splitInTurns(text)).map((words, place) => ({
    id: makeId(),
    uploadId,
    position: place + 1,
    words,
  }));
  await db.transaction().execute(async (trx) => {
    // It may have been withdrawn while it was read.
    const still = await holdUpload(trx, uploadId);
    if (!still || still.storedName === null || (await isTextExtracted(trx, uploadId))) return;
    const email = extracted?.email ?? null;
    const problem = kindOf(upload.kind).holdsText ? findTextProblem(extracted) : null;
    const about = { problem, wordlessPages: extracted?.wordlessPages ?? 0, takenAt: now };
    await insertText(trx, { uploadId, text, cut: extracted?.cut ?? false, email, ...about }, passages);
  });
}

/** A table of 50,000 rows takes the processor half a second: requests get their turn meanwhile. */
async function splitInTurns(text: string): Promise<string[]> {
  const passages: string[] = [];
  for (const slice of slicesOf(text)) {
    passages.push(...splitIntoPassages(slice));
    await turn();
  }
  return passages;
}

function findTextProblem(extracted: ExtractedText | null): TextProblem | null {
  if (extracted === null) return "unreadable";
  if (extracted.isLocked) return "locked";
  return isBlank(extracted.text) ? "no-words" : null;
}
