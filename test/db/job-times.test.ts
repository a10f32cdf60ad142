import { afterEach, expect, it } from "vitest";
import { enqueueJob } from "#app/domain/jobs/enqueue-job.server.ts";
import { type JobKind, jobKinds } from "#app/domain/jobs/job-kinds.ts";
import type { JobRegistry } from "#app/jobs/job.ts";
import { databaseTime } from "#db/dialects/database-clock.ts";
import type { JobsTable } from "#db/tables/jobs.ts";
import { aJobRunner, endRests, runDueJobs } from "../factories/jobs.ts";
import { describeOnBoth } from "./on-both.ts";

type Runner = ReturnType<typeof aJobRunner>;

type Days = { scheduledAt?: number; runAt?: number; leaseUntil?: number };

describeOnBoth("what is done by the clock", (open) => {
  const runners: Runner[] = [];
  afterEach(async () => {
    for (const runner of runners.splice(0)) await runner.stop();
  });
  function begun(
    ...given: Parameters<typeof aJobRunner> extends [unknown, ...infer Rest] ? Rest : never
  ): Runner {
    const runner = aJobRunner(open.db, ...given);
    runners.push(runner);
    runner.start();
    return runner;
  }

  const enqueue = (...jobs: Parameters<typeof enqueueJob>[1][]) =>
    open.db.transaction().execute(async (trx) => {
      for (const job of jobs) await enqueueJob(trx, job);
    });
  const alert = (inspectionId: string) =>
    ({ kind: "tell-safeguarding-inspector", key: inspectionId, payload: { inspectionId } }) as const;
  const job = (key: string) =>
    open.db.selectFrom("jobs").selectAll().where("key", "like", `%:${key}`).executeTakeFirstOrThrow();
  /** Alerts are done by this, and what else is enqueued does nothing. */
  const alerting = (run: JobRegistry["tell-safeguarding-inspector"]["run"]) => ({
    registry: { "tell-safeguarding-inspector": { run } },
  });

  it("does what recurs in one of all processes each time, and sets when it is due next", async () => {
    const done: number[] = [];
    const changes = (process: number) => ({
      registry: { "close-due-drafts": { run: async () => done.push(process) } },
      times: { pollMs: 20 },
    });
    for (const process of [1, 2, 3]) begun(changes(process));
    const recurring = () =>
      open.db
        .selectFrom("jobs")
        .selectAll()
        .where("kind", "=", "close-due-drafts")
        .where("state", "=", "waiting")
        .where("runAt", ">", databaseTime(open.db, 10_000))
        .execute();
    await expect.poll(recurring).toHaveLength(1);
    expect(done).toHaveLength(1);
    await endRests(open.db);
    await expect.poll(() => done.length).toBe(2);
    await expect.poll(recurring).toHaveLength(1);
  });

  it("never ends what recurs, however often it fails", async () => {
    const registry = { "close-due-drafts": { run: () => Promise.reject(new Error()) } };
    const runner = begun({ registry, times: { pollMs: 10 } });
    for (let failed = 1; failed <= 8; failed += 1) {
      await expect.poll(() => runner.failures.length).toBeGreaterThanOrEqual(failed);
      await expect.poll(async () => (await job("")).state === "waiting").toBe(true);
      await endRests(open.db);
    }
    const [row] = await open.db
      .selectFrom("jobs")
      .selectAll()
      .where("kind", "=", "close-due-drafts")
      .execute();
    expect(row?.state).not.toBe("failed");
  });

  it("leaves what cannot be taken back where the clock cannot be trusted, and does the rest", async () => {
    const done: string[] = [];
    let trusted = false;
    const note = (kind: string) => ({ run: async () => done.push(kind) });
    const irreversible = (Object.keys(jobKinds) as JobKind[]).filter(
      (kind) => jobKinds[kind].isIrreversible && jobKinds[kind].everyMs !== undefined,
    );
    expect(irreversible.length).toBeGreaterThan(5);
    const registry = {
      ...Object.fromEntries(irreversible.map((kind) => [kind, note(kind)])),
      "tell-safeguarding-inspector": note("alert"),
    };
    const runner = begun({ registry, mayDoIrreversibleWork: async () => trusted, times: { pollMs: 20 } });
    await enqueue(alert("r1"));
    await expect.poll(() => done).toEqual(["alert"]);
    const refused = () => runner.failures.filter(({ message }) => String(message).includes("clock"));
    await expect
      .poll(() =>
        refused()
          .map(({ job: kind }) => kind)
          .toSorted(),
      )
      .toEqual(irreversible.toSorted());
    expect(done).toEqual(["alert"]);
    trusted = true;
    await expect
      .poll(async () => {
        await endRests(open.db);
        return [...new Set(done)].toSorted();
      })
      .toEqual(["alert", ...irreversible].toSorted());
  });

  it.each<[when: string, row: { state: JobsTable["state"] } & Days, isBegun: boolean]>([
    ["a clock far ahead set when it is to run", { state: "waiting", scheduledAt: 22, runAt: 23 }, true],
    ["it rests for long", { state: "waiting", scheduledAt: 0, runAt: 1 }, false],
    [
      "a clock a little ahead set when it is to run",
      { state: "waiting", scheduledAt: 0.0003, runAt: 1 },
      false,
    ],
    ["a clock far ahead gave its lease", { state: "running", leaseUntil: 22 }, true],
    ["its lease runs", { state: "running", leaseUntil: 0.0005 }, false],
    ["its lease has ended", { state: "running", leaseUntil: -0.001 }, true],
    ["it is done", { state: "done", scheduledAt: -1, runAt: -1 }, false],
    ["it failed", { state: "failed", scheduledAt: -1, runAt: -1 }, false],
  ])("whether it is begun where %s (in days)", async (_, { state, ...days }, isBegun) => {
    await enqueue(alert("r1"));
    const at = (count: number) => databaseTime(open.db, count * 24 * 3_600_000);
    await open.db
      .updateTable("jobs")
      .set({ state, ...Object.fromEntries(Object.entries(days).map(([name, count]) => [name, at(count)])) })
      .execute();
    let isDone = false;
    await runDueJobs(
      open.db,
      alerting(async () => {
        isDone = true;
      }),
    );
    expect(isDone).toBe(isBegun);
  });
});
