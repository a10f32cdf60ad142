import { access } from "node:fs/promises";
import { setImmediate as turn } from "node:timers/promises";
import { type ExtractedText, takeText } from "#app/platform/file-text/extracted-text.ts";
import { makeId } from "#app/platform/tokens.ts";
import type { Uploads } from "#app/platform/uploads.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findUploadById, holdUpload, insertText, isTextExtracted } from "#db/queries/evidence.ts";
import { type DangerKind, dangerKinds } from "../danger/danger-words.ts";
import { findDanger } from "../danger/find-danger.ts";
import { kindOf } from "../file-formats/file-kinds.ts";
import { addEntries } from "../safeguarding/add-entries.server.ts";
import { enqueueDocumentCheck } from "../safeguarding/check-document.server.ts";
import { isBlank } from "../text/text.ts";
import { slicesOf, splitIntoPassages } from "./passages.ts";
import type { TextProblem } from "./text-problem.ts";

/**
 * Writes down the text that is in a file, if it is still kept and that is not done yet. Where its words may speak of danger to
 * a child it is flagged, once: an email, which may be a family's, at once, any other document by a job. Throws where the file is away or
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
  const danger = extracted?.email ? await findDangerInTurns(passages) : null;
  await db.transaction().execute(async (trx) => {
    // Whoever withdraws it takes these locks in this order, too.
    await serializeTransactions(trx, `inspection:${upload.inspectionId}`);
    // It may have been withdrawn while it was read.
    const still = await holdUpload(trx, uploadId);
    if (!still || still.storedName === null || (await isTextExtracted(trx, uploadId))) return;
    const email = extracted?.email ?? null;
    const problem = kindOf(upload.kind).holdsText ? findTextProblem(extracted) : null;
    const about = { problem, wordlessPages: extracted?.wordlessPages ?? 0, takenAt: now };
    await insertText(trx, { uploadId, text, cut: extracted?.cut ?? false, email, ...about }, passages);
    const nextPosition = email === null ? 1 : maxPassagesLookedThrough + 1;
    if (passages.length >= nextPosition)
      await enqueueDocumentCheck(trx, { inspectionId: upload.inspectionId, uploadId, nextPosition });
    if (danger === null) return;
    const place = { source: "evidence" as const, responseId: null, questionVersionId: null };
    const entries = [{ ...place, ...danger, ofTranslation: false }];
    await addEntries(trx, { inspectionId: upload.inspectionId, entries, now });
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

/** What a family writes to an inspector is found in so many passages; the rest is looked through as other documents are. */
const maxPassagesLookedThrough = 100;

/** What danger the passages may speak of, and the first that does. */
async function findDangerInTurns(
  passages: readonly { id: string; position: number; words: string }[],
): Promise<{ sourceId: string; kinds: DangerKind[]; positions: number[] } | null> {
  const found = new Set<DangerKind>();
  const positions: number[] = [];
  let sourceId: string | null = null;
  for (const { id, position, words } of passages.slice(0, maxPassagesLookedThrough)) {
    const kinds = findDanger(words);
    if (kinds.length > 0) {
      sourceId ??= id;
      positions.push(position);
    }
    for (const kind of kinds) found.add(kind);
    await turn();
  }
  return sourceId === null
    ? null
    : { sourceId, kinds: dangerKinds.filter((kind) => found.has(kind)), positions };
}

function findTextProblem(extracted: ExtractedText | null): TextProblem | null {
  if (extracted === null) return "unreadable";
  if (extracted.isLocked) return "locked";
  return isBlank(extracted.text) ? "no-words" : null;
}
