import { findActiveContent } from "#app/platform/active-content/active-content.ts";
import { makeId } from "#app/platform/tokens.ts";
import type { StoredFile, Uploads } from "#app/platform/uploads.ts";
import type { Queries } from "#db/connection.ts";
import { isDeletionRefusal } from "#db/dialects/deletion.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findRequest, insertUpload, sumUploadSizes } from "#db/queries/evidence.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { isImage, kindOf, nameWithTrueEnding, tidyFileName } from "../file-formats/file-kinds.ts";
import type { FileProblem } from "../file-formats/file-problems.ts";
import { recogniseFile } from "../file-formats/recognise-file.server.ts";
import { enqueueJob } from "../jobs/enqueue-job.server.ts";
import { findUploadDates } from "./find-upload-dates.server.ts";
import { isLate, uploadStage } from "./upload-window.ts";

export type ReceivedUpload =
  | { kind: "received"; uploadId: string; late: boolean }
  | { kind: "refused"; why: FileProblem }
  | { kind: "no-such-focus-area" }
  /** What it says it answers was not asked of them, or is no longer needed. */
  | { kind: "no-such-request" }
  /** The visit is over and nobody asked. */
  | { kind: "requests-only" };

/**
 * Takes a stored file into the evidence, once its kind is confirmed and the scanner finds no virus. A file that is
 * refused is removed.
 */
export async function receiveUpload(
  db: Queries,
  input: {
    inspectionId: string;
    uploads: Uploads;
    file: StoredFile & { fileName: string };
    shows: string;
    focusAreaIds: readonly string[];
    requestId: string | null;
    organisation: string;
    /** How much its sender may keep in this re-visit, in bytes. */
    quota: number;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<ReceivedUpload> {
  const { uploads, file } = input;
  // Where that throws, the database may have written it down all the same: what becomes of the file is for the sweep to find out.
  const received = await receive(db, input).catch(async (error: unknown) => {
    // That is refused for certain: two people deleted the inspection while the file arrived.
    if (isDeletionRefusal(error)) await uploads.remove(file.storedName);
    throw error;
  });
  if (received.kind !== "received") await uploads.remove(file.storedName);
  return received;
}

async function receive(db: Queries, input: Parameters<typeof receiveUpload>[1]): Promise<ReceivedUpload> {
  const { inspectionId, uploads, file, actor, now } = input;
  const sentName = tidyFileName(file.fileName);
  const fileType = await recogniseFile(uploads.pathOf(file.storedName), sentName);
  if (fileType.kind === "refused") return fileType;
  const fileName = nameWithTrueEnding(sentName, fileType.as);
  const checked = await findActiveContent(uploads.pathOf(file.storedName), fileType.as);
  if (checked === "not-checked") return { kind: "refused", why: "not-checked" };
  if (checked.found !== null) return { kind: "refused", why: checked.found };
  const scan = await uploads.scan(file.storedName);
  if (scan === "infected") return { kind: "refused", why: "infected" };
  const focusAreaIds = [...new Set(input.focusAreaIds)];
  return db.transaction().execute(async (trx): Promise<ReceivedUpload> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const known = new Set((await listFocusAreasByInspection(trx, inspectionId)).map(({ id }) => id));
    if (focusAreaIds.length === 0 || focusAreaIds.some((id) => !known.has(id))) {
      return { kind: "no-such-focus-area" };
    }
    const { requestId } = input;
    const request = requestId === null ? null : await findRequest(trx, { inspectionId, requestId });
    if (request === undefined || (request && (request.askedOf !== actor.role || request.closedAt !== null))) {
      return { kind: "no-such-request" };
    }
    const usedBytes = await sumUploadSizes(trx, { inspectionId, sentBy: actor.personId });
    if (usedBytes + file.size > input.quota) return { kind: "refused", why: "quota" };
    const dates = await findUploadDates(trx, inspectionId);
    if (request === null && uploadStage(dates, now) === "requests-only") return { kind: "requests-only" };
    const late = isLate(dates, { now, dueDate: request?.byDate ?? null });
    const uploadId = makeId();
    const upload = {
      id: uploadId,
      inspectionId,
      sentBy: actor.personId,
      organisation: input.organisation,
      fileName,
      storedName: file.storedName,
      kind: fileType.as,
      size: file.size,
      sha256: file.sha256,
      shows: input.shows,
      receivedAt: now,
      late,
      requestId,
      scan,
      openedAt: null,
      openedBy: null,
      withdrawnAt: null,
      withdrawalAskedAt: null,
      withdrawalReason: null,
      withdrawalAnsweredAt: null,
      withdrawalAnsweredBy: null,
      withdrawalAnswer: null,
    };
    await insertUpload(trx, upload, focusAreaIds);
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "evidence.received",
      details: { uploadId, kind: fileType.as, size: file.size, focusAreaIds, late, requestId, scan },
    });
    const job = { key: uploadId, payload: { uploadId }, inspectionId };
    await enqueueJob(trx, { kind: "extract-text", ...job });
    if (isImage(kindOf(fileType.as))) await enqueueJob(trx, { kind: "make-preview", ...job });
    if (scan === "not-scanned") await enqueueJob(trx, { kind: "scan-upload", ...job });
    return { kind: "received", uploadId, late };
  });
}
