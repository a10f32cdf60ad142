import { expect, it } from "vitest";
import { enqueueJob } from "#app/domain/jobs/enqueue-job.server.ts";
import { enqueueMissingJobs } from "#app/domain/jobs/enqueue-missing-jobs.server.ts";
import { listJobTroubles } from "#app/domain/jobs/list-job-troubles.server.ts";
import { databaseTime } from "#db/dialects/database-clock.ts";
import { endRests, runDueJobs } from "../factories/jobs.ts";
import { aResponse, aSurvey } from "../factories/responses.ts";
import { describeOnBoth } from "./on-both.ts";

const fearful = "He is scared of his teacher and says he wants to die.";

describeOnBoth("work that fails", (open) => {
  const words = async (inspectionId: string) =>
    (await listJobTroubles(open.db, inspectionId)).map(({ words: said }) => said);

  it("is told to the lead of its re-visit, until it is done", async () => {
    const { survey, set, inspection, duringIt: now } = await aSurvey(open.db);
    const question = set.questions.find(({ type }) => type === "long-words");
    await aResponse(open.db, { survey, answers: { [question?.id ?? ""]: [fearful] }, now });
    const mail = { send: async () => "failed" as const };
    for (let tries = 1; tries <= 5; tries += 1) {
      expect(await words(inspection.id)).toEqual([]);
      expect(await runDueJobs(open.db, { mail })).toHaveLength(1);
      await endRests(open.db);
    }
    expect(await words(inspection.id)).toEqual([expect.stringContaining("could not be written to")]);
    expect(await words("another")).toEqual([]);
    await runDueJobs(open.db);
    expect(await words(inspection.id)).toEqual([]);
  });

  it("is told once it failed for good, until it is begun anew, which alerts always are", async () => {
    const { survey, set, inspection, duringIt: now } = await aSurvey(open.db);
    const question = set.questions.find(({ type }) => type === "long-words");
    await aResponse(open.db, { survey, answers: { [question?.id ?? ""]: [fearful] }, now });
    const scan = {
      kind: "scan-upload",
      key: "u",
      payload: { uploadId: "u" },
      inspectionId: inspection.id,
    } as const;
    await open.db.transaction().execute((trx) => enqueueJob(trx, scan));
    await open.db
      .updateTable("jobs")
      .set({ state: "failed", finishedAt: databaseTime(open.db, -1) })
      .execute();
    expect(await words(inspection.id)).toHaveLength(2);
    expect(await enqueueMissingJobs(open.db, { hasScanner: true })).toBe(1);
    expect(await words(inspection.id)).toEqual(["No scanner could judge one file of evidence."]);
  });

  it("that has no job at all gets one: what an older version left behind", async () => {
    const { survey, set, duringIt: now } = await aSurvey(open.db);
    const question = set.questions.find(({ type }) => type === "long-words");
    await aResponse(open.db, { survey, answers: { [question?.id ?? ""]: [fearful] }, now });
    await open.db.deleteFrom("jobs").execute();
    expect(await enqueueMissingJobs(open.db, { hasScanner: false })).toBe(1);
    expect(await enqueueMissingJobs(open.db, { hasScanner: false })).toBe(0);
    await runDueJobs(open.db);
    const [flag] = await open.db.selectFrom("safeguardingFlags").select("toldAt").execute();
    expect(flag?.toldAt).not.toBe(null);
    expect(await enqueueMissingJobs(open.db, { hasScanner: false })).toBe(0);
  });
});
