import { sql, type UpdateObject } from "kysely";
import type { Queries, Trx } from "../connection.ts";
import { databaseTime } from "../dialects/database-clock.ts";
import { kindOf } from "../dialects/index.ts";
import type { JobKind, JobQueue } from "../tables/enumerations.ts";
import type { Tables } from "../tables/index.ts";
import type { JobsTable } from "../tables/jobs.ts";

export type NewJob = Pick<
  JobsTable,
  "id" | "kind" | "queue" | "key" | "payload" | "inspectionId" | "maxTries"
> & {
  /** In milliseconds, from now on. */
  delayMs: number;
};

// Spelled as in the index, for the database to know it again.
const isUnfinished = sql<boolean>`state in ('waiting', 'running')`;

/**
 * Makes a job, or hastens the one of its key that waits, with all its tries before it again; one that runs runs again
 * afterwards. Until the transaction ends nobody begins or finishes that job, so that what is written beside it is seen.
 */
export async function upsertJob(trx: Trx, job: NewJob): Promise<void> {
  await trx
    .insertInto("jobs")
    .values(newRow(trx, job))
    .onConflict((conflict) =>
      conflict
        .column("key")
        .where(isUnfinished)
        .doUpdateSet((eb) => ({
          runAgain: sql<boolean>`case when jobs.state = 'running' then 1 else 0 end`,
          tries: sql<number>`case when jobs.state = 'running' then jobs.tries else 0 end`,
          scheduledAt: eb.ref("excluded.scheduledAt"),
          runAt: sql<Temporal.Instant>`case
            when jobs.state = 'running' and jobs."runAgain" = 0 then excluded."runAt"
            when excluded."runAt" < jobs."runAt" then excluded."runAt"
            else jobs."runAt" end`,
        })),
    )
    .execute();
}

/** Makes a job where none of its key is unfinished. */
export async function insertJobWhereMissing(db: Queries, job: NewJob): Promise<void> {
  await db
    .insertInto("jobs")
    .values(newRow(db, job))
    .onConflict((conflict) => conflict.column("key").where(isUnfinished).doNothing())
    .execute();
}

/** In which of these queues something is due, or was left behind by a runner whose lease has ended. */
export async function listQueuesWithDueJobs(
  db: Queries,
  { queues, kinds }: { queues: readonly JobQueue[]; kinds: readonly JobKind[] },
): Promise<JobQueue[]> {
  if (queues.length === 0) return [];
  const rows = await dueJobs(db, kinds).select("queue").distinct().where("queue", "in", queues).execute();
  return rows.map(({ queue }) => queue);
}

export type Claim = {
  queue: JobQueue;
  /** Those that this program knows: a newer one may have enqueued others. */
  kinds: readonly JobKind[];
  limit: number;
  leaseOwner: string;
  leaseMs: number;
};

/** Takes due jobs of a queue under a lease, those that waited longest first. */
export function claimJobs(
  db: Queries,
  { queue, kinds, limit, leaseOwner, leaseMs }: Claim,
): Promise<JobsTable[]> {
  const due = dueJobs(db, kinds)
    .select("id")
    .where("queue", "=", queue)
    .orderBy("runAt")
    .orderBy("id")
    .limit(limit)
    .$if(kindOf(db) === "postgres", (query) => query.forUpdate().skipLocked());
  return db
    .with(
      (cte) => cte("due").materialized(),
      () => due,
    )
    .updateTable("jobs")
    .set((eb) => ({
      state: "running",
      tries: eb("tries", "+", 1),
      runAgain: false,
      leaseOwner,
      leaseUntil: databaseTime(db, leaseMs),
    }))
    .where("id", "in", (eb) => eb.selectFrom("due").select("due.id"))
    .returningAll()
    .execute();
}

/** What a runner has in hand; its `tries` tell this time from a later one. */
export type HeldJob = Pick<JobsTable, "id" | "tries" | "leaseOwner">;

/** Which of these are still in hand, their leases now as long as new ones. */
export async function renewLeases(
  db: Queries,
  { ids, leaseOwner, leaseMs }: { ids: readonly string[]; leaseOwner: string; leaseMs: number },
): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .updateTable("jobs")
    .set({ leaseUntil: databaseTime(db, leaseMs) })
    .where("id", "in", ids)
    .where("state", "=", "running")
    .where("leaseOwner", "=", leaseOwner)
    .returning("id")
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** Ends a job that succeeded; one that was enqueued again meanwhile waits to run again. False where it is not in hand. */
export function updateJobAsDone(db: Queries, held: HeldJob): Promise<boolean> {
  return updateHeld(db, held, {
    ...released,
    state: sql<JobsTable["state"]>`case when "runAgain" = 1 then 'waiting' else 'done' end`,
    tries: sql<number>`case when "runAgain" = 1 then 0 else tries end`,
    finishedAt: sql<Temporal.Instant | null>`case when "runAgain" = 1 then null else ${databaseTime(db)} end`,
    lastError: null,
  });
}

/** Ends a job that will not be tried again, unless it was enqueued again meanwhile. False where it is not in hand. */
export function updateJobAsFailed(db: Queries, held: HeldJob, lastError: string): Promise<boolean> {
  return updateHeld(db, held, {
    ...released,
    state: sql<JobsTable["state"]>`case when "runAgain" = 1 then 'waiting' else 'failed' end`,
    tries: sql<number>`case when "runAgain" = 1 then 0 else tries end`,
    finishedAt: sql<Temporal.Instant | null>`case when "runAgain" = 1 then null else ${databaseTime(db)} end`,
    lastError,
  });
}

/** Lets a job wait to run later: tried again, returned, or due again. False where it is not in hand. */
export function updateJobAsWaiting(
  db: Queries,
  held: HeldJob,
  later: { delayMs: number; tries: number; lastError: string | null },
): Promise<boolean> {
  return updateHeld(db, held, {
    ...released,
    state: "waiting",
    tries: later.tries,
    lastError: later.lastError,
    scheduledAt: databaseTime(db),
    // Enqueued again meanwhile, it is hastened as one that waits would be.
    runAt: sql<Temporal.Instant>`case when "runAgain" = 1 and "runAt" < ${databaseTime(db, later.delayMs)} then "runAt"
      else ${databaseTime(db, later.delayMs)} end`,
  });
}

const released = { leaseOwner: null, leaseUntil: null, runAgain: false };

async function updateHeld(
  db: Queries,
  held: HeldJob,
  changes: UpdateObject<Tables, "jobs">,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("jobs")
    .set(changes)
    .where("id", "=", held.id)
    .where("state", "=", "running")
    .where("tries", "=", held.tries)
    .where("leaseOwner", "=", held.leaseOwner)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Of these keys, those with a job that is unfinished or that failed within `sinceMs`. */
export async function listKeysWithJobs(
  db: Queries,
  { keys, failedWithinMs }: { keys: readonly string[]; failedWithinMs: number },
): Promise<Set<string>> {
  if (keys.length === 0) return new Set();
  const rows = await db
    .selectFrom("jobs")
    .select("key")
    .where("key", "in", keys)
    .where((eb) =>
      eb.or([
        isUnfinished,
        eb.and([eb("state", "=", "failed"), eb("finishedAt", ">", databaseTime(db, -failedWithinMs))]),
      ]),
    )
    .execute();
  return new Set(rows.map(({ key }) => key));
}

/**
 * A re-visit's jobs that are in trouble, by kind. They failed for good and no job of the same key began since, or
 * they failed often and will be tried again.
 */
export async function countTroubledJobs(
  db: Queries,
  { inspectionId, afterTries }: { inspectionId: string; afterTries: number },
): Promise<{ kind: JobKind; count: number }[]> {
  const rows = await db
    .selectFrom("jobs")
    .select((eb) => ["kind", eb.fn.countAll<number>().as("count")])
    .where("inspectionId", "=", inspectionId)
    .where((eb) =>
      eb.or([
        eb.and([isUnfinished, eb("tries", ">=", afterTries)]),
        eb.and([
          eb("state", "=", "failed"),
          eb.not(
            eb.exists(
              eb
                .selectFrom("jobs as later")
                .select("later.id")
                .whereRef("later.key", "=", "jobs.key")
                .whereRef("later.createdAt", ">", "jobs.createdAt"),
            ),
          ),
        ]),
      ]),
    )
    .groupBy("kind")
    .orderBy("kind")
    .execute();
  return rows.map(({ kind, count }) => ({ kind, count: Number(count) }));
}

/** Deletes finished jobs: those done and those failed, each so long after their end. */
export async function deleteFinishedJobs(
  db: Queries,
  { doneAfterMs, failedAfterMs }: { doneAfterMs: number; failedAfterMs: number },
): Promise<void> {
  await db
    .deleteFrom("jobs")
    .where((eb) =>
      eb.or([
        eb.and([eb("state", "=", "done"), eb("finishedAt", "<", databaseTime(db, -doneAfterMs))]),
        eb.and([eb("state", "=", "failed"), eb("finishedAt", "<", databaseTime(db, -failedAfterMs))]),
      ]),
    )
    .execute();
}

function newRow(db: Queries, { delayMs, ...job }: NewJob) {
  return {
    ...job,
    state: "waiting" as const,
    scheduledAt: databaseTime(db),
    runAt: databaseTime(db, delayMs),
    tries: 0,
    runAgain: false,
    leaseOwner: null,
    leaseUntil: null,
    lastError: null,
    createdAt: databaseTime(db),
    finishedAt: null,
  };
}

/** In milliseconds. A clock that is set right moves less than this. */
const maxClockDrift = 60_000;
/** In milliseconds: no lease is longer. */
const maxLease = 60_000;

/** A clock that was far ahead for a while leaves instants behind that would keep a job waiting for as long. */
function dueJobs(db: Queries, kinds: readonly JobKind[]) {
  const now = databaseTime(db);
  const isDue = sql<boolean>`(
    (state = 'waiting' and ("runAt" <= ${now} or "scheduledAt" > ${databaseTime(db, maxClockDrift)}))
    or (state = 'running' and ("leaseUntil" <= ${now} or "leaseUntil" > ${databaseTime(db, maxLease + maxClockDrift)}))
  )`;
  return db.selectFrom("jobs").where(isUnfinished).where("kind", "in", kinds).where(isDue);
}
