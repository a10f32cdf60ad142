import { expect, it, vi } from "vitest";
import { everyResponse } from "#app/domain/collation/collation-filter.ts";
import { openSummary } from "#app/domain/collation/open-summary.server.ts";
import { closeDraftsAtNoon } from "#app/domain/responses/close-drafts-at-noon.server.ts";
import { createBackgroundQueries } from "#db/background-queries.ts";
import { upsertClockTick } from "#db/queries/clock.ts";
import { aDraft, aSurvey, everyAnswer } from "../../factories/responses.ts";
import { describeOnBoth } from "../on-both.ts";

vi.setConfig({ testTimeout: 60_000 });

describeOnBoth("reading just after the closing noon", (open) => {
  it("says that answers are still being counted, and then counts them without waiting for the clock's round", async () => {
    const { survey, set, duringIt, inspection } = await aSurvey(open.db);
    await aDraft(open.db, { survey, now: duringIt, answers: everyAnswer(set) });
    const reader = createBackgroundQueries(open.database);
    const read = async (seconds: number) => {
      const { stillCounting, total } = await openSummary(
        { db: open.db, reader },
        {
          inspectionId: inspection.id,
          filter: everyResponse,
          actor: inspection.leadActor,
          now: survey.closesAt.add({ seconds }),
        },
      );
      return { stillCounting, responses: total.responses, unfinished: total.unfinished };
    };
    expect(await read(-1)).toEqual({ stillCounting: false, responses: 0, unfinished: 0 });
    expect(await read(30)).toEqual({ stillCounting: true, responses: 0, unfinished: 0 });
    expect(await read(90)).toEqual({ stillCounting: false, responses: 1, unfinished: 1 });
    expect(await read(120)).toEqual({ stillCounting: false, responses: 1, unfinished: 1 });
    await reader.close();
  });

  it("ends nobody's survey by a clock that is wrong for a moment", async () => {
    const { survey, set, duringIt, inspection } = await aSurvey(open.db);
    await aDraft(open.db, { survey, now: duringIt, answers: everyAnswer(set) });
    await upsertClockTick(open.db, { name: "seen", at: duringIt });
    const settle = (now: Temporal.Instant) =>
      closeDraftsAtNoon(open.db, { inspectionId: inspection.id, now });
    const closed = async () =>
      (await open.db.selectFrom("drafts").select("closedAt").execute()).filter(({ closedAt }) => closedAt)
        .length;
    expect(await settle(duringIt.add({ hours: 24 * 22 }))).toBe(true);
    expect(await closed()).toBe(0);
    const after = survey.closesAt.add({ minutes: 5 });
    await upsertClockTick(open.db, { name: "seen", at: after.subtract({ seconds: 20 }) });
    expect(await settle(after)).toBe(false);
    expect(await closed()).toBe(1);
  });
});
