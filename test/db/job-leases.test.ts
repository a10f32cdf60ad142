import { afterEach, expect, it } from "vitest";
import { enqueueJob } from "#app/domain/jobs/enqueue-job.server.ts";
import type { JobRegistry } from "#app/jobs/job.ts";
import { databaseTime } from "#db/dialects/database-clock.ts";
import { aJobRunner, endLeases, runDueJobs } from "../factories/jobs.ts";
import { describeOnBoth } from "./on-both.ts";

type Runner = ReturnType<typeof aJobRunner>;

describeOnBoth("a job in hand", (open) => {
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
  const file = (exportId: string) => ({ kind: "make-export", key: exportId, payload: { exportId } }) as const;
  const job = (key: string) =>
    open.db.selectFrom("jobs").selectAll().where("key", "like", `%:${key}`).executeTakeFirstOrThrow();
  const states = async () =>
    Object.fromEntries(
      (await open.db.selectFrom("jobs").select(["key", "state"]).execute())
        .filter(({ key }) => !key.endsWith(":"))
        .map(({ key, state }) => [key.split(":")[1], state]),
    );

  it("takes over from a process that ended without a word, and gives up what ends everybody who does it", async () => {
    const why: string[] = [];
    let tries = 0;
    const registry: Partial<JobRegistry> = {
      "make-export": {
        run: () => {
          tries += 1;
          return new Promise<void>(() => undefined);
        },
        giveUp: async (_, about) => why.push(about.why),
      },
    };
    await enqueue(file("e"));
    for (let killed = 1; killed <= 3; killed += 1) {
      const doomed = aJobRunner(open.db, { registry, times: { stopMs: 1, leaseMs: 60_000 } });
      doomed.start();
      await expect.poll(() => tries).toBe(killed);
      await doomed.stop();
      expect(await job("e")).toMatchObject({ state: "running", tries: killed });
      // Held by another as far as anybody knows, it is left alone.
      expect(await runDueJobs(open.db, { registry })).toEqual([]);
      await endLeases(open.db);
    }
    await runDueJobs(open.db, { registry });
    expect(tries).toBe(3);
    expect(why).toEqual(["stopped"]);
    expect(await job("e")).toMatchObject({ state: "failed", lastError: "stopped" });
  });

  it("holds a long job as long as it is alive, and breaks off what another has taken over", async () => {
    const signals: AbortSignal[] = [];
    const registry: Partial<JobRegistry> = {
      "make-export": {
        run: (_, { signal }) => {
          signals.push(signal);
          return new Promise((_resolve, reject) =>
            signal.addEventListener("abort", () => reject(new Error())),
          );
        },
      },
    };
    await enqueue(file("e"));
    begun({ registry, times: { leaseMs: 300 } });
    await expect.poll(() => signals.length).toBe(1);
    const first = await job("e");
    await expect.poll(async () => (await job("e")).leaseUntil).not.toBe(first.leaseUntil);
    expect(signals[0]?.aborted).toBe(false);
    await open.db
      .updateTable("jobs")
      .set({ leaseOwner: "another", leaseUntil: databaseTime(open.db, 60_000) })
      .execute();
    await expect.poll(() => signals[0]?.aborted).toBe(true);
    expect(await job("e")).toMatchObject({ state: "running", leaseOwner: "another", lastError: null });
  });

  it("gives back what is in hand when it stops, without that counting as a try", async () => {
    const signals: AbortSignal[] = [];
    await enqueue(file("e"), alert("r1"));
    const runner = begun({
      registry: {
        "make-export": {
          run: (_, { signal }) => {
            signals.push(signal);
            return new Promise((_resolve, reject) =>
              signal.addEventListener("abort", () => reject(new Error())),
            );
          },
        },
        "tell-safeguarding-inspector": {
          // What does not heed it is waited for.
          run: (_, { signal }) => {
            signals.push(signal);
            return new Promise<void>((resolve) =>
              signal.addEventListener("abort", () => setTimeout(resolve, 5)),
            );
          },
        },
      },
    });
    await expect.poll(() => signals.length).toBe(2);
    await runner.stop();
    expect(await states()).toEqual({ e: "waiting", r1: "done" });
    expect(await job("e")).toMatchObject({ tries: 0, leaseOwner: null });
    expect(runner.failures).toEqual([]);
    const done: string[] = [];
    await runDueJobs(open.db, {
      registry: { "make-export": { run: async (_, { payload }) => done.push(payload.exportId) } },
    });
    expect(done).toEqual(["e"]);
  });
});
