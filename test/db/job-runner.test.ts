import { sql } from "kysely";
import { afterEach, expect, it } from "vitest";
import { enqueueJob } from "#app/domain/jobs/enqueue-job.server.ts";
import type { JobRegistry } from "#app/jobs/job.ts";
import { aJobRunner, endRests, listRests, runDueJobs } from "../factories/jobs.ts";
import { describeOnBoth } from "./on-both.ts";

type Runner = ReturnType<typeof aJobRunner>;

describeOnBoth("the runner of jobs", (open) => {
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
  const scan = (uploadId: string) => ({ kind: "scan-upload", key: uploadId, payload: { uploadId } }) as const;
  const file = (exportId: string) => ({ kind: "make-export", key: exportId, payload: { exportId } }) as const;
  const job = (key: string) =>
    open.db.selectFrom("jobs").selectAll().where("key", "like", `%:${key}`).executeTakeFirstOrThrow();
  const states = async () =>
    Object.fromEntries(
      (await open.db.selectFrom("jobs").select(["key", "state"]).execute())
        .filter(({ key }) => !key.endsWith(":"))
        .map(({ key, state }) => [key.split(":")[1], state]),
    );
  /** Alerts are done by this, and what else is enqueued does nothing. */
  const alerting = (run: JobRegistry["tell-safeguarding-inspector"]["run"]) => ({
    registry: { "tell-safeguarding-inspector": { run } },
  });

  it("does a job that is enqueued while it runs at once, though it looks only seldom by itself", async () => {
    const done: string[] = [];
    begun({
      ...alerting(async (_, { payload }) => done.push(payload.inspectionId)),
      times: { pollMs: 3_600_000 },
    });
    await enqueue(alert("a"));
    await expect.poll(() => done).toEqual(["a"]);
    await enqueue(alert("b"));
    await expect.poll(() => done).toEqual(["a", "b"]);
    await expect.poll(states).toEqual({ a: "done", b: "done" });
  });

  it("does what another process enqueued at its next look", async () => {
    const done: string[] = [];
    begun({ ...alerting(async (_, { payload }) => done.push(payload.inspectionId)), times: { pollMs: 50 } });
    // Without a word to the runners of this process.
    await sql`insert into jobs (id, kind, queue, key, payload, state, "scheduledAt", "runAt", tries, "maxTries", "runAgain", "createdAt")
      values ('1', 'tell-safeguarding-inspector', 'safeguarding', 'k', '{"inspectionId":"a"}', 'waiting', '2020', '2020', 0, 3, 0, '2020')`.execute(
      open.db,
    );
    await expect.poll(() => done).toEqual(["a"]);
  });

  it("never does a job in two runners at once, and does each once", async () => {
    const running = new Set<string>();
    const done: string[] = [];
    const together: string[] = [];
    const changes = {
      ...alerting(async (_, { payload: { inspectionId } }) => {
        if (running.has(inspectionId)) together.push(inspectionId);
        running.add(inspectionId);
        await new Promise((resolve) => setTimeout(resolve, 1));
        running.delete(inspectionId);
        done.push(inspectionId);
      }),
      times: { pollMs: 20 },
    };
    const ids = Array.from({ length: 40 }, (_, index) => `r${index}`);
    for (let count = 0; count < 4; count += 1) begun(changes);
    await Promise.all(ids.map((id) => enqueue(alert(id))));
    await expect.poll(() => done.length, { timeout: 20_000 }).toBe(ids.length);
    expect(done.toSorted()).toEqual(ids.toSorted());
    expect(together).toEqual([]);
  });

  it("tries a job again after longer and longer rests, and leaves it as failed for who it concerns after the last", async () => {
    const givenUp: string[] = [];
    const registry: Partial<JobRegistry> = {
      "make-export": {
        run: () => Promise.reject(Object.assign(new Error("Siân said so"), { code: "ENOSPC" })),
        giveUp: async (_, { why }) => givenUp.push(why),
      },
    };
    await enqueue({ ...file("e"), inspectionId: "r1" });
    const rests: number[] = [];
    for (let tries = 1; tries <= 3; tries += 1) {
      expect(givenUp).toEqual([]);
      expect(await runDueJobs(open.db, { registry })).toHaveLength(1);
      expect(await job("e")).toMatchObject({
        tries,
        lastError: "ENOSPC",
        leaseOwner: null,
        leaseUntil: null,
      });
      rests.push(...Object.values(await listRests(open.db)));
      expect(await runDueJobs(open.db, { registry })).toEqual([]);
      await endRests(open.db);
    }
    expect(rests.map((rest) => rest > 0)).toEqual([true, true]);
    expect(rests[0]).toBeLessThanOrEqual(5000);
    expect(rests[1]).toBeGreaterThan(5000);
    expect(givenUp).toEqual(["error"]);
    expect(await job("e")).toMatchObject({ state: "failed", inspectionId: "r1" });
    expect(JSON.stringify(await job("e"))).not.toContain("Siân");
  });

  it("goes on to the next where the first of a queue always fails", async () => {
    const scanned: string[] = [];
    const registry: Partial<JobRegistry> = {
      "scan-upload": {
        run: async (_, { payload: { uploadId } }) => {
          if (uploadId === "bad") throw new Error("the scanner cannot judge it");
          scanned.push(uploadId);
        },
      },
    };
    await enqueue(scan("bad"));
    await enqueue(scan("one"), scan("two"));
    await runDueJobs(open.db, { registry });
    expect(scanned.toSorted()).toEqual(["one", "two"]);
    expect(await states()).toEqual({ bad: "waiting", one: "done", two: "done" });
  });

  it("tells inspectors at once though every file is slow", async () => {
    const never = new Promise<void>(() => undefined);
    const told: string[] = [];
    begun({
      registry: {
        "scan-upload": { run: () => never },
        "extract-text": { run: () => never },
        "make-export": { run: () => never },
        "work-out-seal": { run: () => never },
        "close-due-drafts": { run: () => never },
        "tell-safeguarding-inspector": {
          run: async (_, { payload }) => told.push(payload.inspectionId),
        },
      },
      times: { stopMs: 1 },
    });
    const uploads = Array.from({ length: 30 }, (_, index) => `u${index}`);
    await enqueue(
      ...uploads.map(scan),
      ...uploads.map((uploadId) => ({ kind: "extract-text", key: uploadId, payload: { uploadId } }) as const),
      file("e"),
      { kind: "work-out-seal", key: "s", payload: { sealId: "s" } },
    );
    await expect.poll(async () => (await states()).e).toBe("running");
    await enqueue(alert("r1"));
    await expect.poll(() => told).toEqual(["r1"]);
    // One file of a kind at a time: memory has a bound.
    const { count } = await open.db
      .selectFrom("jobs")
      .select((eb) => eb.fn.countAll<number>().as("count"))
      .where("state", "=", "running")
      .where("kind", "in", ["scan-upload", "extract-text"])
      .executeTakeFirstOrThrow();
    expect(Number(count)).toBe(2);
  });

  it("leaves files to a machine that has them", async () => {
    const done: string[] = [];
    const registry = { "make-export": { run: async () => done.push("made") } };
    await enqueue(file("e"));
    await runDueJobs(open.db, { registry, hasFiles: async () => false });
    expect(await job("e")).toMatchObject({ state: "waiting", tries: 0 });
    await endRests(open.db);
    await runDueJobs(open.db, { registry });
    expect(done).toEqual(["made"]);
  });

  it("leaves kinds that only a newer version knows", async () => {
    await enqueue(alert("r1"));
    await open.db.updateTable("jobs").set({ kind: sql`'from-the-future'` }).execute();
    expect(await runDueJobs(open.db)).toEqual([]);
    expect(await states()).toEqual({ r1: "waiting" });
  });
});
