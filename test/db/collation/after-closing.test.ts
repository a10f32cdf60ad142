import { expect, it, vi } from "vitest";
import { everyResponse } from "#app/domain/collation/collation-filter.ts";
import { openSummary } from "#app/domain/collation/open-summary.server.ts";
import { createReader } from "#db/reader.ts";
import { aDraft, aSurvey, everyAnswer } from "../../factories/responses.ts";
import { describeOnBoth } from "../on-both.ts";

vi.setConfig({ testTimeout: 60_000 });

describeOnBoth("reading just after the closing noon", (open) => {
  it("says that answers are still being counted, and then counts them without waiting for the clock's round", async () => {
    const { survey, set, duringIt, revisit } = await aSurvey(open.db);
    await aDraft(open.db, { survey, now: duringIt, answers: everyAnswer(set) });
    const reader = createReader(open.database);
    const read = async (seconds: number) => {
      const { stillCounting, total } = await openSummary(
        { db: open.db, reader },
        {
          revisitId: revisit.id,
          filter: everyResponse,
          actor: revisit.leadActor,
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
});
