import { hashToken, makeId } from "#app/platform/tokens.ts";
import type { Uploads } from "#app/platform/uploads.ts";
import type { WorkerPool } from "#app/platform/worker-pool.ts";
import type { Queries, Trx } from "#db/connection.ts";
import { isDeletionRefusal } from "#db/dialects/deletion.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findCurrentSeal } from "#db/queries/seals.ts";
import {
  findRecordingByQuestion,
  findYoungPersonsConsent,
  insertRecording,
  updateRecordingsAsSent,
} from "#db/queries/young-peoples-recordings.ts";
import { holdYoungPeoplesResponseByToken } from "#db/queries/young-peoples-responses.ts";
import type { RecordingKind } from "#db/tables/enumerations.ts";
import type { Strokes } from "#db/tables/young-peoples-responses.ts";
import type { Survey } from "../survey/survey.ts";
import { removeRecording, removeRecordingFiles, removeWrittenDown } from "./erase-recordings.server.ts";
import type { RecordingRefusal, RemadeRecording } from "./recording.ts";

type Giving = {
  survey: Pick<Survey, "inspectionId" | "opensAt" | "sealedAt">;
  /** Of their device. */
  token: string;
  questionVersionId: string;
  uploads: Uploads;
  now: Temporal.Instant;
};

export type KeptRecording =
  | { kind: "kept" }
  | { kind: "consent-missing" }
  /** Their response is not there any more, or nothing more is taken. */
  | { kind: "closed" };

export type ReceivedRecording =
  | KeptRecording
  | { kind: "refused"; why: RecordingRefusal }
  | { kind: "disk-full" | "not-paired" };

/**
 * Keeps what somebody said aloud for a question, made anew from its sound alone; it replaces what they said before. Nothing of
 * a refused file is ever on the disk.
 */
export async function keepRecording(
  db: Queries,
  {
    contents,
    workers,
    ...giving
  }: Giving & { contents: Uint8Array<ArrayBuffer>; workers: Pick<WorkerPool, "run"> },
): Promise<ReceivedRecording> {
  const result = await workers.run("remake-recording", contents);
  const remade: RemadeRecording =
    result.kind === "done" ? (result.value as RemadeRecording) : { kind: "refused", why: "not-checked" };
  if (remade.kind === "refused") return remade;
  const stored = await giving.uploads.keep(pieces(remade.contents));
  // It is whole: nothing of it comes over a line any more.
  if (stored === "not-whole") throw new Error("a recording was not stored whole");
  if (typeof stored === "string") return { kind: stored };
  const outcome = await keep(db, "recording", giving, {
    ...{ storedName: stored.storedName, sha256: stored.sha256, bytes: stored.size },
    ...{ mimeType: remade.type, seconds: remade.seconds, strokes: null },
  }).catch(async (error: unknown) => {
    // Else the database may have it all the same; what becomes of the file is for the sweep to find out.
    if (isDeletionRefusal(error)) await giving.uploads.remove(stored.storedName);
    throw error;
  });
  if (outcome.kind !== "kept") await giving.uploads.remove(stored.storedName);
  return outcome;
}

/** Keeps a drawing, which replaces the one before. */
export function keepDrawing(db: Queries, { strokes, ...giving }: Giving & { strokes: Strokes }) {
  return keep(db, "drawing", giving, {
    ...{ storedName: null, sha256: null, mimeType: null, seconds: null },
    ...{ bytes: JSON.stringify(strokes).length, strokes },
  });
}

/** Takes away what they said aloud or drew for a question. */
export function throwAwayRecording(
  db: Queries,
  { kind, ...giving }: Giving & { kind: RecordingKind },
): Promise<KeptRecording> {
  return keep(db, kind, giving, null);
}

/** What is in the device's hands goes to inspectors with its response: in the transaction that sends it. How many went. */
export function sendRecordings(
  trx: Trx,
  { responseId, now }: { responseId: string; now: Temporal.Instant },
): Promise<number> {
  return updateRecordingsAsSent(trx, { responseId, sentAt: now });
}

type Contents = {
  storedName: string | null;
  sha256: string | null;
  mimeType: string | null;
  seconds: number | null;
  bytes: number;
  strokes: Strokes | null;
};

async function keep(
  db: Queries,
  kind: RecordingKind,
  { survey, token, questionVersionId, uploads, now }: Giving,
  contents: Contents | null,
): Promise<KeptRecording> {
  const { inspectionId } = survey;
  let storedNames: string[] = [];
  const outcome = await db.transaction().execute(async (trx): Promise<KeptRecording> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const response = await holdYoungPeoplesResponseByToken(trx, {
      ...{ inspectionId, tokenHash: hashToken(token) },
    });
    if (!response || response.withdrawnAt !== null || !isOpen(survey, now)) return { kind: "closed" };
    // Sent by another window meanwhile, nothing would ever send it.
    const isAnswered = response.sentAt !== null && Object.keys(response.answers).length === 0;
    if (isAnswered || (await findCurrentSeal(trx, inspectionId))) return { kind: "closed" };
    const responseId = response.id;
    if (contents && !(await findYoungPersonsConsent(trx, { responseId, kind }))?.given)
      return { kind: "consent-missing" };
    const before = await findRecordingByQuestion(trx, { responseId, questionVersionId, kind });
    if (before) {
      storedNames = await removeRecording(trx, before, { inspectionId, now });
      await removeWrittenDown(trx, before, { inspectionId, now });
    }
    if (contents)
      await insertRecording(trx, {
        ...{ id: makeId(), responseId, questionVersionId, kind, ...contents, createdAt: now, sentAt: null },
        ...{ heardAt: null, heardBy: null, writtenDownAt: null, writtenDownBy: null, wordsId: null },
        ...{ heldAt: null, heldBy: null, heldReason: null, erasedAt: null },
      });
    return { kind: "kept" };
  });
  await removeRecordingFiles(db, { uploads, storedNames, now });
  return outcome;
}

/** From the survey's opening noon until the seal or the end of the visit. */
export function isOpen(
  { opensAt, sealedAt }: Pick<Survey, "opensAt" | "sealedAt">,
  now: Temporal.Instant,
): boolean {
  return Temporal.Instant.compare(opensAt, now) <= 0 && Temporal.Instant.compare(now, sealedAt) < 0;
}

async function* pieces(contents: Uint8Array): AsyncGenerator<Buffer> {
  yield Buffer.from(contents);
}
