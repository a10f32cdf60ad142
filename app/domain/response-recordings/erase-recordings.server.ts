import type { Uploads } from "#app/platform/uploads.ts";
import type { Queries, Trx } from "#db/connection.ts";
import { insertErasedFile } from "#db/queries/files.ts";
import { findCurrentSeal } from "#db/queries/seals.ts";
import { deleteYoungPeoplesWords } from "#db/queries/young-peoples-answers.ts";
import {
  deleteRecording,
  findYoungPeoplesWords,
  listRecordingsByResponse,
  updateRecording,
} from "#db/queries/young-peoples-recordings.ts";
import type { YoungPeoplesRecordingsTable } from "#db/tables/young-peoples-responses.ts";
import { recordErasure, recordRemoval } from "../erasure/record-erasure.server.ts";
import { removeErasedFile } from "../files/erase-file.server.ts";
import { raiseFlagsOfText } from "../safeguarding/raise-flags-of-text.server.ts";
import { contentsHashOf } from "./contents-hash.server.ts";

type Erasing = { inspectionId: string; now: Temporal.Instant };

/**
 * Erases all that a response said aloud or drew, in the transaction that takes it back or throws it away. Gives the names of
 * files, for `removeRecordingFiles` after the commit. Words that were written down go with the response's other words.
 */
export async function eraseRecordings(
  trx: Trx,
  {
    responseId,
    unsentOnly = false,
    ...erasing
  }: Erasing & {
    responseId: string;
    /** Only what was not sent to inspectors. */
    unsentOnly?: boolean;
  },
): Promise<string[]> {
  const storedNames: string[] = [];
  for (const recording of await listRecordingsByResponse(trx, responseId)) {
    if (unsentOnly && recording.sentAt !== null) continue;
    storedNames.push(...(await removeRecording(trx, recording, erasing)));
  }
  return storedNames;
}

type Removed = Pick<YoungPeoplesRecordingsTable, "id" | "storedName">;
type Erased = Removed & Pick<YoungPeoplesRecordingsTable, "sha256" | "strokes">;

/** Takes one away with its row: whoever gave it does not want it any more, or gives another. */
export async function removeRecording(
  trx: Trx,
  recording: Removed,
  { inspectionId, now }: Erasing,
): Promise<string[]> {
  const kind = "young-peoples-recording";
  await recordRemoval(trx, { kind, inspectionId, subjectId: recording.id, at: now });
  return deleteWithFile(trx, recording, now);
}

/**
 * Takes away what an inspector wrote down of it, where whoever gave it takes it away or gives another. An entry of the
 * safeguarding queue about these words is marked as changed, and stays.
 */
export async function removeWrittenDown(
  trx: Trx,
  { wordsId }: Pick<YoungPeoplesRecordingsTable, "wordsId">,
  { inspectionId, now }: Erasing,
): Promise<void> {
  const old = wordsId === null ? undefined : await findYoungPeoplesWords(trx, wordsId);
  if (!old) return;
  await raiseFlagsOfText(trx, {
    ...{ inspectionId, source: "young-peoples-response", sourceId: old.id },
    ...{ questionVersionId: old.questionVersionId, words: "", before: old.words, now },
  });
  await deleteYoungPeoplesWords(trx, old.id);
  await recordRemoval(trx, { kind: "young-peoples-response", inspectionId, subjectId: old.id, at: now });
}

/** Erases what was recorded or drawn; its row stays, and says whether it was heard and written down. */
export async function eraseContents(
  trx: Trx,
  recording: Erased,
  { inspectionId, now }: Erasing,
): Promise<string[]> {
  const kind = "young-peoples-recording";
  await recordErasure(trx, { kind, inspectionId, subjectId: recording.id, at: now });
  return clearContents(trx, recording, { inspectionId, now });
}

/** As `removeRecording`, without another tombstone. */
export async function deleteWithFile(
  trx: Trx,
  { id, storedName }: Removed,
  erasedAt: Temporal.Instant,
): Promise<string[]> {
  await deleteRecording(trx, id);
  return recordFile(trx, { storedName, why: "withdrawn", erasedAt });
}

/**
 * As `eraseContents`, without another tombstone. Under a seal the hash of what it was stays until the seal is taken off, so that
 * everything else can still be shown to be as it was sealed.
 */
export async function clearContents(
  trx: Trx,
  recording: Erased,
  { inspectionId, now: erasedAt }: Erasing,
): Promise<string[]> {
  const { id, storedName } = recording;
  const isSealed = (await findCurrentSeal(trx, inspectionId)) !== undefined;
  await updateRecording(trx, id, {
    ...{ storedName: null, sha256: isSealed ? contentsHashOf(recording) : null, strokes: null },
    ...{ bytes: 0, erasedAt, heldAt: null, heldBy: null, heldReason: null },
  });
  return recordFile(trx, { storedName, why: "written-down", erasedAt });
}

async function recordFile(
  trx: Trx,
  file: { storedName: string | null; why: "withdrawn" | "written-down"; erasedAt: Temporal.Instant },
): Promise<string[]> {
  const { storedName, why, erasedAt } = file;
  if (storedName === null) return [];
  await insertErasedFile(trx, { storedName, folder: "uploads", why, erasedAt });
  return [storedName];
}

/** Removes files whose erasure was committed; what fails now the next sweep removes. */
export async function removeRecordingFiles(
  db: Queries,
  { uploads, storedNames, now }: { uploads: Uploads; storedNames: readonly string[]; now: Temporal.Instant },
): Promise<void> {
  for (const storedName of storedNames) await removeErasedFile(db, { files: uploads, storedName, now });
}
