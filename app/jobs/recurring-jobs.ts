import { chainAuditHeads } from "#app/domain/audit/chain-audit-heads.server.ts";
import { eraseOldAutosaves } from "#app/domain/autosaves/end-autosave.server.ts";
import { countBackupDays } from "#app/domain/backups/backup.ts";
import { watchBackups } from "#app/domain/backups/watch-backups.server.ts";
import { eraseOldDrafts } from "#app/domain/drafts/erase-old-drafts.server.ts";
import { listErasures } from "#app/domain/erasure/list-erasures.server.ts";
import { rewriteErased } from "#app/domain/erasure/rewrite-erased.server.ts";
import { sweepErasures } from "#app/domain/erasure/sweep-erasures.server.ts";
import { sweepUploads } from "#app/domain/evidence/sweep-uploads.server.ts";
import { sweepExports } from "#app/domain/exports/sweep-exports.server.ts";
import type { NoPayload } from "#app/domain/jobs/job-kinds.ts";
import { makeManifests } from "#app/domain/manifests/make-manifests.server.ts";
import { eraseOldMessages } from "#app/domain/message-delivery/send-message.server.ts";
import { eraseOldLinks } from "#app/domain/people/erase-old-links.server.ts";
import { publishDueNotices } from "#app/domain/privacy/publish-notice.server.ts";
import { forgetUnconfirmedNotices } from "#app/domain/publication-notices/forget-notice.server.ts";
import { makeDailyReleases } from "#app/domain/reach/make-daily-releases.server.ts";
import { sendReminders } from "#app/domain/reminders/send-reminders.server.ts";
import { closeDueDrafts } from "#app/domain/responses/close-due-drafts.server.ts";
import { indexTexts } from "#app/domain/search/index-texts.server.ts";
import { eraseOldTalkRequests } from "#app/domain/talk-requests/erase-old-requests.server.ts";
import { eraseUnwrittenRecordings } from "#app/domain/young-peoples-recordings/erase-unwritten.server.ts";
import { eraseUnsentYoungPeoplesResponses } from "#app/domain/young-peoples-responses/erase-response.server.ts";
import { sweepOutbox } from "#app/platform/sweep-outbox.ts";
import type { Job } from "./job.ts";

/** What falls due by the clock rather than by somebody's act. */
export const recurringJobs = {
  "close-due-drafts": { run: ({ db }, { now }) => closeDueDrafts(db, now) },
  "make-daily-releases": { run: ({ db }, { now }) => makeDailyReleases(db, now) },
  "make-manifests": { run: ({ db }, { now, signal }) => makeManifests(db, { now, signal }) },
  "publish-privacy-notices": {
    run: ({ db, env }, { now }) =>
      publishDueNotices(db, { backupDays: countBackupDays(env.backupDays), now }),
  },
  "erase-old-drafts": { run: ({ db }, { now }) => eraseOldDrafts(db, now) },
  "erase-young-peoples-drafts": {
    run: ({ db }, { now }) => eraseUnsentYoungPeoplesResponses(db, now),
  },
  "erase-unwritten-recordings": {
    run: ({ db, uploads }, { now }) => eraseUnwrittenRecordings(db, { uploads, now }),
  },
  "erase-old-links": { run: ({ db }, { now }) => eraseOldLinks(db, now) },
  "erase-old-autosaves": { run: ({ db }, { now }) => eraseOldAutosaves(db, now) },
  "erase-old-messages": {
    async run({ db, env }, { now }) {
      await eraseOldMessages(db, now);
      await sweepOutbox({ dataDir: env.dataDir, now });
    },
  },
  "forget-publication-notices": { run: ({ db }, { now }) => forgetUnconfirmedNotices(db, now) },
  "erase-talk-requests": {
    async run({ db }, { now }) {
      await eraseOldTalkRequests(db, now);
    },
  },
  "chain-audit-heads": { run: ({ db }, { now }) => chainAuditHeads(db, now) },
  "index-texts": { run: ({ db }) => indexTexts(db) },
  "list-erasures": {
    run: ({ db, env }, { now }) =>
      listErasures(db, { dataDir: env.dataDir, copyDir: env.erasureListCopyDir, now }),
  },
  "sweep-erasures": { run: ({ db, log }, { now }) => sweepErasures(db, { now, log }) },
  "rewrite-erased": { run: ({ db, log }, { now }) => rewriteErased(db, { now, log }) },
  "send-reminders": { run: ({ db }, { now }) => sendReminders(db, now) },
  "watch-backups": {
    run: ({ db, env, log }, { now }) => watchBackups(db, { dataDir: env.dataDir, now, log }),
  },
  "sweep-exports": { run: ({ db, exportFiles }, { now }) => sweepExports(db, { files: exportFiles, now }) },
  "sweep-uploads": { run: ({ db, uploads }, { now }) => sweepUploads(db, { uploads, now }) },
} as const satisfies Record<string, Job<NoPayload>>;
