import { beforeEach, expect, it, vi } from "vitest";
import { everyResponse, readFilter } from "#app/domain/collation/collation-filter.ts";
import { listResponsesApart } from "#app/domain/collation/list-responses-apart.server.ts";
import { openFocusArea } from "#app/domain/collation/open-focus-area.server.ts";
import { readCounts, readMeanings } from "#app/domain/collation/read-counts.server.ts";
import { asksForWords } from "#app/domain/questions/question.ts";
import { openReach } from "#app/domain/reach/open-reach.server.ts";
import * as about from "#app/domain/survey/respondent-profile.ts";
import { createBackgroundQueries } from "#db/background-queries.ts";
import { countWords } from "#db/queries/collation.ts";
import { countAnswersByGroup } from "#db/queries/compared-groups.ts";
import { rolesApart } from "#db/queries/family-responses.ts";
import { countReachBefore } from "#db/queries/reach.ts";
import { countForRelease } from "#db/queries/releases.ts";
import { type ASurvey, aResponse, aSurvey, everyAnswer } from "../../factories/responses.ts";
import { describeOnBoth } from "../on-both.ts";

vi.setConfig({ testTimeout: 60_000 });

// Three parents, one who did not say, a helper: five of families. Two professionals and somebody else stand apart.
const roles = ["parent-or-carer", "foster-carer", "grandparent-or-relative", null, "helper"];
const apart = ["professional", "professional", "other"];

describeOnBoth("who is counted among parents and carers", (open) => {
  let made: ASurvey;
  beforeEach(async () => {
    made = await aSurvey(open.db);
    const { survey, set, duringIt: now } = made;
    for (const role of [...roles, ...apart])
      await aResponse(open.db, {
        ...{ survey, now, answers: everyAnswer(set) },
        about: { support: ["ehc-plan"], ...(role === null ? {} : { role: [role] }) },
      });
  });
  const counts = async (filter = everyResponse) => {
    const inspectionId = made.inspection.id;
    const asked = await readMeanings(open.db, inspectionId);
    const reader = createBackgroundQueries(open.database);
    return readCounts(reader, { inspectionId, questionMeanings: asked, meanings: asked.meanings, filter });
  };
  const closedIds = () => made.set.questions.filter(({ type }) => !asksForWords(type)).map(({ id }) => id);

  it("is everybody who did not say that they are neither, and the others are named", async () => {
    expect((await counts()).total.responses).toBe(5);
    expect(await listResponsesApart(open.db, made.inspection.id)).toEqual([
      { value: "professional", label: "Someone who works with children or families", count: 2 },
      { value: "other", label: "Someone else", count: 1 },
    ]);
  });

  it("is who a filter asks for", async () => {
    const filtered = async (query: string) =>
      (await counts(readFilter(new URLSearchParams(query)))).total.responses;
    expect(await filtered("role=professional")).toBe(2);
    expect(await filtered("role=other")).toBe(1);
    expect(await filtered("role=foster-carer")).toBe(1);
    expect(await filtered("support=ehc-plan")).toBe(5);
    expect(await filtered("support=ehc-plan&unfinished=left-out")).toBe(5);
    expect((await counts({ ...everyResponse, everybody: true })).total.responses).toBe(8);
  });

  it("stands whole behind a filter, and not at all without one", async () => {
    const { inspection, duringIt } = made;
    const [area] = inspection.focusAreas;
    const openArea = async (query: string) => {
      const opened = await openFocusArea(
        { db: open.db, reader: createBackgroundQueries(open.database) },
        {
          ...{ inspectionId: inspection.id, focusAreaId: area?.id ?? "", answerFilter: null, page: 1 },
          ...{ filter: readFilter(new URLSearchParams(query)), actor: inspection.leadActor, now: duringIt },
        },
      );
      if (opened.kind !== "opened") throw new Error(opened.kind);
      return opened;
    };
    expect((await openArea("")).everybody).toBeNull();
    const narrowed = await openArea("role=foster-carer");
    for (const tally of narrowed.tallies) {
      expect(tally.base).toBe(1);
      const whole = narrowed.everybody?.find(({ meaning }) => meaning.id === tally.meaning.id);
      expect(whole?.base).toBe(5);
    }
    expect(narrowed.tallies.length).toBeGreaterThan(0);
  });

  it("is the same in answers, words, releases, groups and reach", async () => {
    const { inspection, duringIt, set } = made;
    const questionVersionIds = closedIds();
    const { counts: counted } = await counts();
    for (const { count } of counted.answers) expect(Number(count)).toBe(5);
    const inWords = set.questions.filter(({ type }) => asksForWords(type)).map(({ id }) => id);
    const words = { questionVersionIds: inWords, filter: everyResponse, answerFilter: null };
    expect(await countWords(open.db, words)).toBe(5 * inWords.length);
    const released = await countForRelease(open.db, {
      ...{
        inspectionId: inspection.id,
        questionVersionIds,
        severalIds: [],
        ofEachChild: [],
        conditional: [],
        breakdownBy: "role",
      },
    });
    expect([released.received, released.withdrawn]).toEqual([5, 0]);
    expect(released.byApproval.map(({ count }) => Number(count))).toEqual([5]);
    for (const { count } of released.answers) expect(Number(count)).toBe(5);
    expect(released.groups.filter(({ value }) => apart.includes(value))).toEqual([]);
    expect(released.breakdown?.answers.filter(({ value }) => apart.includes(value))).toEqual([]);
    const byPlan = await countAnswersByGroup(open.db, { questionVersionIds, name: "support" });
    for (const { count } of byPlan) expect(Number(count)).toBe(5);
    const before = duringIt.add({ hours: 1 });
    const reach = await countReachBefore(open.db, { inspectionId: inspection.id, before });
    expect(reach.byHour.map(({ count }) => count)).toEqual([5]);
    expect(reach.groups.find(({ name }) => name === "support")?.count).toBe(5);
    const opened = await openReach(
      { db: open.db, reader: createBackgroundQueries(open.database) },
      { inspectionId: inspection.id, actor: inspection.leadActor, now: duringIt.add({ hours: 1 }) },
    );
    expect(opened.total.responses).toBe(5);
    expect(opened.byHour.reduce((sum, { count }) => sum + count, 0)).toBe(5);
  });

  it("is said by one list, on both sides of the database", () => {
    expect(rolesApart).toEqual(about.rolesApart);
    const role = about.aboutQuestions.find(({ name }) => name === "role");
    expect(role?.options.map(({ value }) => value)).toEqual(expect.arrayContaining([...rolesApart]));
  });
});
