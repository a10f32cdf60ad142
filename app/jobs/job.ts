import type { JobKind, JobPayloads } from "#app/domain/jobs/job-kinds.ts";
import type { SealReader } from "#app/domain/seals/create-seal-reader.server.ts";
import type { Clock } from "#app/platform/clock.ts";
import type { Env } from "#app/platform/env.ts";
import type { ExportMade } from "#app/platform/export-thread.ts";
import type { Logger } from "#app/platform/log.ts";
import type { Mailer } from "#app/platform/mail.ts";
import type { Uploads } from "#app/platform/uploads.ts";
import type { Queries } from "#db/connection.ts";

/** What jobs work with. */
export type JobContext = {
  db: Queries;
  clock: Clock;
  log: Logger;
  env: Pick<
    Env,
    "publicOrigin" | "dataDir" | "clamavUrl" | "timestampUrl" | "erasureListCopyDir" | "backupDays"
  >;
  mail: Pick<Mailer, "send">;
  uploads: Uploads;
  exportFiles: Uploads;
  makeExportFile(
    job: { exportId: string; at: Temporal.Instant; storedName: string },
    listener: { onRows(rows: number): void; stop: AbortSignal },
  ): Promise<ExportMade>;
  sealReader: SealReader;
};

export type RunningJob<Payload> = {
  payload: Payload;
  /** When it was begun. Work that cannot be undone is done as of this instant, which was compared with other clocks. */
  now: Temporal.Instant;
  /** Aborted where Noonday stops, or where another runner has it in hand by now. */
  signal: AbortSignal;
};

/**
 * What is done for a kind of job, by one verb of the domain. It may be done more than once: whoever does it may end at any
 * step. It fails by throwing, and is tried again later.
 */
export type Job<Payload> = {
  run(context: JobContext, job: RunningJob<Payload>): Promise<unknown>;
  /** Says to whoever waits for it that it failed for good: by an error, or because whoever did it ended each time. */
  giveUp?(context: JobContext, job: { payload: Payload; why: "error" | "stopped" }): Promise<unknown>;
};

export type JobRegistry = { readonly [Kind in JobKind]: Job<JobPayloads[Kind]> };
