import { deleteInspection } from "#app/domain/deletion/delete-inspection.server.ts";
import { enqueueMissingJobs } from "#app/domain/jobs/enqueue-missing-jobs.server.ts";
import { eraseFinishedJobs } from "#app/domain/jobs/erase-finished-jobs.server.ts";
import { checkTextsOfBefore } from "./check-earlier-texts.ts";
import { extractTextOfUpload } from "./extract-text.ts";
import type { JobRegistry } from "./job.ts";
import { makeExportFile } from "./make-export.ts";
import { makePreviewOfUpload } from "./make-preview.ts";
import { sendNoticesOfLetter } from "./publication-notices.ts";
import { recurringJobs } from "./recurring-jobs.ts";
import {
  chaseSafeguardingEntries,
  checkDocumentForDanger,
  sendSafeguardingNotice,
} from "./safeguarding-jobs.ts";
import { scanUploadForViruses } from "./scan-upload.ts";
import { checkCurrentSeal, computeCurrentSeal } from "./seals.ts";
import { sendStaffMessage } from "./send-message.ts";
import { stampAuditProof } from "./stamp-proof.ts";
import { tellSafeguardingInspector } from "./tell-safeguarding-inspector.ts";

/** What is done for each kind of job; their queues and tries stand in `app/domain/jobs/job-kinds.ts`. */
export const registry: JobRegistry = {
  "tell-safeguarding-inspector": tellSafeguardingInspector,
  "chase-safeguarding-entries": chaseSafeguardingEntries,
  "send-safeguarding-notice": sendSafeguardingNotice,
  "check-document-for-danger": checkDocumentForDanger,
  "send-message": sendStaffMessage,
  "send-publication-notices": sendNoticesOfLetter,
  "stamp-proof": stampAuditProof,
  "check-earlier-texts": checkTextsOfBefore,
  ...recurringJobs,
  "extract-text": extractTextOfUpload,
  "scan-upload": scanUploadForViruses,
  "make-preview": makePreviewOfUpload,
  "make-export": makeExportFile,
  "work-out-seal": computeCurrentSeal,
  "check-seal": checkCurrentSeal,
  "enqueue-missing-jobs": {
    run: ({ db, env }) => enqueueMissingJobs(db, { hasScanner: env.clamavUrl !== undefined }),
  },
  "delete-inspection": {
    run: ({ db, uploads, exportFiles, clock }, { payload: { deletionId }, signal }) =>
      deleteInspection({ db, uploads, exportFiles, clock }, { deletionId, signal }),
  },
  "erase-finished-jobs": { run: ({ db }) => eraseFinishedJobs(db) },
};
