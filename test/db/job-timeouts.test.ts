import { expect, it } from "vitest";
import { enqueueJob } from "#app/domain/jobs/enqueue-job.server.ts";
import { type JobKind, jobKinds, keyOfJob } from "#app/domain/jobs/job-kinds.ts";
import type { JobRegistry } from "#app/jobs/job.ts";
import { endRests, runDueJobs } from "../factories/jobs.ts";
import { describeOnBoth } from "./on-both.ts";

const never = () => new Promise<never>(() => undefined);

/** Ways in which a job does not end; each is a `run`. */
const hangs: Record<string, (heard: { signal: AbortSignal; db: unknown }) => Promise<unknown>> = {
  "never answers": never,
  "hears that it is too late and goes on": ({ signal }) => {
    signal.addEventListener("abort", () => undefined);
    return never();
  },
  "ends with an error of its own when it is too late": ({ signal }) =>
    new Promise((_, reject) => signal.addEventListener("abort", () => reject(new Error("stopped")))),
  "ends well only after it was too late": ({ signal }) =>
    new Promise((resolve) => signal.addEventListener("abort", resolve)),
  "fails long after it was too late": ({ signal }) =>
    new Promise((_, reject) =>
      signal.addEventListener("abort", () => setTimeout(reject, 20, new Error("much too late"))),
    ),
  "waits for one of several that never answers": () => Promise.all([Promise.resolve(), never()]),
  "gives up waiting by its own clock too late": async () => {
    await Promise.race([never(), new Promise((resolve) => setTimeout(resolve, 600_000).unref())]);
  },
  "awaits in a loop": async ({ signal }) => {
    while (!signal.aborted) await new Promise((resolve) => setTimeout(resolve, 5));
    throw new Error("left the loop");
  },
  "reads a stream that says nothing": async () => {
    await new ReadableStream().getReader().read();
  },
};

describeOnBoth("a job that does not end", (open) => {
  const enqueue = (...jobs: Parameters<typeof enqueueJob>[1][]) =>
    open.db.transaction().execute(async (trx) => {
      for (const job of jobs) await enqueueJob(trx, job);
    });
  const scan = (uploadId: string) => ({ kind: "scan-upload", key: uploadId, payload: { uploadId } }) as const;
  const file = (exportId: string) => ({ kind: "make-export", key: exportId, payload: { exportId } }) as const;
  const job = (key: string) =>
    open.db.selectFrom("jobs").selectAll().where("key", "=", key).executeTakeFirstOrThrow();

  it.each(Object.keys(hangs))(
    "that %s is broken off, lets the next one in, and is tried again",
    async (how) => {
      const done: string[] = [];
      let hang = true;
      const registry: Partial<JobRegistry> = {
        "scan-upload": {
          run: async ({ db }, { payload: { uploadId }, signal }) => {
            if (hang && uploadId === "hung") await hangs[how]?.({ signal, db });
            done.push(uploadId);
          },
        },
      };
      await enqueue(scan("hung"));
      await enqueue(scan("next"));
      const failures = await runDueJobs(open.db, { registry, timeoutMs: 30 });
      expect(failures).toMatchObject([{ job: "scan-upload" }]);
      expect(await job("scan-upload:next")).toMatchObject({ state: "done" });
      expect(await job("scan-upload:hung")).toMatchObject({
        state: "waiting",
        tries: 1,
        leaseOwner: null,
        lastError: "JobTimeout",
      });
      hang = false;
      await endRests(open.db);
      expect(await runDueJobs(open.db, { registry })).toEqual([]);
      expect(await job("scan-upload:hung")).toMatchObject({ state: "done", tries: 2, lastError: null });
      expect(done.at(-1)).toBe("hung");
    },
  );

  it("each time fails for good after its last try, and whoever waits for it is told", async () => {
    const givenUp: string[] = [];
    const registry: Partial<JobRegistry> = {
      "make-export": { run: never, giveUp: async (_, { why }) => givenUp.push(why) },
    };
    await enqueue(file("e"));
    for (let tries = 0; tries < jobKinds["make-export"].maxTries; tries += 1) {
      expect(givenUp).toEqual([]);
      await runDueJobs(open.db, { registry, timeoutMs: 10 });
      await endRests(open.db);
    }
    expect(givenUp).toEqual(["error"]);
    expect(await job("make-export:e")).toMatchObject({ state: "failed", lastError: "JobTimeout" });
  });

  it("since its folder does not answer is broken off, too", async () => {
    await enqueue(scan("a"));
    await runDueJobs(open.db, { hasFiles: never, timeoutMs: 10 });
    expect(await job("scan-upload:a")).toMatchObject({ state: "waiting", lastError: "JobTimeout" });
  });

  it("and is enqueued again meanwhile runs again", async () => {
    let runs = 0;
    const registry: Partial<JobRegistry> = {
      "scan-upload": {
        run: async () => {
          runs += 1;
          if (runs > 1) return;
          await enqueue(scan("a"));
          await never();
        },
      },
    };
    await enqueue(scan("a"));
    await runDueJobs(open.db, { registry, timeoutMs: 200 });
    expect(await job("scan-upload:a")).toMatchObject({ state: "done", runAgain: false });
    expect(runs).toBe(2);
  });
});

it("each kind of job may take a while, and not for ever", () => {
  for (const kind of Object.keys(jobKinds) as JobKind[]) {
    const { timeoutMs } = jobKinds[kind];
    expect([keyOfJob(kind, ""), timeoutMs >= 120_000 && timeoutMs <= 3_600_000]).toEqual([`${kind}:`, true]);
  }
});
