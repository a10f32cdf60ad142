import type { JobKind, JobQueue } from "./enumerations.ts";

/** Work to be done later. Its instants are the database's own (see `db/dialects/database-clock.ts`). */
export interface JobsTable {
  id: string;
  kind: JobKind;
  queue: JobQueue;
  /** One job of a key is unfinished at a time. */
  key: string;
  /** JSON: ids by name; never anybody's words. */
  payload: Readonly<Record<string, string>>;
  /** The re-visit that it concerns, whose lead sees that it failed. */
  inspectionId: string | null;
  /** `waiting`, `running`, `done` or `failed`. */
  state: "waiting" | "running" | "done" | "failed";
  /** When `runAt` was decided: later than now only where the database's clock was put back since. */
  scheduledAt: Temporal.Instant;
  runAt: Temporal.Instant;
  /** How often it was begun. */
  tries: number;
  maxTries: number;
  /** 1 where it was enqueued again while it ran. */
  runAgain: boolean;
  /** The runner that has it in hand. */
  leaseOwner: string | null;
  leaseUntil: Temporal.Instant | null;
  /** The kind of the last error, without its message. */
  lastError: string | null;
  createdAt: Temporal.Instant;
  finishedAt: Temporal.Instant | null;
}
