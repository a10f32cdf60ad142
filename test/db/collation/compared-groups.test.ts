import { expect, it } from "vitest";
import { compareGroups } from "#app/domain/collation/compare-groups.server.ts";
import { withdrawResponse } from "#app/domain/responses/withdraw-response.server.ts";
import { createBackgroundQueries } from "#db/background-queries.ts";
import { aResponse, aSurvey, everyAnswer } from "../../factories/responses.ts";
import { describeOnBoth } from "../on-both.ts";

describeOnBoth("groups compared", (open) => {
  it("are counted beside everybody, by two things at once, and without what was taken back", async () => {
    const { survey, set, duringIt, inspection } = await aSurvey(open.db);
    const change = set.questions.find(({ type }) => type === "change");
    const answer = (choice: string, support: string[], age?: string) =>
      aResponse(open.db, {
        survey,
        answers: { ...everyAnswer(set), [change?.id ?? ""]: [choice] },
        about: { support, ...(age ? { "age-phase": [age] } : {}) },
        now: duringIt,
      });
    await answer("better", ["ehc-plan"], "primary");
    await answer("worse", ["ehc-plan", "waiting"], "primary");
    await answer("worse", ["waiting"], "secondary");
    await answer("dont-know", ["waiting"]);
    const receipt = await answer("better", ["waiting"]);
    await withdrawResponse(open.db, { survey, receipt, now: duringIt });

    const reader = createBackgroundQueries(open.database);
    const asked = {
      inspectionId: inspection.id,
      meaningId: change?.meaningId ?? "",
      actor: inspection.leadActor,
    };
    const { compared } = await compareGroups(
      { db: open.db, reader },
      { ...asked, by: "support", and: "age-phase", now: duringIt },
    );
    await reader.close();
    expect(
      compared?.groups.map(({ value, good, others, comparison, tally }) => ({
        value,
        good,
        others,
        comparison,
        dontKnow: tally.dontKnow,
        notAnswered: tally.notAnswered,
      })),
    ).toEqual([
      {
        value: "ehc-plan",
        good: { count: 1, base: 2 },
        others: { count: 0, base: 1 },
        comparison: "too-few",
        dontKnow: 0,
        notAnswered: 0,
      },
      {
        value: "waiting",
        good: { count: 0, base: 2 },
        others: { count: 1, base: 1 },
        comparison: "too-few",
        dontKnow: 1,
        notAnswered: 0,
      },
    ]);
    const cells = compared?.cells.toSorted((a, b) =>
      `${a.row}${a.column}`.localeCompare(`${b.row}${b.column}`),
    );
    expect(cells).toEqual([
      { row: "ehc-plan", column: "primary", good: { count: 1, base: 2 } },
      { row: "waiting", column: "primary", good: { count: 0, base: 1 } },
      { row: "waiting", column: "secondary", good: { count: 0, base: 1 } },
    ]);
    const entry = await open.db
      .selectFrom("auditEntries")
      .select("action")
      .orderBy("number", "desc")
      .executeTakeFirstOrThrow();
    expect(entry.action).toBe("collation.groups-compared");
  });
});
