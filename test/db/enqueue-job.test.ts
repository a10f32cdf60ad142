import { expect, it } from "vitest";
import { enqueueJob } from "#app/domain/jobs/enqueue-job.server.ts";
import type { Queries } from "#db/connection.ts";
import { claimJobs, listQueuesWithDueJobs, updateJobAsDone } from "#db/queries/jobs.ts";
import { describeOnBoth } from "./on-both.ts";

const kind = "tell-safeguarding-inspector" as const;
const one = { kind, key: "r1", payload: { inspectionId: "r1" } };
const queue = "safeguarding";
const kinds = [kind];

describeOnBoth("a job that is enqueued", (open) => {
  const enqueue = (job: Parameters<typeof enqueueJob>[1] = one) =>
    open.db.transaction().execute((trx) => enqueueJob(trx, job));
  const claim = (leaseOwner = "me", limit = 10) =>
    claimJobs(open.db, { queue, kinds, limit, leaseOwner, leaseMs: 30_000 });
  const rows = (db: Queries) => db.selectFrom("jobs").selectAll().orderBy("createdAt").execute();

  it("waits, is due at once, and is claimed once", async () => {
    await enqueue();
    expect(await listQueuesWithDueJobs(open.db, { queues: [queue, "clock"], kinds })).toEqual([queue]);
    expect(await listQueuesWithDueJobs(open.db, { queues: ["clock"], kinds })).toEqual([]);
    const claimed = await Promise.all([claim("one"), claim("two"), claim("three")]);
    expect(claimed.flat()).toMatchObject([
      { kind, state: "running", tries: 1, payload: { inspectionId: "r1" } },
    ]);
    expect(await listQueuesWithDueJobs(open.db, { queues: [queue], kinds })).toEqual([]);
  });

  it("goes where its transaction is taken back", async () => {
    const broken = open.db.transaction().execute(async (trx) => {
      await enqueueJob(trx, one);
      throw new Error("taken back");
    });
    await expect(broken).rejects.toThrow("taken back");
    expect(await rows(open.db)).toEqual([]);
  });

  it("is one however often it is enqueued while it waits, and is hastened", async () => {
    await enqueue({ ...one, delayMs: 60_000 });
    expect(await claim()).toEqual([]);
    await Promise.all([enqueue({ ...one, delayMs: 120_000 }), enqueue({ ...one, delayMs: 30_000 })]);
    expect(await claim()).toEqual([]);
    await enqueue();
    expect(await rows(open.db)).toHaveLength(1);
    expect(await claim()).toHaveLength(1);
  });

  it("runs again where it was enqueued again while it ran, and is a new one once it is done", async () => {
    await enqueue();
    const [first] = await claim();
    await enqueue();
    expect(await rows(open.db)).toMatchObject([{ state: "running", runAgain: true }]);
    expect(await claim("another")).toEqual([]);
    if (first) expect(await updateJobAsDone(open.db, first)).toBe(true);
    const [second] = await claim();
    expect(second).toMatchObject({ id: first?.id, tries: 1 });
    if (second) expect(await updateJobAsDone(open.db, second)).toBe(true);
    expect(await claim()).toEqual([]);
    await enqueue();
    expect((await rows(open.db)).map(({ state }) => state)).toEqual(["done", "waiting"]);
  });

  it.each(["He hits me", "{}", "two words", "Siân", "a\nb", "<b>", "it’s", "x".repeat(101), "a,b", "?"])(
    "is refused where its payload could be words: %j",
    async (words) => {
      await expect(enqueue({ ...one, payload: { inspectionId: words } })).rejects.toThrow("ids only");
      await expect(enqueue({ ...one, key: words })).rejects.toThrow("ids only");
      expect(await rows(open.db)).toEqual([]);
    },
  );

  it("stays waiting for the last of those who enqueue it, so that nothing they write is overlooked", async () => {
    await enqueue();
    const written = Promise.withResolvers<void>();
    const goOn = Promise.withResolvers<void>();
    const enqueueing = open.db.transaction().execute(async (trx) => {
      await enqueueJob(trx, one);
      written.resolve();
      await goOn.promise;
    });
    await written.promise;
    // On SQLite whoever claims waits for the transaction; on PostgreSQL they pass over what it holds.
    const claiming = claim();
    if (open.database.kind === "postgres") expect(await claiming).toEqual([]);
    goOn.resolve();
    await enqueueing;
    expect([...(await claiming), ...(await claim())]).toHaveLength(1);
  });
});
