import { jobsEnqueued } from "#app/domain/jobs/enqueue-job.server.ts";
import { type JobKind, type JobQueue, jobKinds, jobQueues, keyOfJob } from "#app/domain/jobs/job-kinds.ts";
import { describeError } from "#app/platform/log.ts";
import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { claimJobs, insertJobWhereMissing, listQueuesWithDueJobs, renewLeases } from "#db/queries/jobs.ts";
import type { JobsTable } from "#db/tables/jobs.ts";
import { type RunOptions, runJob } from "./run-job.ts";

export type JobRunner = {
  /** Does what is due now and whatever becomes due, until `stop`. */
  start(): void;
  /** Does what is due, and what that makes due at once, and nothing later. */
  runDueJobs(): Promise<void>;
  /** Breaks off: what is in hand is returned for others to begin again. */
  stop(): Promise<void>;
};

export type RunnerTimes = {
  /** How long a job is held without a sign of life before others take it over. */
  leaseMs: number;
  /** How often it is looked for due jobs; this process is told of its own at once. */
  pollMs: number;
  /** How long a stop waits for jobs in hand to break off. */
  stopMs: number;
};

const usualTimes: RunnerTimes = { leaseMs: 30_000, pollMs: 2000, stopMs: 10_000 };

/** In milliseconds: the transaction that enqueued a job ends within some of these. */
const wakeDelays = [10, 30, 100, 300, 1000];

type ClaimedJob = { row: JobsTable; abort: AbortController; finished: Promise<void> };

/**
 * Does jobs in this process, beside the runners of other processes and machines on the same database. A job is in the hand
 * of one of them at a time, under a lease that it renews; where it ends without a word, another takes over.
 */
export function createJobRunner(options: RunOptions, times: Partial<RunnerTimes> = {}): JobRunner {
  const { leaseMs, pollMs, stopMs } = { ...usualTimes, ...times };
  const { registry, urgentDb: db } = options;
  const { log } = options.context;
  const leaseOwner = makeId();
  const kinds = Object.keys(registry) as JobKind[];
  const claimedJobs = new Map<string, ClaimedJob>();
  let isStopping = false;
  let isStarted = false;
  let isFailing = false;
  let hasRecurring = false;
  let checking: Promise<void> | null = null;
  let mustCheckAgain = false;
  let checkTimer: NodeJS.Timeout | undefined;
  let renewTimer: NodeJS.Timeout | undefined;
  let wakes: number[] = [];

  const slots = (queue: JobQueue) =>
    jobQueues[queue] - [...claimedJobs.values()].filter(({ row }) => row.queue === queue).length;

  /** One indexed query where nothing is due. */
  async function claimDue(): Promise<void> {
    const free = (Object.keys(jobQueues) as JobQueue[]).filter((queue) => slots(queue) > 0);
    const queues = await listQueuesWithDueJobs(db, { queues: free, kinds });
    for (const queue of free.filter((name) => queues.includes(name))) {
      if (isStopping) return;
      const claimed = await claimJobs(db, { queue, kinds, limit: slots(queue), leaseOwner, leaseMs });
      for (const row of claimed) begin(row);
    }
  }

  function begin(row: JobsTable): void {
    const abort = new AbortController();
    if (isStopping) abort.abort();
    const finished = runJob(options, row, { signal: abort.signal, stopping: () => isStopping })
      .catch((error: unknown) => {
        // Its lease runs out, and it is found again.
        log.error(
          { job: row.kind, error: describeError(error) },
          "what came of a job could not be written down",
        );
      })
      .finally(() => {
        claimedJobs.delete(row.id);
        if (isStarted) checkForJobs();
      });
    claimedJobs.set(row.id, { row, abort, finished });
  }

  function checkForJobs(): void {
    if (isStopping) return;
    mustCheckAgain = true;
    checking ??= claimUntilNothingIsDue().finally(() => {
      checking = null;
      if (isStarted && !isStopping) scheduleCheck();
    });
  }

  async function claimUntilNothingIsDue(): Promise<void> {
    while (mustCheckAgain && !isStopping) {
      mustCheckAgain = false;
      try {
        if (isStarted && !hasRecurring) await enqueueRecurring(db);
        hasRecurring = isStarted;
        await claimDue();
        isFailing = false;
      } catch (error) {
        if (!isFailing) log.error({ error: describeError(error) }, "due jobs could not be looked for");
        isFailing = true;
      }
    }
  }

  function scheduleCheck(): void {
    clearTimeout(checkTimer);
    const delay = wakes.shift() ?? pollMs * (0.75 + Math.random() / 2);
    checkTimer = setTimeout(checkForJobs, delay);
    checkTimer.unref();
  }

  function wake(): void {
    wakes = [...wakeDelays];
    if (!checking) scheduleCheck();
  }

  let renewedAt = 0;
  async function renew(): Promise<void> {
    const startedAt = performance.now();
    const ids = [...claimedJobs.keys()];
    try {
      const renewedIds = await renewLeases(db, { ids, leaseOwner, leaseMs });
      renewedAt = startedAt;
      for (const id of ids) if (!renewedIds.has(id)) claimedJobs.get(id)?.abort.abort();
    } catch (error) {
      log.error({ error: describeError(error) }, "the leases of jobs could not be renewed");
      if (performance.now() - renewedAt < leaseMs) return;
      for (const { abort } of claimedJobs.values()) abort.abort();
    }
  }

  function startRenewing(): void {
    if (renewTimer) return;
    renewedAt = performance.now();
    renewTimer = setInterval(() => void renew(), leaseMs / 3);
    renewTimer.unref();
  }

  return {
    start() {
      isStarted = true;
      jobsEnqueued.subscribe(wake);
      startRenewing();
      checkForJobs();
    },
    async runDueJobs() {
      startRenewing();
      for (;;) {
        checkForJobs();
        await checking;
        if (claimedJobs.size === 0) return;
        await Promise.all([...claimedJobs.values()].map(({ finished }) => finished));
      }
    },
    async stop() {
      isStopping = true;
      jobsEnqueued.unsubscribe(wake);
      clearTimeout(checkTimer);
      await checking;
      for (const { abort } of claimedJobs.values()) abort.abort();
      const stopTimeout = Promise.withResolvers<void>();
      const timer = setTimeout(stopTimeout.resolve, stopMs);
      await Promise.race([
        Promise.all([...claimedJobs.values()].map(({ finished }) => finished)),
        stopTimeout.promise,
      ]);
      clearTimeout(timer);
      clearInterval(renewTimer);
    },
  };
}

/** One row each for all processes: whoever claims it does it, and sets when it is due next. */
async function enqueueRecurring(db: Queries): Promise<void> {
  for (const kind of Object.keys(jobKinds) as JobKind[]) {
    const { queue, maxTries, everyMs } = jobKinds[kind];
    if (everyMs === undefined) continue;
    const key = keyOfJob(kind, "");
    const about = { payload: {}, inspectionId: null, delayMs: 0 };
    await insertJobWhereMissing(db, { id: makeId(), kind, queue, key, maxTries, ...about });
  }
}
