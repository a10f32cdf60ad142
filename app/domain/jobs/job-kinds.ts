/** Ids and instants by name; never anybody's words. */
export type JobPayload = Readonly<Record<string, string>>;

/** What each kind of job needs to know. A kind that needs nothing has `NoPayload`. */
export type JobPayloads = {
  "tell-safeguarding-inspector": { revisitId: string };
};

export type NoPayload = Record<never, string>;

export type JobKind = keyof JobPayloads;

/**
 * Each has runners of its own, so that what is slow in one never delays another. `safeguarding` tells inspectors of words
 * that may speak of danger; `clock` does what falls due; `messages` writes to staff.
 */
export type JobQueue = "safeguarding" | "clock" | "messages" | "files" | "exports" | "seals";

export type JobRules = {
  queue: JobQueue;
  /** How often it is begun at most before it has failed for good. */
  maxTries: number;
  /** The first rest before it is tried again; each later one is twice as long, up to the longest. */
  retryMs: { first: number; max: number };
  /** Done again and again, so long after it was last done. */
  everyMs?: number;
  /** What it does cannot be taken back: it is not done where the clock cannot be trusted. */
  isIrreversible?: true;
};

const second = 1000;
const minute = 60 * second;

export const jobKinds: { readonly [Kind in JobKind]: JobRules } = {
  "tell-safeguarding-inspector": {
    queue: "safeguarding",
    maxTries: 100,
    retryMs: { first: 5 * second, max: minute },
  },
};

/** Where a job of this kind and key stands once. */
export function keyOfJob(kind: JobKind, key: string): string {
  return `${kind}:${key}`;
}
