import type { Queries } from "#db/connection.ts";
import { listUnfinishedDeletions } from "#db/queries/deletions.ts";
import { listDocumentsToCheck } from "#db/queries/documents-to-check.ts";
import { listUploadsNotScanned, listUploadsWithoutText } from "#db/queries/evidence.ts";
import { listUploadsWithoutPreview } from "#db/queries/evidence-previews.ts";
import { listUnmadeExports } from "#db/queries/exports.ts";
import { listKeysWithJobs } from "#db/queries/jobs.ts";
import { listInspectionsWithUntoldFlags } from "#db/queries/safeguarding.ts";
import { listUnsentMails } from "#db/queries/safeguarding-notices.ts";
import { listWaitingSeals } from "#db/queries/seals.ts";
import { listInspectionsWithTextsToCheck } from "#db/queries/texts-to-check.ts";
import {
  listInspectionsWithUntoldRecordings,
  listUnsentRecordingMails,
} from "#db/queries/young-peoples-recording-notices.ts";
import { fileKinds, isImage } from "../file-formats/file-kinds.ts";
import { enqueueJob } from "./enqueue-job.server.ts";
import { jobKinds, keyOfJob, tirelessQueues } from "./job-kinds.ts";

/** Of images that were sent before there were previews, too. */
const imageKinds = fileKinds.filter(isImage).map(({ key }) => key);

type Missing = Parameters<typeof enqueueJob>[1];

/** What failed for good is left alone for so long, and then tried again; alerts never are. */
const failedWithinMs = 24 * 60 * 60 * 1000;
const atOnce = 500;

/**
 * Enqueues what waits to be done and has no job: it was begun by an older version, or its job failed for good a day ago.
 * `hasScanner`: whether there is anything to scan uploads with.
 */
export async function enqueueMissingJobs(
  db: Queries,
  { hasScanner }: { hasScanner: boolean },
): Promise<number> {
  const [deletions, flags, mails, documents, earlier, exports, seals, texts, previews, scans] =
    await Promise.all([
      listUnfinishedDeletions(db),
      Promise.all([listInspectionsWithUntoldFlags(db), listInspectionsWithUntoldRecordings(db)]),
      Promise.all([listUnsentMails(db), listUnsentRecordingMails(db)]),
      listDocumentsToCheck(db),
      listInspectionsWithTextsToCheck(db),
      listUnmadeExports(db),
      listWaitingSeals(db),
      listUploadsWithoutText(db),
      listUploadsWithoutPreview(db, imageKinds),
      hasScanner ? listUploadsNotScanned(db) : [],
    ]);
  const missingJobs: Missing[] = [
    ...deletions.map(
      ({ id: deletionId, inspectionId }): Missing => ({
        ...{ kind: "delete-inspection", key: inspectionId },
        ...{ payload: { deletionId }, inspectionId },
      }),
    ),
    ...[...new Set(flags.flat())].map(
      (inspectionId): Missing => ({
        ...{ kind: "tell-safeguarding-inspector", key: inspectionId },
        ...{ payload: { inspectionId }, inspectionId },
      }),
    ),
    ...mails.flat().map(
      ({ mailId, inspectionId }): Missing => ({
        ...{ kind: "send-safeguarding-notice", key: mailId },
        ...{ payload: { mailId }, inspectionId },
      }),
    ),
    ...documents.map(
      ({ uploadId, inspectionId }): Missing => ({
        ...{ kind: "check-document-for-danger", key: uploadId },
        ...{ payload: { uploadId }, inspectionId },
      }),
    ),
    ...earlier.map(
      (inspectionId): Missing => ({
        ...{ kind: "check-earlier-texts", key: inspectionId },
        ...{ payload: { inspectionId }, inspectionId },
      }),
    ),
    ...exports.map(
      ({ id: exportId, inspectionId }): Missing => ({
        ...{ kind: "make-export", key: exportId },
        ...{ payload: { exportId }, inspectionId },
      }),
    ),
    ...seals.map(
      ({ id: sealId, inspectionId, workedOutAt }): Missing =>
        workedOutAt === null
          ? { kind: "work-out-seal", key: sealId, payload: { sealId }, inspectionId }
          : { kind: "check-seal", key: inspectionId, payload: { inspectionId }, inspectionId },
    ),
    ...texts.map(
      ({ id: uploadId, inspectionId }): Missing => ({
        ...{ kind: "extract-text", key: uploadId },
        ...{ payload: { uploadId }, inspectionId },
      }),
    ),
    ...previews.map(
      ({ id: uploadId, inspectionId }): Missing => ({
        ...{ kind: "make-preview", key: uploadId },
        ...{ payload: { uploadId }, inspectionId },
      }),
    ),
    ...scans.map(
      ({ id: uploadId, inspectionId }): Missing => ({
        ...{ kind: "scan-upload", key: uploadId },
        ...{ payload: { uploadId }, inspectionId },
      }),
    ),
  ];
  const keyOf = ({ kind, key }: Missing) => keyOfJob(kind, key);
  let enqueued = 0;
  for (let from = 0; from < missingJobs.length; from += atOnce) {
    const some = missingJobs.slice(from, from + atOnce);
    const keys = some.map(keyOf);
    const resting = await listKeysWithJobs(db, { keys, failedWithinMs });
    const unfinished = await listKeysWithJobs(db, { keys, failedWithinMs: 0 });
    const missing = some.filter((job) => !(isAlert(job) ? unfinished : resting).has(keyOf(job)));
    if (missing.length === 0) continue;
    await db.transaction().execute(async (trx) => {
      for (const job of missing) await enqueueJob(trx, job);
    });
    enqueued += missing.length;
  }
  return enqueued;
}

function isAlert({ kind }: Missing): boolean {
  return tirelessQueues.has(jobKinds[kind].queue);
}
