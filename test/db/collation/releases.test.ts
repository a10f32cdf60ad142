import { expect, it, vi } from "vitest";
import type { ReleaseContent } from "#app/domain/disclosure-control/release-shape.server.ts";
import { usualThresholds } from "#app/domain/disclosure-control/thresholds.ts";
import { saveDraft } from "#app/domain/drafts/save-draft.server.ts";
import { findReleases } from "#app/domain/releases/find-releases.server.ts";
import { openRelease } from "#app/domain/releases/open-release.server.ts";
import { previewRelease } from "#app/domain/releases/preview-release.server.ts";
import { shareRelease } from "#app/domain/releases/share-release.server.ts";
import { changeResponse } from "#app/domain/responses/change-response.server.ts";
import { submitResponse } from "#app/domain/responses/submit-response.server.ts";
import { createBackgroundQueries } from "#db/background-queries.ts";
import { answer, release } from "../../factories/releases.ts";
import { type ASurvey, aResponse, aSurvey, everyAnswer } from "../../factories/responses.ts";
import { describeOnBoth, type OpenDatabase } from "../on-both.ts";

vi.setConfig({ testTimeout: 60_000 });

async function cellsOf(open: OpenDatabase, survey: ASurvey, releaseId: string) {
  const opened = await openRelease(open.db, {
    inspectionId: survey.inspection.id,
    releaseId,
    role: "lead-inspector",
    actor: survey.inspection.leadActor,
    now: survey.duringIt,
    how: "read",
  });
  if (opened.kind !== "opened") throw new Error("the release is not there");
  const table = opened.content.tables.find(({ key }) => key.startsWith("question:"));
  return Object.fromEntries(table?.columns.map(({ key }, place) => [key, table.cells[place] ?? null]) ?? []);
}

/** The shares of the newest release's first question, by answer. */
async function sharesOf(open: OpenDatabase): Promise<Record<string, number>> {
  const { content } = await open.db.selectFrom("releases").select("content").executeTakeFirstOrThrow();
  const { tables } = content as ReleaseContent;
  const table = tables.find(({ shares }) => shares);
  const said =
    table?.columns.map(({ key }, place) => [key, table.shares?.percent[place] ?? 0] as const) ?? [];
  return Object.fromEntries(said.filter(([, share]) => share > 0));
}

describeOnBoth("releases", (open) => {
  it("counts every response once, and a small count with its neighbour", async () => {
    const survey = await aSurvey(open.db);
    await answer(open, survey, 12, "better");
    await answer(open, survey, 8, "same");
    await answer(open, survey, 2, "worse");
    const made = await release(open, survey);
    if (made.kind !== "made") throw new Error(made.kind);
    expect(await cellsOf(open, survey, made.releaseId)).toEqual({
      better: 12,
      "same+worse": 10,
      "dont-know": 0,
      "not-answered": 0,
      "not-asked": 0,
    });
  });

  it("shows what most people said though few did not know", async () => {
    const survey = await aSurvey(open.db);
    await answer(open, survey, 12, "better");
    await answer(open, survey, 15, "worse");
    await answer(open, survey, 3, "dont-know");
    const made = await release(open, survey);
    if (made.kind !== "made") throw new Error(made.kind);
    const shown = await sharesOf(open);
    expect(shown).toEqual({ better: 45, worse: 55 });
    const other = await aSurvey(open.db);
    await answer(open, other, 12, "better");
    await answer(open, other, 15, "worse");
    await answer(open, other, 7, "dont-know");
    const later = await release(open, other);
    if (later.kind !== "made") throw new Error(later.kind);
    expect(await cellsOf(open, other, later.releaseId)).toMatchObject({ better: 12, worse: 15 });
  });

  it("tells before it is made what each split would show, count together and hide", async () => {
    const survey = await aSurvey(open.db);
    await answer(open, survey, 12, "better");
    await answer(open, survey, 8, "same");
    await answer(open, survey, 2, "worse");
    const reader = createBackgroundQueries(open.database);
    const asked = { inspectionId: survey.inspection.id, thresholds: usualThresholds };
    const preview = await previewRelease({ db: open.db, reader }, asked);
    const before = await open.db.selectFrom("releases").select("id").execute();
    expect(before).toEqual([]);
    expect(preview?.map(({ by }) => by)).toEqual([null, "role", "children", "part-of-area"]);
    const change = preview?.[0]?.questions.find(({ cells }) => cells.merged > 0);
    expect(change?.cells).toEqual({ visible: 4, merged: 2, hidden: 0, withheld: 0 });
    for (const split of preview ?? []) {
      const sum = (of: "visible" | "merged" | "hidden" | "withheld") =>
        split.questions.reduce((total, { cells }) => total + cells[of], 0);
      expect(split.all).toEqual({
        visible: sum("visible"),
        merged: sum("merged"),
        hidden: sum("hidden"),
        withheld: sum("withheld"),
      });
    }
    const made = await release(open, survey, "role");
    expect(made.kind).toBe("made");
    expect((await previewRelease({ db: open.db, reader }, asked))?.map(({ by }) => by) ?? []).not.toContain(
      "role",
    );
    await reader.close();
  });

  it("reads a release made before answers were counted together as it was made, and stays safe beside it", async () => {
    const survey = await aSurvey(open.db);
    await answer(open, survey, 12, "better");
    await answer(open, survey, 8, "same");
    await answer(open, survey, 2, "worse");
    const made = await release(open, survey);
    if (made.kind !== "made") throw new Error(made.kind);
    const { content } = await open.db.selectFrom("releases").select("content").executeTakeFirstOrThrow();
    const { format: _, ...first } = content as ReleaseContent;
    for (const table of first.tables) {
      if (!table.columns.some(({ key }) => key === "same+worse")) continue;
      const place = table.columns.findIndex(({ key }) => key === "same+worse");
      const plain = (key: string, side: "neutral" | "negative") => ({
        key,
        label: key,
        role: "choice" as const,
        side,
      });
      table.columns.splice(place, 1, plain("same", "neutral"), plain("worse", "negative"));
      table.cells.splice(place, 1, null, null);
    }
    await open.db.updateTable("releases").set({ content: first }).execute();
    const asItWas = { better: 12, same: null, worse: null, "dont-know": 0 };
    expect(await cellsOf(open, survey, made.releaseId)).toMatchObject(asItWas);
    await answer(open, survey, 9, "better");
    await answer(open, survey, 20, "worse");
    const later = await release(open, survey);
    if (later.kind !== "made") throw new Error(later.kind);
    // What was hidden stays hidden: its change would tell it.
    expect(await cellsOf(open, survey, later.releaseId)).toMatchObject({
      better: 21,
      same: null,
      worse: null,
    });
    expect(await cellsOf(open, survey, made.releaseId)).toMatchObject(asItWas);
  });

  it("is covered by the one before while fewer than five responses have come since", async () => {
    const survey = await aSurvey(open.db);
    await answer(open, survey, 12, "better");
    const first = await release(open, survey);
    await answer(open, survey, 4, "worse");
    expect(await release(open, survey)).toEqual({ ...first, kind: "covered" });
    await answer(open, survey, 6, "worse");
    const later = await release(open, survey);
    if (later.kind !== "made") throw new Error(later.kind);
    expect(later.number).toBe(2);
    expect(await cellsOf(open, survey, later.releaseId)).toMatchObject({ better: 12, worse: 10 });
  });

  it("may add a breakdown while no response has come since", async () => {
    const survey = await aSurvey(open.db);
    await answer(open, survey, 12, "better");
    await release(open, survey);
    expect((await release(open, survey, "role")).kind).toBe("made");
    expect((await release(open, survey, "role")).kind).toBe("covered");
  });

  it("adds no breakdown to figures that a family has changed its answer since: beside them it would tell which", async () => {
    const survey = await aSurvey(open.db);
    const { set, duringIt, inspection } = survey;
    const [question] = set.questions;
    const saying = (choice: string) => ({ ...everyAnswer(set), [question?.id ?? ""]: [choice] });
    const send = (role: string, choice: string) =>
      aResponse(open.db, {
        survey: survey.survey,
        answers: saying(choice),
        about: { role: [role] },
        now: duringIt,
      });
    for (const role of ["parent-or-carer", "foster-carer"])
      for (const choice of ["better", "worse"])
        for (let times = 0; times < 20; times += 1) await send(role, choice);
    const receipt = await send("parent-or-carer", "better");
    const first = await release(open, survey);
    const now = duringIt.add({ minutes: 30 });
    const begun = await changeResponse(open.db, { survey: survey.survey, receipt, now });
    if (begun.kind !== "begun") throw new Error(begun.kind);
    const { token } = begun;
    const changed = { answers: saying("worse"), step: "focus/1", done: true, copy: null } as const;
    await saveDraft(open.db, { survey: survey.survey, token, ...changed, now });
    const sent = await submitResponse(open.db, { inspectionId: inspection.id, token, now });
    expect(sent.kind).toBe("received");
    expect(await release(open, { ...survey, duringIt: now }, "role")).toEqual({ ...first, kind: "covered" });
  });

  it("is seen by the forum and the local area only once it is shared", async () => {
    const survey = await aSurvey(open.db);
    await answer(open, survey, 12, "better");
    const made = await release(open, survey);
    if (made.kind !== "made") throw new Error(made.kind);
    const { id: inspectionId, leadActor: actor } = survey.inspection;
    const asForum = { inspectionId, role: "parent-carer-forum" } as const;
    expect(await findReleases(open.db, asForum)).toEqual([]);
    const asked = { inspectionId, releaseId: made.releaseId, actor, now: survey.duringIt };
    expect((await openRelease(open.db, { ...asked, ...asForum, how: "read" })).kind).toBe("not-found");
    expect(await shareRelease(open.db, asked)).toEqual({ kind: "shared" });
    expect(await shareRelease(open.db, asked)).toEqual({ kind: "already-shared" });
    expect(await findReleases(open.db, asForum)).toHaveLength(1);
  });

  it("records that it was made, opened and shared, in the audit chain", async () => {
    const survey = await aSurvey(open.db);
    await answer(open, survey, 6, "better");
    const made = await release(open, survey);
    if (made.kind !== "made") throw new Error(made.kind);
    await cellsOf(open, survey, made.releaseId);
    const actions = await open.db.selectFrom("auditEntries").select("action").orderBy("number").execute();
    expect(actions.slice(-2).map(({ action }) => action)).toEqual(["release.created", "release.opened"]);
  });

  it("keeps no figure that it hides", async () => {
    const survey = await aSurvey(open.db);
    await answer(open, survey, 37, "better");
    await answer(open, survey, 13, "same");
    await answer(open, survey, 3, "worse");
    await release(open, survey);
    const { content } = await open.db.selectFrom("releases").select("content").executeTakeFirstOrThrow();
    expect(JSON.stringify(content)).not.toMatch(/\b13\b(?!")/);
  });

  it("adds what young people showed and the open meeting noted, though no response has come since", async () => {
    const survey = await aSurvey(open.db);
    await answer(open, survey, 12, "better");
    await release(open, survey);
    await facesAndNotes(open, survey);
    const made = await release(open, survey);
    if (made.kind !== "made") throw new Error(made.kind);
    const stored = open.db.selectFrom("releases").select("content").where("number", "=", 2);
    const { tables } = (await stored.executeTakeFirstOrThrow()).content as ReleaseContent;
    const cells = (of: string) => tables.filter((table) => table.of === of).map((table) => table.cells);
    expect(cells("faces")).toEqual([[14, 8, 0]]);
    expect(cells("notes").map((counts) => counts.filter((one) => one !== 0))).toEqual([[7]]);
    expect(cells("people")).toEqual([[34]]);
    expect(await cellsOf(open, survey, made.releaseId)).toMatchObject({ better: 12 });
    expect((await release(open, survey)).kind).toBe("covered");
  });
});

async function facesAndNotes(open: OpenDatabase, { inspection, set, duringIt }: ASurvey): Promise<void> {
  const focusAreaId = inspection.focusAreas[0]?.id ?? "";
  const by = inspection.leadActor.personId;
  const at = duringIt;
  const made = { createdBy: by, createdAt: at, updatedAt: at };
  await open.db
    .insertInto("discussions")
    .values({
      ...made,
      id: "discussion",
      inspectionId: inspection.id,
      heldOn: "2026-11-24",
      heldTime: null,
      place: "School",
      setting: "mainstream-school",
      helpers: "",
      adjustments: "",
      consentCheckedAt: at,
      consentCheckedBy: by,
      withdrawalsSettledAt: null,
      withdrawalsSettledBy: null,
    })
    .execute();
  const questionVersionId = set.questions[0]?.id ?? "";
  for (const [face, count] of [
    ["good", 14],
    ["ok", 6],
    ["not-good", 2],
  ] as const) {
    const tally = { discussionId: "discussion", focusAreaId, questionVersionId, face, count };
    await open.db.insertInto("discussionTallies").values(tally).execute();
  }
  await open.db
    .insertInto("meetingSessions")
    .values({
      ...made,
      id: "session",
      inspectionId: inspection.id,
      startsAt: at,
      endsAt: at,
      place: "Hall",
      link: "",
      access: "",
      statementReadAt: at,
      statementReadBy: by,
      statementVersion: 1,
      attended: 34,
      cancelledAt: null,
      cancelledBy: null,
      cancelledReason: null,
      revision: 0,
    })
    .execute();
  for (let number = 1; number <= 7; number += 1) {
    const note = { id: `note-${number}`, sessionId: "session", focusAreaId, body: "Said", people: 1 };
    const taken = { agreed: "most" as const, mayQuote: true, takenBy: by, takenAt: at, changedAt: null };
    await open.db
      .insertInto("meetingNotes")
      .values({ ...note, ...taken })
      .execute();
  }
}
