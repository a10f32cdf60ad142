import type { JobKind, JobQueue } from "#db/tables/enumerations.ts";

/** Ids and instants by name; never anybody's words. */
export type JobPayload = Readonly<Record<string, string>>;

/** What each kind of job needs to know. A kind that needs nothing has `NoPayload`. */
export type JobPayloads = {
  "tell-safeguarding-inspector": { inspectionId: string };
  "chase-safeguarding-entries": NoPayload;
  "send-safeguarding-notice": { mailId: string };
  "check-document-for-danger": { uploadId: string };
  "close-due-drafts": NoPayload;
  "make-daily-releases": NoPayload;
  "make-manifests": NoPayload;
  "publish-privacy-notices": NoPayload;
  "erase-old-drafts": NoPayload;
  "erase-young-peoples-drafts": NoPayload;
  "erase-unwritten-recordings": NoPayload;
  "erase-old-links": NoPayload;
  "erase-old-autosaves": NoPayload;
  "list-erasures": NoPayload;
  "sweep-erasures": NoPayload;
  "rewrite-erased": NoPayload;
  "sweep-exports": NoPayload;
  "sweep-uploads": NoPayload;
  "extract-text": { uploadId: string };
  "scan-upload": { uploadId: string };
  "make-preview": { uploadId: string };
  "make-export": { exportId: string };
  "work-out-seal": { sealId: string };
  "check-seal": { inspectionId: string };
  "enqueue-missing-jobs": NoPayload;
  "erase-finished-jobs": NoPayload;
  "index-texts": NoPayload;
  "chain-audit-heads": NoPayload;
  "stamp-proof": { proofId: string };
  "check-earlier-texts": { inspectionId: string };
  "send-message": { messageId: string };
  "erase-old-messages": NoPayload;
  "watch-backups": NoPayload;
  "send-reminders": NoPayload;
  "send-publication-notices": { inspectionId: string };
  "forget-publication-notices": NoPayload;
  "erase-talk-requests": NoPayload;
  "delete-inspection": { deletionId: string };
};

export type NoPayload = Record<never, string>;

export type { JobKind };

/** How many jobs of a queue one process does at once. No queue waits for another, so that what is slow delays only its own. */
export const jobQueues = {
  /** Tells inspectors of words that may speak of danger to a child. */
  safeguarding: 2,
  /** Looks through documents for such words. */
  "danger-checks": 1,
  /** What falls due: drafts to close or to erase, releases at noon. */
  clock: 2,
  /** What keeps files and tables tidy, and may hold them for minutes. */
  sweeps: 1,
  /** Messages to staff, and to families who asked to be told when the letter is out. */
  messages: 2,
  files: 1,
  scans: 1,
  previews: 1,
  exports: 1,
  seals: 1,
  deletions: 1,
} as const;

export type { JobQueue };

/** Of these nothing is left alone for a day because it failed: what waits may be about danger to a child. */
export const tirelessQueues: ReadonlySet<JobQueue> = new Set(["safeguarding", "danger-checks"]);

/** Done on connections that nothing slow holds. */
export const urgentQueues: ReadonlySet<JobQueue> = new Set(["safeguarding"]);

export type JobRules = {
  queue: JobQueue;
  /** How often it is begun at most before it has failed for good. */
  maxTries: number;
  /** The first rest before it is tried again; each later one is twice as long, up to the longest. */
  retryMs: { first: number; max: number };
  /** How long one try may take. What takes longer hangs: it is broken off, and tried again as where it failed. */
  timeoutMs: number;
  /** Done again and again, so long after it was last done. It never fails for good. */
  everyMs?: number;
  /** What it does cannot be undone: it is not done where the clock cannot be trusted. */
  isIrreversible?: true;
  /** It reads or makes files: it is left to machines whose folders are the database's. */
  needsFiles?: true;
};

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

const soon = { first: 5 * second, max: minute };
const later = { first: 10 * second, max: 10 * minute };
const slowly = { first: 30 * second, max: 10 * minute };

/** What falls due by the clock: looked for so often. */
const byClock = {
  queue: "clock",
  maxTries: 5,
  retryMs: soon,
  timeoutMs: 10 * minute,
  everyMs: 20 * second,
} as const;
const bySweep = { ...byClock, queue: "sweeps", timeoutMs: 30 * minute } as const;
/** A mail server is given up after 90 seconds. */
const mailTimeout = { timeoutMs: 2 * minute } as const;

export const jobKinds: { readonly [Kind in JobKind]: JobRules } = {
  "tell-safeguarding-inspector": { queue: "safeguarding", maxTries: 100, retryMs: soon, ...mailTimeout },
  "chase-safeguarding-entries": { ...byClock, queue: "safeguarding", timeoutMs: 2 * minute },
  "send-safeguarding-notice": { queue: "safeguarding", maxTries: 100, retryMs: soon, ...mailTimeout },
  "check-document-for-danger": {
    queue: "danger-checks",
    maxTries: 12,
    retryMs: later,
    timeoutMs: 15 * minute,
  },
  "close-due-drafts": { ...byClock, isIrreversible: true },
  "make-daily-releases": { ...byClock, isIrreversible: true },
  "make-manifests": { ...byClock, timeoutMs: 30 * minute, isIrreversible: true },
  "publish-privacy-notices": byClock,
  "erase-old-drafts": { ...byClock, isIrreversible: true },
  "erase-young-peoples-drafts": { ...byClock, everyMs: minute, isIrreversible: true },
  "erase-unwritten-recordings": { ...byClock, everyMs: minute, isIrreversible: true },
  "erase-old-links": { ...byClock, everyMs: minute, isIrreversible: true },
  "erase-old-autosaves": { ...byClock, everyMs: minute, isIrreversible: true },
  "list-erasures": { ...byClock, everyMs: 5 * second, needsFiles: true },
  "sweep-erasures": bySweep,
  "rewrite-erased": { ...bySweep, everyMs: 5 * minute },
  "sweep-exports": { ...bySweep, isIrreversible: true },
  "sweep-uploads": { ...bySweep, everyMs: 5 * minute, isIrreversible: true },
  "index-texts": byClock,
  "chain-audit-heads": { ...bySweep, everyMs: hour },
  "stamp-proof": { queue: "messages", maxTries: 30, retryMs: slowly, ...mailTimeout },
  "check-earlier-texts": { queue: "sweeps", maxTries: 12, retryMs: later, timeoutMs: 30 * minute },
  "extract-text": { queue: "files", maxTries: 12, retryMs: later, timeoutMs: 15 * minute, needsFiles: true },
  "scan-upload": { queue: "scans", maxTries: 12, retryMs: later, timeoutMs: 15 * minute, needsFiles: true },
  "make-preview": {
    queue: "previews",
    maxTries: 5,
    retryMs: later,
    timeoutMs: 15 * minute,
    needsFiles: true,
  },
  "make-export": { queue: "exports", maxTries: 3, retryMs: soon, timeoutMs: 30 * minute, needsFiles: true },
  "work-out-seal": { queue: "seals", maxTries: 100, retryMs: slowly, timeoutMs: 30 * minute },
  "check-seal": { queue: "seals", maxTries: 20, retryMs: slowly, timeoutMs: 30 * minute },
  "enqueue-missing-jobs": { ...bySweep, everyMs: 5 * minute },
  "erase-finished-jobs": { ...bySweep, everyMs: hour },
  "send-message": { queue: "messages", maxTries: 12, retryMs: later, ...mailTimeout },
  "erase-old-messages": { ...bySweep, everyMs: hour, isIrreversible: true },
  "send-reminders": { ...byClock, everyMs: 5 * minute },
  "watch-backups": { ...bySweep, everyMs: hour, isIrreversible: true, needsFiles: true },
  "send-publication-notices": {
    queue: "messages",
    maxTries: 15,
    // A mail server may be away for a day.
    retryMs: { first: minute, max: 6 * hour },
    timeoutMs: 30 * minute,
  },
  "forget-publication-notices": { ...byClock, everyMs: minute, isIrreversible: true },
  "erase-talk-requests": { ...byClock, everyMs: minute, isIrreversible: true },
  "delete-inspection": {
    queue: "deletions",
    maxTries: 100,
    retryMs: soon,
    timeoutMs: 30 * minute,
    isIrreversible: true,
    needsFiles: true,
  },
};

/** Where a job of this kind and key stands once. */
export function keyOfJob(kind: JobKind, key: string): string {
  return `${kind}:${key}`;
}
