import { expect, it, vi } from "vitest";
import { tasks } from "#app/jobs/tasks/registry.ts";
import { createWorkerPool, type WorkerPool } from "#app/platform/worker-pool.ts";
import { createDirectQueries } from "#db/background-queries.ts";
import { answer, release } from "../../factories/releases.ts";
import { aSurvey } from "../../factories/responses.ts";
import { workersInPlace } from "../../factories/workers.ts";
import { describeOnBoth } from "../on-both.ts";

vi.setConfig({ testTimeout: 60_000 });

describeOnBoth("a release that is being made", (open) => {
  it("is worked out in a worker as it is in place", async () => {
    const survey = await aSurvey(open.db);
    await answer(open, survey, 12, "better");
    const workers = createWorkerPool(tasks, { databaseUrl: open.database.place });
    const made = await release(open, survey, "role", workers);
    if (made.kind !== "made") throw new Error(made.kind);
    expect(made.number).toBe(1);
    expect(await release(open, survey, "role", workers)).toEqual({ ...made, kind: "covered" });
    await workers.close();
  });

  it("is not kept beside one that was made while it was worked out", async () => {
    const survey = await aSurvey(open.db);
    await answer(open, survey, 12, "better");
    const from = { db: open.db, reader: createDirectQueries(open.db) };
    const slow: Pick<WorkerPool, "run"> = {
      async run(task, input) {
        const result = await workersInPlace(from).run(task, input);
        expect((await release(open, survey)).kind).toBe("made");
        return result;
      },
    };
    expect(await release(open, survey, "role", slow)).toEqual({ kind: "overtaken" });
    expect(await open.db.selectFrom("releases").select("id").execute()).toHaveLength(1);
  });

  it.each(["timed-out", "out-of-memory"] as const)("is not kept where working it out %s", async (kind) => {
    const survey = await aSurvey(open.db);
    const none = { run: async () => ({ kind }) };
    expect(await release(open, survey, null, none)).toEqual({ kind: "too-much" });
    expect(await open.db.selectFrom("releases").select("id").execute()).toEqual([]);
  });
});
