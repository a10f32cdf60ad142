import { expect, it } from "vitest";
import { findDailyRelease } from "#app/domain/reach/find-daily-release.server.ts";
import { listAreaTotals } from "#app/domain/reach/list-area-totals.server.ts";
import { makeDailyReleases } from "#app/domain/reach/make-daily-releases.server.ts";
import { setAreaTotals } from "#app/domain/reach/set-area-totals.server.ts";
import { anEntry, enterOne } from "../factories/entries.ts";
import { usual } from "../factories/inspections.ts";
import { type ASurvey, aSurvey } from "../factories/responses.ts";
import { describeOnBoth } from "./on-both.ts";

describeOnBoth("what the forum and the local area officer see of the survey", (open) => {
  const noon = (day: number) => usual.surveyOpensAt.add({ hours: 24 * day });

  async function receive(survey: ASurvey, count: number, receivedAt: Temporal.Instant) {
    for (let done = 0; done < count; done += 1) {
      const entered = await enterOne(open.db, survey, {
        entry: anEntry(survey, { receivedAt }),
        now: receivedAt,
      });
      expect(entered.kind).toBe("entered");
    }
  }

  const audited = async () =>
    (
      await open.db
        .selectFrom("auditEntries")
        .selectAll()
        .where("action", "=", "reach.daily-counts-released")
        .execute()
    ).length;

  it("is released at noon, once, rounded to five, and with nothing under ten in what is kept", async () => {
    const survey = await aSurvey(open.db);
    const { inspectionId } = survey.survey;
    await receive(survey, 12, survey.duringIt);
    expect(await makeDailyReleases(open.db, noon(1).subtract({ milliseconds: 1 }))).toBe(0);
    expect(await findDailyRelease(open.db, inspectionId)).toBeNull();
    expect(await makeDailyReleases(open.db, noon(1))).toBe(1);
    const again = await Promise.all(
      [1, 2, 3].map(() => makeDailyReleases(open.db, noon(1).add({ hours: 2 }))),
    );
    expect(again).toEqual([0, 0, 0]);
    expect(await audited()).toBe(1);
    const found = await findDailyRelease(open.db, inspectionId);
    expect(found?.noon.equals(noon(1))).toBe(true);
    expect(found?.content).toMatchObject({ responses: 10, days: [{ count: 10 }] });
    expect(found?.content.groups).toContainEqual({ name: "age-phase", value: "primary", count: 10 });
    const kept = await open.db.selectFrom("reachReleases").select("content").executeTakeFirstOrThrow();
    expect(JSON.stringify(kept.content)).not.toContain('"count":12');
    expect(found?.content.groups.map(({ name }) => name)).not.toContain("children");
  });

  it("is made once also where two servers' clocks strike noon together", async () => {
    const survey = await aSurvey(open.db);
    await receive(survey, 10, survey.duringIt);
    const both = await Promise.all([1, 2].map(() => makeDailyReleases(open.db, noon(1))));
    expect(both.toSorted()).toEqual([0, 1]);
    expect(await audited()).toBe(1);
  });

  it("is made late where nothing ran at noon, of what was received before that noon, with the days between", async () => {
    const survey = await aSurvey(open.db);
    const { inspectionId } = survey.survey;
    await receive(survey, 10, noon(0).add({ hours: 1 }));
    await receive(survey, 20, noon(1).add({ hours: 1 }));
    await receive(survey, 30, noon(2).add({ hours: 1 }));
    expect(await makeDailyReleases(open.db, noon(2).add({ hours: 5 }))).toBe(1);
    const { content } = (await findDailyRelease(open.db, inspectionId)) ?? {};
    expect(content?.responses).toBe(30);
    expect(content?.days.map(({ count }) => count)).toEqual([10, 20]);
    expect(await makeDailyReleases(open.db, noon(30))).toBe(1);
    const last = (await findDailyRelease(open.db, inspectionId))?.content;
    expect(last?.responses).toBe(60);
    expect(last?.days.map(({ count }) => count)).toEqual([10, 20, 30, null]);
    expect(await makeDailyReleases(open.db, noon(60))).toBe(0);
  });

  it("hides a count under ten as it hides none", async () => {
    const survey = await aSurvey(open.db);
    await receive(survey, 9, survey.duringIt);
    await makeDailyReleases(open.db, noon(1));
    const few = (await findDailyRelease(open.db, survey.survey.inspectionId))?.content;
    expect(few).toMatchObject({ responses: null, days: [{ count: null }] });
    expect(few?.groups.every(({ count }) => count === null)).toBe(true);
  });

  it("stands beside the area's own totals, which are replaced whole and kept apart for each re-visit", async () => {
    const { inspection, duringIt: now } = await aSurvey(open.db);
    const other = await aSurvey(open.db);
    const by = { inspectionId: inspection.id, actor: inspection.leadActor, now };
    const primary = { name: "age-phase", value: "primary", total: 1200 };
    await setAreaTotals(open.db, {
      ...by,
      totals: [primary, { name: "support", value: "ehc-plan", total: 800 }],
    });
    await setAreaTotals(open.db, { ...by, totals: [{ ...primary, total: 1300 }] });
    expect([...(await listAreaTotals(open.db, inspection.id))]).toEqual([["age-phase:primary", 1300]]);
    expect((await listAreaTotals(open.db, other.inspection.id)).size).toBe(0);
  });
});
