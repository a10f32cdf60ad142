import { afterEach, expect, it } from "vitest";
import { everyResponse } from "#app/domain/collation/collation-filter.ts";
import { openFocusArea } from "#app/domain/collation/open-focus-area.server.ts";
import { openSummary } from "#app/domain/collation/open-summary.server.ts";
import { releaseContentShape } from "#app/domain/disclosure-control/release-shape.server.ts";
import { usualThresholds } from "#app/domain/disclosure-control/thresholds.ts";
import { findDiscussion } from "#app/domain/discussions/find-discussion.server.ts";
import { tallyAnswer } from "#app/domain/discussions/tally-answer.server.ts";
import { viewsSheets } from "#app/domain/export-tables/views-sheets.server.ts";
import { readFigures } from "#app/domain/figures/read-figures.server.ts";
import { acceptFigure } from "#app/domain/findings/accept-figure.server.ts";
import { linkEvidence } from "#app/domain/findings/link-evidence.server.ts";
import { listFindings } from "#app/domain/findings/list-findings.server.ts";
import { writeFinding } from "#app/domain/findings/write-finding.server.ts";
import { makeRelease } from "#app/domain/releases/make-release.server.ts";
import { releaseCsv } from "#app/domain/releases/release-csv.ts";
import { readOwnTallies } from "#app/domain/young-peoples-counts/read-own-tallies.server.ts";
import { readYoungPeopleReached } from "#app/domain/young-peoples-counts/read-young-people-reached.server.ts";
import type { Row } from "#app/platform/sheets/sheet.ts";
import { type BackgroundQueries, createBackgroundQueries } from "#db/background-queries.ts";
import { listReleasesByInspection } from "#db/queries/releases.ts";
import { aBareInspection } from "#test/factories/bare-inspection.ts";
import { aDiscussionOfThree, aPress, at } from "#test/factories/discussions.ts";
import { workersInPlace } from "#test/factories/workers.ts";
import {
  anApprovedSet,
  ownAnswers,
  sentOn,
  takeBackOwnAnswers,
} from "#test/factories/young-peoples-answers.ts";
import { describeOnBoth } from "./on-both.ts";

const range = (length: number) => Array.from({ length }, (_, index) => index);

describeOnBoth("young people's own answers are counted apart", (open) => {
  let reader: BackgroundQueries | undefined;
  afterEach(() => reader?.close());
  const begin = async () => {
    const inspection = await aBareInspection(open.db);
    const set = await anApprovedSet(open.db, inspection);
    reader = createBackgroundQueries(open.database);
    const { inspectionId } = inspection;
    const from = { db: open.db, reader };
    const answered = (answers: Record<string, readonly string[]>, more = {}) =>
      ownAnswers(open.db, set, { answers, ...more });
    const [focusAreaId] = inspection.focusAreaIds;
    const by = { actor: inspection.lead, now: at("12:00") };
    const about = { inspectionId, focusAreaId, ...by };
    return { inspection, set, from, inspectionId, focusAreaId, about, by, answered };
  };

  it("counts people who sent them, each card of a mat with its own base, and neither drafts nor what was taken back", async () => {
    const { set, from, inspectionId, answered } = await begin();
    await answered({ [set.faces]: ["good"], [set.mat]: ["choice-1:going-well", "choice-2:leave-out"] });
    await answered({ [set.faces]: ["not-sure"], [set.mat]: ["choice-1:not-going-well"] });
    await answered({ [set.cards]: ["choice-2"] });
    await answered({ [set.faces]: ["good"] }, { sentAt: null });
    await takeBackOwnAnswers(open.db, await answered({ [set.faces]: ["good"] }));
    const { people, tallies } = await readOwnTallies(from, inspectionId);
    expect(people).toBe(3);
    const [faces, cards, mat] = tallies;
    expect(faces).toMatchObject({ people: 2, groups: [{ base: 1, notAnswered: 1, apart: [{ count: 1 }] }] });
    expect(cards?.groups[0]).toMatchObject({ base: 1, notAnswered: 2 });
    expect(cards?.groups[0]?.choices.map(({ label, count }) => [label, count])).toEqual([
      ["A job", 0],
      ["Friends", 1],
    ]);
    expect(mat).toMatchObject({
      people: 2,
      groups: [
        { label: "Talking", base: 2, notAnswered: 1 },
        { label: "Moving", base: 0, notAnswered: 2, apart: [{ label: "Leave out", count: 1 }] },
      ],
    });
  });

  it("stands on each focus area's page and in the summary beside discussions, and is added to neither", async () => {
    const { set, from, inspection, about, by, inspectionId, answered } = await begin();
    const { about: discussion, ids } = await aDiscussionOfThree(open.db, inspection);
    const press = { ...aPress(inspection, discussion), change: 2 };
    expect(await tallyAnswer(open.db, press)).toMatchObject({ kind: "tallied" });
    await answered({ [set.faces]: ["not-good"] }, { wayIn: "discussion", participantId: ids[0] });
    await answered({ [set.faces]: ["ok"] });
    // The third of them answered by themselves: the tally is full.
    expect(await tallyAnswer(open.db, { ...press, change: 1 })).toMatchObject({ kind: "all-counted" });
    // Sent after the tally was full: it is over by one, and says so.
    await answered(
      { [set.faces]: ["good"] },
      { wayIn: "discussion", participantId: ids[1], withdrawnAt: null },
    );
    const found = await findDiscussion(open.db, { inspectionId, discussionId: discussion.discussionId });
    expect(found?.over).toMatchObject([{ over: 1 }]);
    const opened = await openFocusArea(from, {
      ...{ ...about, filter: everyResponse, answerFilter: null, page: 1 },
    });
    if (opened.kind !== "opened") throw new Error("the focus area is there");
    expect(opened.faces).toMatchObject([{ counts: { good: 2 } }]);
    expect(opened.own).toMatchObject({ people: 3, inDiscussion: 2 });
    expect(opened.own.tallies[0]).toMatchObject({ people: 3, inDiscussion: 2, groups: [{ base: 3 }] });
    const { summaries } = await openSummary(from, { inspectionId, filter: everyResponse, ...by });
    expect(summaries[0]).toMatchObject({
      faces: { good: 2 },
      own: [{ people: 3 }, { people: 0 }, { people: 0 }],
    });
    expect(summaries[1]?.own).toEqual([]);
    const sheets: Record<string, unknown[][]> = {};
    const focusAreas = [{ id: inspection.focusAreaIds[0], shortName: "Waiting" }];
    for await (const sheet of viewsSheets({ ...from, inspectionId }, focusAreas)) {
      const rows: unknown[][] = [];
      for await (const batch of sheet.rows) rows.push(...batch.map(({ cells }: Row) => [...cells]));
      sheets[sheet.name] = rows;
    }
    expect(sheets["Young people’s faces"]?.[1]?.slice(2)).toEqual([2, 0, 0, 0]);
    expect(sheets["Young people’s own answers"]).toContainEqual([
      ...["Waiting", "How is it going with waiting?", "", "OK", 1, 3, 0],
    ]);
  });

  it("counts anew as soon as answers are sent, changed or taken back", async () => {
    const { set, from, inspectionId, answered } = await begin();
    const heard = async () => (await readOwnTallies(from, inspectionId)).tallies[0]?.groups[0]?.base;
    const id = await answered({ [set.faces]: ["good"] });
    expect(await heard()).toBe(1);
    await answered({ [set.faces]: ["ok"] });
    expect(await heard()).toBe(2);
    await takeBackOwnAnswers(open.db, id);
    expect(await heard()).toBe(1);
  });

  it("can be linked to a finding as figures of their own, accepted when changed, and never two cards together", async () => {
    const { set, from, focusAreaId, about, by, inspectionId, answered } = await begin();
    for (let times = 0; times < 3; times += 1) {
      await answered({ [set.mat]: ["choice-1:not-going-well", "choice-2:going-well"] });
    }
    const written = await writeFinding(from.db, { ...about, words: "Talking goes badly for some." });
    if (written.kind !== "written") throw new Error("nothing keeps it from being written");
    const figure = { kind: "figure", of: "young-peoples-answers", meaningId: set.mat } as const;
    const key = { inspectionId, findingId: written.findingId, ...by };
    const bad = [{ ...figure, labels: ["Talking: Not going well", "Moving: Going well"] }];
    expect(await linkEvidence(from, { ...key, items: bad })).toMatchObject({ kind: "not-found" });
    const good = [{ ...figure, labels: ["Talking: Not going well"] }];
    expect(await linkEvidence(from, { ...key, items: good })).toMatchObject({ kind: "linked" });
    const evidenceNow = async () => (await listFindings(from, inspectionId))[0]?.evidence[0];
    expect(await evidenceNow()).toMatchObject({
      ...{ kind: "own-answers", source: "young-peoples-answers", changed: null },
      now: { count: 3, base: 3 },
    });
    await answered({ [set.mat]: ["choice-1:so-so"] });
    const changed = await evidenceNow();
    expect(changed).toMatchObject({ now: { count: 3, base: 4 }, acceptable: true });
    const accepted = { ...key, evidenceId: changed?.id ?? "", seen: "3 of 4" };
    expect(await acceptFigure(from, accepted)).toEqual({ kind: "accepted" });
    expect((await evidenceNow())?.changed).toBeNull();
    const figures = await readFigures(from, { inspectionId, meaningIds: [set.faces] });
    expect(
      figures.count({ of: "young-people", focusAreaId, meaningId: set.mat, labels: good[0]?.labels ?? [] }),
    ).toBeNull();
  });

  it("leaves in releases as tables of its own, cards of discussions as theirs, and stands while few have changed", async () => {
    const { set, from, inspection, inspectionId, by, answered } = await begin();
    const make = () =>
      makeRelease(
        { ...from, workers: workersInPlace(from) },
        {
          ...{ inspectionId, purpose: "For the forum", breakdownBy: null, share: true, ...by },
          thresholds: usualThresholds,
        },
      );
    const ids: string[] = [];
    for (const place of range(12)) {
      const answers = { [set.faces]: [place < 11 ? "good" : "not-good"], [set.mat]: ["choice-1:so-so"] };
      ids.push(await answered(answers, { ageBand: place === 0 ? "19-25" : "16-18" }));
    }
    const { about: discussion } = await aDiscussionOfThree(open.db, inspection);
    const press = {
      ...aPress(inspection, discussion),
      questionVersionId: set.cards,
      answer: "choice-1",
      change: 3,
    };
    expect(await tallyAnswer(open.db, press)).toMatchObject({ kind: "tallied" });
    expect(await make()).toMatchObject({ kind: "made", number: 1 });
    const read = async () =>
      (await listReleasesByInspection(open.db, { inspectionId, sharedOnly: true })).map((release) => ({
        ...release,
        content: releaseContentShape.parse(release.content),
      }));
    const [first] = await read();
    expect(first).toMatchObject({ youngPeopleReceived: 12, youngPeopleWithdrawn: 0, content: { format: 3 } });
    const tableOf = (key: string) => first?.content.tables.find((table) => table.key === key);
    expect(tableOf(`own:${set.mat}:Talking`)).toMatchObject({
      of: "own-answers",
      responses: 12,
      state: "shown",
    });
    expect(tableOf(`own:${inspection.facesVersionId}`)).toMatchObject({ about: ["Waiting for help"] });
    const cards = first?.content.tables.filter(({ of }) => of === "cards");
    expect(cards).toMatchObject([{ state: "withheld", responses: null, cells: [null, null, null] }]);
    for (const { of, cells } of first?.content.tables ?? []) {
      if (of === "own-answers")
        expect(cells.filter((cell) => cell !== null && cell > 0 && cell < 5)).toEqual([]);
    }
    const csv = releaseCsv({ number: 1, content: first?.content ?? ({ tables: [] } as never) }, "");
    expect(csv).toContain("How is your help going? – Talking");
    expect(csv).toContain("own-answers");
    await answered({ [set.faces]: ["ok"] });
    await takeBackOwnAnswers(open.db, ids[3] ?? "");
    expect(await make()).toMatchObject({ kind: "covered", number: 1 });
    for (const _ of range(6)) await answered({ [set.faces]: ["good"] });
    expect(await make()).toMatchObject({ kind: "made", number: 2 });
    expect((await read())[1]).toMatchObject({ youngPeopleReceived: 19, youngPeopleWithdrawn: 1 });
  });

  it("says which ages, places and groups were heard, in each way apart", async () => {
    const { set, inspection, inspectionId } = await begin();
    await aDiscussionOfThree(open.db, inspection);
    await ownAnswers(open.db, set, { ageBand: "19-25", circumstances: ["care-leaver", "moving-on"] });
    await ownAnswers(open.db, set, { ageBand: "16-18", setting: "college", circumstances: ["care-leaver"] });
    await ownAnswers(open.db, set, { sentAt: null, ageBand: "under-11" });
    const { discussions, own } = await readYoungPeopleReached(open.db, { inspectionId, before: null });
    const countOf = (way: typeof own, key: string) =>
      way.groups.find(({ name, value }) => `${name}:${value}` === key)?.count;
    expect([own.people, discussions.people]).toEqual([2, 3]);
    expect(countOf(own, "age:19-25")).toBe(1);
    expect(countOf(own, "age:under-11")).toBe(0);
    expect(countOf(own, "setting:college")).toBe(1);
    expect(countOf(own, "circumstances:care-leaver")).toBe(2);
    expect(countOf(discussions, "age:19-25")).toBe(0);
    expect(countOf(discussions, "age:under-11")).toBe(1);
    expect(countOf(discussions, "setting:mainstream-school")).toBe(3);
    const earlier = await readYoungPeopleReached(open.db, { inspectionId, before: sentOn });
    expect([earlier.own.people, earlier.discussions.people]).toEqual([0, 0]);
  });
});
