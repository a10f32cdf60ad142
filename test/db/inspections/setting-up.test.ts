import { expect, it } from "vitest";
import { instantInLondon } from "#app/domain/calendar/london-time.ts";
import { setContacts } from "#app/domain/contacts/set-contacts.server.ts";
import { setFocusAreas } from "#app/domain/focus-areas/set-focus-areas.server.ts";
import { startInspection } from "#app/domain/inspections/start-inspection.server.ts";
import {
  recordNotification,
  withdrawNotification,
} from "#app/domain/notification/record-notification.server.ts";
import { findNotifiedInspectionBySlug } from "#db/queries/inspections.ts";
import { aDocument, aNote, type Stage, someWords } from "../../factories/erased-words.ts";
import {
  type AnInspection,
  allContacts,
  anInspection,
  threeFocusAreas,
  usual,
} from "../../factories/inspections.ts";
import { aLeadInspector, longBefore as now } from "../../factories/people.ts";
import { anApprovedSet, aQuestionInput, someQuestions } from "../../factories/questions.ts";
import { describeOnBoth } from "../on-both.ts";

const by = (inspection: AnInspection) => ({ inspectionId: inspection.id, actor: inspection.leadActor, now });

describeOnBoth("starting a re-visit", (open) => {
  const start = (personId: string, changes: { slug?: string; dayOne?: string } = {}) =>
    startInspection(open.db, {
      areaName: "Norwold",
      slug: changes.slug ?? "norwold",
      dayOne: Temporal.PlainDate.from(changes.dayOne ?? "2026-12-07"),
      days: 3,
      personId,
      now,
    });

  it("gives it the dates of the rule and its lead a part in it", async () => {
    const lead = await aLeadInspector(open.db);
    const started = await start(lead.id);
    if (started.kind !== "started") throw new Error(started.kind);
    const dates = await open.db
      .selectFrom("inspectionDates")
      .select(["key", "date", "at"])
      .where("inspectionId", "=", started.inspectionId)
      .where("key", "in", ["survey-opens", "survey-closes"])
      .orderBy("date")
      .execute();
    expect(dates).toEqual([
      { key: "survey-opens", date: "2026-11-30", at: Temporal.Instant.from("2026-11-30T12:00:00.000Z") },
      { key: "survey-closes", date: "2026-12-04", at: Temporal.Instant.from("2026-12-04T12:00:00.000Z") },
    ]);
    const members = await open.db.selectFrom("members").select(["personId", "role"]).execute();
    expect(members).toEqual([{ personId: lead.id, role: "lead-inspector" }]);
  });

  it("refuses an address name that another has, even at the same moment, and suggests one", async () => {
    const lead = await aLeadInspector(open.db);
    const outcomes = await Promise.all([start(lead.id), start(lead.id)]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(["address-name-taken", "started"]);
    expect(outcomes).toContainEqual({ kind: "address-name-taken", suggestion: "norwold-2026" });
  });

  it("refuses a first day that is past, at a weekend or a bank holiday", async () => {
    const lead = await aLeadInspector(open.db);
    for (const dayOne of ["2026-10-30", "2026-12-05", "2026-12-25"]) {
      expect((await start(lead.id, { dayOne })).kind).toBe("bad-day-one");
    }
  });
});

describeOnBoth("setting focus areas", (open) => {
  const idsAndNames = (inspection: AnInspection) =>
    open.db
      .selectFrom("focusAreas")
      .select(["id", "shortName"])
      .where("inspectionId", "=", inspection.id)
      .orderBy("position")
      .execute();

  it("keeps those that stay, in their new order, adds others and takes the rest away", async () => {
    const inspection = await anInspection(open.db);
    const [first, second, third] = inspection.focusAreas;
    if (!first || !second || !third) throw new Error("three were set");
    const outcome = await setFocusAreas(open.db, {
      ...by(inspection),
      focusAreas: [
        { ...third, shortName: "Adult life" },
        { shortName: "New", fullText: "Something else that is weak", theme: "" },
        first,
      ],
    });
    expect(outcome).toEqual({ kind: "set" });
    const after = await idsAndNames(inspection);
    expect(after.map(({ shortName }) => shortName)).toEqual(["Adult life", "New", first.shortName]);
    expect([after[0]?.id, after[2]?.id]).toEqual([third.id, first.id]);
  });

  it("does not take away one that a question asks about", async () => {
    const inspection = await anInspection(open.db);
    const [first, ...others] = inspection.focusAreas;
    if (!first) throw new Error("three were set");
    await someQuestions(open.db, {
      ...by(inspection),
      questions: [aQuestionInput({ focusAreaIds: [first.id] })],
    });
    const outcome = await setFocusAreas(open.db, { ...by(inspection), focusAreas: others });
    expect(outcome).toEqual({
      kind: "in-use",
      ties: [{ id: first.id, shortName: first.shortName, by: "questions" }],
    });
    expect((await idsAndNames(inspection)).length).toBe(3);
  });

  it("takes over none of another re-visit", async () => {
    const inspection = await anInspection(open.db);
    const other = await anInspection(open.db);
    const outcome = await setFocusAreas(open.db, { ...by(inspection), focusAreas: other.focusAreas });
    expect(outcome.kind).toBe("set");
    expect((await idsAndNames(other)).length).toBe(3);
    const theirs = new Set((await idsAndNames(other)).map(({ id }) => id));
    expect((await idsAndNames(inspection)).some(({ id }) => theirs.has(id))).toBe(false);
  });

  it("refuses fewer than 2, more than 13, and more than 80 words", async () => {
    const inspection = await anInspection(open.db);
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        shortName: `Name ${index}`,
        fullText: "Weak",
        theme: "",
      }));
    const long = { shortName: "Long", fullText: "word ".repeat(81), theme: "" };
    for (const focusAreas of [many(1), many(14), [...many(2), long]]) {
      expect((await setFocusAreas(open.db, { ...by(inspection), focusAreas })).kind).toBe("not-right");
    }
    expect((await setFocusAreas(open.db, { ...by(inspection), focusAreas: many(13) })).kind).toBe("set");
  });
});

describeOnBoth("recording the notification", (open) => {
  it("waits for focus areas and for the number of children's social care", async () => {
    const inspection = await anInspection(open.db, { focusAreas: [], contacts: [], notified: false });
    expect(await recordNotification(open.db, by(inspection))).toEqual({
      kind: "not-ready",
      missing: ["focus-areas", "social-care-day"],
    });
    await setFocusAreas(open.db, { ...by(inspection), focusAreas: threeFocusAreas });
    await setContacts(open.db, { ...by(inspection), contacts: allContacts });
    expect(await recordNotification(open.db, by(inspection))).toEqual({ kind: "recorded" });
    expect((await recordNotification(open.db, by(inspection))).kind).toBe("recorded-before");
  });

  it("keeps the number of children's social care from being taken away after it", async () => {
    const inspection = await anInspection(open.db);
    expect(await setContacts(open.db, { ...by(inspection), contacts: [] })).toEqual({
      kind: "social-care-needed",
    });
  });
});

describeOnBoth("taking the notification back", (open) => {
  const withdraw = (inspection: AnInspection, at: Temporal.Instant) =>
    withdrawNotification(open.db, { ...by(inspection), now: at, reason: "It was told on the phone only" });

  it("hides the re-visit from families again, with the reason in the audit", async () => {
    const inspection = await anInspection(open.db);
    const found = () => findNotifiedInspectionBySlug(open.db, inspection.slug);
    expect(await found()).toMatchObject({ id: inspection.id });
    expect(await withdraw(inspection, usual.notifiedAt.add({ hours: 1 }))).toEqual({ kind: "withdrawn" });
    expect(await found()).toBeUndefined();
    const audited = await open.db
      .selectFrom("auditEntries")
      .select(["action", "details"])
      .where("inspectionId", "=", inspection.id)
      .orderBy("number", "desc")
      .executeTakeFirstOrThrow();
    expect(audited.action).toBe("notification.withdrawn");
    expect(JSON.parse(audited.details)).toEqual({
      recordedAt: "2026-11-23T09:00:00.000Z",
      reason: { words: expect.any(String), sha256: expect.any(String) },
    });
    const reasons = await open.db
      .selectFrom("auditWords")
      .select("words")
      .where("inspectionId", "=", inspection.id)
      .execute();
    expect(reasons).toContainEqual({ words: "It was told on the phone only" });
    expect(await withdraw(inspection, usual.notifiedAt.add({ hours: 2 }))).toEqual({ kind: "not-recorded" });
    expect((await recordNotification(open.db, by(inspection))).kind).toBe("recorded");
  });

  const before = usual.notifiedAt.add({ hours: 1 });
  const stageOf = (inspection: AnInspection) =>
    ({
      ...{ db: open.db, inspection, duringIt: before, focusAreaId: inspection.focusAreas[0]?.id ?? "" },
      set: { questions: [] },
    }) as unknown as Stage;
  const resting: [what: string, happen: (inspection: AnInspection) => Promise<unknown>, why: RegExp][] = [
    [
      "the area sent evidence",
      (inspection) => aDocument({ ...stageOf(inspection) }, "Calls."),
      /given evidence/,
    ],
    ["a note was taken", (inspection) => aNote(stageOf(inspection), "Waits."), /given evidence/],
    ["people came to the open meeting", (inspection) => aNote(stageOf(inspection), ""), /given evidence/],
    ["a discussion was held", (inspection) => someWords(stageOf(inspection), null), /given evidence/],
  ];
  it.each(resting)("cannot be done once %s", async (_, happen, why) => {
    const inspection = await anInspection(open.db);
    await happen(inspection);
    expect(await withdraw(inspection, before)).toMatchObject({
      kind: "stands",
      why: expect.stringMatching(why),
    });
    expect(await findNotifiedInspectionBySlug(open.db, inspection.slug)).toBeDefined();
  });

  it("cannot be done from the first day on site on, though no survey opened", async () => {
    const inspection = await anInspection(open.db);
    const dayOne = instantInLondon(Temporal.PlainDate.from(usual.dayOne), new Temporal.PlainTime());
    expect(await withdraw(inspection, dayOne)).toMatchObject({ kind: "stands" });
    expect(await withdraw(inspection, dayOne.subtract({ milliseconds: 1 }))).toEqual({ kind: "withdrawn" });
  });

  it("can be done until the survey's opening instant, and not from it on", async () => {
    const inspection = await anInspection(open.db);
    await anApprovedSet(open.db, by(inspection));
    expect((await withdraw(inspection, usual.surveyOpensAt)).kind).toBe("stands");
    expect((await withdraw(inspection, usual.surveyClosesAt)).kind).toBe("stands");
    expect((await withdraw(inspection, usual.surveyOpensAt.subtract({ milliseconds: 1 }))).kind).toBe(
      "withdrawn",
    );
  });
});
