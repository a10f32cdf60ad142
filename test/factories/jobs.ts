import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import type { JobContext, JobRegistry } from "#app/jobs/job.ts";
import type { MayDoIrreversibleWork } from "#app/jobs/may-do-irreversible-work.ts";
import { registry as usualRegistry } from "#app/jobs/registry.ts";
import { createJobRunner, type RunnerTimes } from "#app/jobs/runner.ts";
import { systemClock } from "#app/platform/clock.ts";
import { createUploads } from "#app/platform/uploads.ts";
import type { Queries } from "#db/connection.ts";
import { createDirectSealReader } from "./evidence-base.ts";

type Changes = Partial<JobContext> & {
  registry?: Partial<JobRegistry>;
  mayDoIrreversibleWork?: MayDoIrreversibleWork;
  hasFiles?: () => Promise<boolean>;
  times?: Partial<RunnerTimes>;
  timeoutMs?: number;
};

/** Where jobs write down what was erased. */
export const jobsFolder = mkdtempSync(join(tmpdir(), "noonday-jobs-"));
process.once("exit", () => rmSync(jobsFolder, { recursive: true, force: true }));

/** A runner as a serving process has it, with what the test says done otherwise; `failures` are the lines of its log. */
export function aJobRunner(db: Queries, changes: Changes = {}) {
  const {
    registry,
    mayDoIrreversibleWork = async () => true,
    hasFiles = async () => true,
    times,
    timeoutMs,
    ...context
  } = changes;
  const failures: Record<string, unknown>[] = [];
  const quiet = () => undefined;
  const runner = createJobRunner(
    {
      context: {
        db,
        clock: systemClock,
        log: { info: quiet, warn: quiet, error: (fields, message) => failures.push({ ...fields, message }) },
        env: {
          dataDir: jobsFolder,
          publicOrigin: "https://noonday.example",
          clamavUrl: undefined,
          timestampUrl: undefined,
          erasureListCopyDir: undefined,
          backupDays: 30,
        },
        mail: { send: async () => "sent" },
        uploads: createUploads({ dataDir: "nowhere" }),
        exportFiles: createUploads({ dataDir: "nowhere" }, "exports"),
        makeExportFile: () => Promise.reject(new Error("no file is made in this test")),
        sealReader: createDirectSealReader(db),
        ...context,
      },
      registry: { ...usualRegistry, ...registry },
      mayDoIrreversibleWork,
      hasFiles,
      urgentDb: db,
      ...(timeoutMs === undefined ? {} : { timeoutMs }),
    },
    times,
  );
  return { ...runner, failures };
}

/** Does what is due, as a serving process would, and gives what it logged. */
export async function runDueJobs(db: Queries, changes: Changes = {}) {
  const { failures, ...runner } = aJobRunner(db, changes);
  await runner.runDueJobs();
  await runner.stop();
  return failures;
}

/** Lets the rests of jobs that wait be over. */
export async function endRests(db: Queries): Promise<void> {
  await db
    .updateTable("jobs")
    .set({ runAt: sql<Temporal.Instant>`"scheduledAt"` })
    .where("state", "=", "waiting")
    .execute();
}

/** Lets the leases of jobs run out, as where a process was killed. */
export async function endLeases(db: Queries): Promise<void> {
  await db
    .updateTable("jobs")
    .set({ leaseUntil: sql<Temporal.Instant>`"scheduledAt"` })
    .where("state", "=", "running")
    .execute();
}

/** How long each job that waits rests, in milliseconds, by its key. */
export async function listRests(db: Queries): Promise<Record<string, number>> {
  const rows = await db.selectFrom("jobs").selectAll().where("state", "=", "waiting").execute();
  return Object.fromEntries(
    rows.map(({ key, scheduledAt, runAt }) => [
      key,
      Temporal.Instant.from(runAt).since(Temporal.Instant.from(scheduledAt)).total("milliseconds"),
    ]),
  );
}
