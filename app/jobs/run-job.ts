import { type JobPayload, jobKinds, urgentQueues } from "#app/domain/jobs/job-kinds.ts";
import { describeError } from "#app/platform/log.ts";
import type { Queries } from "#db/connection.ts";
import { type HeldJob, updateJobAsDone, updateJobAsFailed, updateJobAsWaiting } from "#db/queries/jobs.ts";
import type { JobsTable } from "#db/tables/jobs.ts";
import type { Job, JobContext, JobRegistry } from "./job.ts";
import type { MayDoIrreversibleWork } from "./may-do-irreversible-work.ts";
import { retryDelay } from "./retry-delay.ts";

export type RunOptions = {
  context: JobContext;
  /** For what must not wait for slow work: a poll, a lease, an urgent job. `context.db` may be another's for minutes. */
  urgentDb: Queries;
  registry: JobRegistry;
  mayDoIrreversibleWork: MayDoIrreversibleWork;
  /** Whether this machine has the files that the database speaks of. */
  hasFiles(): Promise<boolean>;
  /** How long one try may take, where it is not what stands in `jobKinds`. */
  timeoutMs?: number;
};

/** In milliseconds: how soon it is looked again whether the clock can be trusted, or whether another machine has the files. */
const untrustedClockDelay = 30_000;
const filesAwayDelay = 5000;

/** Does a job that is in hand, and writes down what came of it. `stopping`: whether Noonday stops. */
export async function runJob(
  options: RunOptions,
  row: JobsTable,
  { signal, stopping }: { signal: AbortSignal; stopping(): boolean },
): Promise<void> {
  const { registry, mayDoIrreversibleWork, urgentDb: db } = options;
  const kind = row.kind;
  const rules = jobKinds[kind];
  const { queue, retryMs, everyMs, isIrreversible, needsFiles } = rules;
  const timeoutMs = options.timeoutMs ?? rules.timeoutMs;
  const context = urgentQueues.has(queue) ? { ...options.context, db } : options.context;
  const { log } = context;
  // Each kind's own payload was asked for where it was enqueued.
  const job = registry[kind] as Job<JobPayload>;
  const payload = row.payload;
  const isLast = everyMs === undefined && row.tries >= row.maxTries;
  try {
    if (everyMs === undefined && row.tries > row.maxTries) {
      // Whoever did it ended in the midst of it each time.
      return await failForGood(
        { db, context, job, row },
        {
          payload,
          why: "stopped",
          lastError: row.lastError ?? "stopped",
        },
      );
    }
    const now = context.clock.now();
    if (isIrreversible && !(await mayDoIrreversibleWork(db, { now }))) {
      log.error({ job: kind }, "the clock cannot be trusted: work that cannot be taken back waits");
      const tries = row.tries - 1;
      await updateJobAsWaiting(db, row, {
        delayMs: untrustedClockDelay,
        tries,
        lastError: "untrusted clock",
      });
      return;
    }
    if (needsFiles && !(await runWithTimeout(options.hasFiles, { signal, timeoutMs }))) {
      const tries = row.tries - 1;
      await updateJobAsWaiting(db, row, { delayMs: filesAwayDelay, tries, lastError: "files away" });
      return;
    }
    await runWithTimeout((ended) => job.run(context, { payload, now, signal: ended }), { signal, timeoutMs });
    if (everyMs === undefined) await updateJobAsDone(db, row);
    else await updateJobAsWaiting(db, row, { delayMs: everyMs, tries: 0, lastError: null });
  } catch (error) {
    if (signal.aborted && stopping()) return await returnJob(db, row);
    if (signal.aborted) return;
    const { kind: errorKind, code } = describeError(error);
    const lastError = code ?? errorKind;
    if (isLast) {
      log.error({ job: kind, error: describeError(error) }, "a job failed for good");
      return await failForGood({ db, context, job, row }, { payload, why: "error", lastError });
    }
    log.error({ job: kind, error: describeError(error) }, "a job failed and will be tried again");
    const delayMs = retryDelay(retryMs, row.tries);
    await updateJobAsWaiting(db, row, { delayMs, tries: row.tries, lastError });
  }
}

class JobTimeout extends Error {
  override name = "JobTimeout";
}

/**
 * What `run` gives. Throws once it takes too long, whether or not it hears of that: what hangs would hold its place in the
 * queue, and its lease, for ever. What is left of it ends later, in vain.
 */
async function runWithTimeout<Result>(
  run: (signal: AbortSignal) => Promise<Result>,
  { signal, timeoutMs }: { signal: AbortSignal; timeoutMs: number },
): Promise<Result> {
  const timeout = new AbortController();
  const tooLate = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    const error = new JobTimeout("a job took too long");
    tooLate.reject(error);
    timeout.abort(error);
  }, timeoutMs);
  try {
    return await Promise.race([run(AbortSignal.any([signal, timeout.signal])), tooLate.promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** Stopped with everything else, it is no fault of its own. */
async function returnJob(db: Queries, row: HeldJob & Pick<JobsTable, "lastError">): Promise<void> {
  const { tries, lastError } = row;
  await updateJobAsWaiting(db, row, { delayMs: 0, tries: tries - 1, lastError });
}

/** Whoever waits for it is told first: where Noonday ends between the two, it is found not finished, and told again. */
async function failForGood(
  { db, context, job, row }: { db: Queries; context: JobContext; job: Job<JobPayload>; row: JobsTable },
  { payload, why, lastError }: { payload: JobPayload; why: "error" | "stopped"; lastError: string },
): Promise<void> {
  await job.giveUp?.(context, { payload, why });
  await updateJobAsFailed(db, row, lastError);
}
