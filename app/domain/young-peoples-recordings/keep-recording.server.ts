import { makeId } from "#app/platform/tokens.ts";
import type { Uploads } from "#app/platform/uploads.ts";
import type { WorkerPool } from "#app/platform/worker-pool.ts";
import type { Queries, Trx } from "#db/connection.ts";
import { isDeletionRefusal } from "#db/dialects/deletion.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findCurrentSeal } from "#db/queries/seals.ts";
import { listYoungPeoplesConsents } from "#db/queries/young-peoples-consents.ts";
import {
  insertRecording,
  listRecordingsByQuestion,
  updateRecording,
} from "#db/queries/young-peoples-recordings.ts";
import type { RecordingKind } from "#db/tables/enumerations.ts";
import type {
  Strokes,
  YoungPeoplesRecordingsTable,
  YoungPeoplesResponsesTable,
} from "#db/tables/young-peoples-responses.ts";
import { removeRecording, removeRecordingFiles } from "../response-recordings/erase-recordings.server.ts";
import type { Survey } from "../survey/survey.ts";
import { holdsConsent, isConsentComplete } from "../young-peoples-responses/consent-rule.ts";
import { findQuestions } from "../young-peoples-responses/find-response.server.ts";
import { holdAnswering } from "../young-peoples-responses/save-answer.server.ts";
import { currentOf } from "./find-own-recording.server.ts";
import type { RecordingRefusal, RemadeRecording } from "./recording.ts";

type OfQuestion = {
  survey: Survey;
  /** What their device holds. */
  secret: string;
  questionVersionId: string;
  uploads: Uploads;
  now: Temporal.Instant;
};

type Giving = OfQuestion & {
  /** The id of what stood on the page, "" where nothing did; null where the page said nothing of it. */
  seen: string | null;
};

export type KeptRecording =
  | { kind: "kept" }
  | { kind: "consent-missing" }
  /** Another window gave something else since that page was made; it stands. */
  | { kind: "conflict" }
  /** Their response is not there any more, or nothing more is taken. */
  | { kind: "closed" };

export type ReceivedRecording =
  | KeptRecording
  | { kind: "refused"; why: RecordingRefusal }
  | { kind: "disk-full" | "not-paired" };

/**
 * Keeps what somebody said aloud for a question, made anew from its sound alone; it replaces what they said before, and what they
 * sent before once the changes are sent. Nothing of a refused file is ever on the disk.
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
  if (!outcome.isStored) await giving.uploads.remove(stored.storedName);
  return { kind: outcome.kind };
}

/** Keeps a drawing, which replaces the one before as a recording does. The same drawing is kept once. */
export async function keepDrawing(
  db: Queries,
  { strokes, ...giving }: Giving & { strokes: Strokes },
): Promise<KeptRecording> {
  const { kind } = await keep(db, "drawing", giving, {
    ...{ storedName: null, sha256: null, mimeType: null, seconds: null },
    ...{ bytes: JSON.stringify(strokes).length, strokes },
  });
  return { kind };
}

/** Takes away what they said aloud or drew for a question; what they sent goes once the changes are sent. */
export async function throwAwayRecording(
  db: Queries,
  { kind, seen = null, ...about }: OfQuestion & { kind: RecordingKind; seen?: string | null },
): Promise<KeptRecording> {
  const outcome = await keep(db, kind, { ...about, seen }, null);
  return { kind: outcome.kind };
}

type Contents = Pick<
  YoungPeoplesRecordingsTable,
  "storedName" | "sha256" | "mimeType" | "seconds" | "bytes" | "strokes"
>;

type Outcome = KeptRecording & { isStored?: true };

async function keep(
  db: Queries,
  kind: RecordingKind,
  { survey, secret, questionVersionId, uploads, seen, now }: Giving,
  contents: Contents | null,
): Promise<Outcome> {
  const { inspectionId } = survey;
  let storedNames: string[] = [];
  const outcome = await db.transaction().execute(async (trx): Promise<Outcome> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    // Sent by another window meanwhile, nothing would ever send it.
    const held = await holdAnswering(trx, { survey, secret, now });
    if (held.kind !== "answering" || (await findCurrentSeal(trx, inspectionId))) return { kind: "closed" };
    const { response } = held;
    if (contents && !(await mayGive(trx, { response, kind }))) return { kind: "consent-missing" };
    if (contents && !(await asksForWords(trx, response, questionVersionId))) return { kind: "closed" };
    const about = { responseId: response.id, questionVersionId, kind };
    const before = await listRecordingsByQuestion(trx, about);
    const current = currentOf(before);
    if (contents && current && isSame(current, contents)) return { kind: "kept" };
    if (seen !== null && seen !== (current?.id ?? "")) return { kind: "conflict" };
    const unsent = before.find(({ sentAt }) => sentAt === null);
    if (unsent) storedNames = await removeRecording(trx, unsent, { inspectionId, now });
    if (contents) {
      await insertRecording(trx, {
        ...{ id: makeId(), responseId: response.id, questionVersionId, kind, ...contents, createdAt: now },
        ...{ sentAt: null, thrownAwayAt: null, toldAt: null, heardAt: null, heardBy: null },
        ...{ writtenDownAt: null, writtenDownBy: null, wordsId: null, heldAt: null, heldBy: null },
        ...{ heldReason: null, erasedAt: null },
      });
      return { kind: "kept", isStored: true };
    }
    const sent = before.find(({ sentAt }) => sentAt !== null);
    if (sent) await updateRecording(trx, sent.id, { thrownAwayAt: now });
    return { kind: "kept" };
  });
  await removeRecordingFiles(db, { uploads, storedNames, now });
  return outcome;
}

/** Whether what they take part by is agreed to, and being recorded, or drawing, too. */
async function mayGive(
  trx: Trx,
  { response, kind }: { response: YoungPeoplesResponsesTable; kind: RecordingKind },
): Promise<boolean> {
  const consents = await listYoungPeoplesConsents(trx, response.id);
  return isConsentComplete({ ageBand: response.ageBand, consents }) && holdsConsent(consents, kind);
}

async function asksForWords(
  trx: Trx,
  response: YoungPeoplesResponsesTable,
  questionVersionId: string,
): Promise<boolean> {
  const questions = await findQuestions(trx, response);
  return questions.some(({ id, type }) => id === questionVersionId && type === "words");
}

/** A form that was sent twice gives the same twice. */
function isSame(current: YoungPeoplesRecordingsTable, { sha256, strokes }: Contents): boolean {
  return strokes === null
    ? current.sha256 === sha256
    : JSON.stringify(current.strokes) === JSON.stringify(strokes);
}

async function* pieces(contents: Uint8Array): AsyncGenerator<Buffer> {
  yield Buffer.from(contents);
}
