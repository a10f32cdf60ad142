import { expect, it } from "vitest";
import { must } from "#app/demo/must.ts";
import { verifyAuditChain } from "#app/domain/audit/verify-audit-chain.server.ts";
import { arrangeSession, cancelSession } from "#app/domain/meeting-sessions/arrange-session.server.ts";
import { changeSession } from "#app/domain/meeting-sessions/change-session.server.ts";
import { changeNote } from "#app/domain/meetings/change-note.server.ts";
import { findFocuses } from "#app/domain/meetings/find-focuses.server.ts";
import { findSession } from "#app/domain/meetings/find-session.server.ts";
import { listSessions } from "#app/domain/meetings/list-sessions.server.ts";
import { recordAttendance } from "#app/domain/meetings/record-attendance.server.ts";
import { recordStatement } from "#app/domain/meetings/record-statement.server.ts";
import { removeNote, takeNote } from "#app/domain/meetings/take-note.server.ts";
import { shareQuestions } from "#app/domain/review-answers/share-questions.server.ts";
import { createDirectQueries } from "#db/background-queries.ts";
import { aBareInspection, type BareInspection } from "#test/factories/bare-inspection.ts";
import { fromDatabase } from "#test/factories/from-database.ts";
import { aQuestionInput, someQuestions } from "#test/factories/questions.ts";
import { describeOnBoth } from "./on-both.ts";

const at = (time: string) => Temporal.Instant.from(`2026-11-23T${time}:00Z`);

const details = {
  startsAt: at("18:00"),
  endsAt: at("19:30"),
  place: "Town Hall, Main Street",
  link: "",
  access: "Step-free, with a hearing loop.",
};

describeOnBoth("the open meeting", (open) => {
  const queries = () => ({ db: open.db, reader: createDirectQueries(open.db) });
  const arranged = async (inspection: BareInspection) => {
    const about = { inspectionId: inspection.inspectionId, actor: inspection.lead };
    const arranging = await arrangeSession(queries(), { ...about, details, now: at("09:00") });
    const { sessionId } = must("arranged", arranging);
    return { ...about, sessionId };
  };
  const begun = async (inspection: BareInspection) => {
    const about = await arranged(inspection);
    await recordStatement(open.db, { ...about, now: at("18:01") });
    return about;
  };
  const noteOf = (inspection: BareInspection) => ({
    focusAreaId: inspection.focusAreaIds[0],
    body: "Waits for an assessment have not become shorter",
    people: 4,
    agreed: "most" as const,
    mayQuote: true,
  });

  it("has sessions in the order in which they begin, the cancelled ones with their reason", async () => {
    const inspection = await aBareInspection(open.db);
    const evening = await arranged(inspection);
    const arranging = await arrangeSession(queries(), {
      ...evening,
      details: {
        ...details,
        startsAt: at("10:00"),
        endsAt: at("11:00"),
        place: "",
        link: "https://meet.example/a",
      },
      now: at("09:00"),
    });
    const morning = must("arranged", arranging);
    await cancelSession(queries(), {
      ...evening,
      reason: "The hall has no heating. Come at 10am.",
      now: at("09:30"),
    });
    const sessions = await listSessions(open.db, inspection.inspectionId);
    expect(sessions.map(({ id }) => id)).toEqual([morning.sessionId, evening.sessionId]);
    expect(sessions[1]?.cancelled?.reason).toBe("The hall has no heating. Come at 10am.");
    expect(await changeSession(queries(), { ...evening, details, now: at("09:40") })).toEqual({
      kind: "cancelled",
    });
    expect(await recordStatement(open.db, { ...evening, now: at("18:00") })).toEqual({ kind: "cancelled" });
  });

  it("can be moved until the statement was read out, and then only be put right in other ways", async () => {
    const inspection = await aBareInspection(open.db);
    const about = await arranged(inspection);
    const later = { ...details, startsAt: at("18:30"), endsAt: at("20:00") };
    expect(await changeSession(queries(), { ...about, details: later, now: at("10:00") })).toEqual({
      kind: "changed",
    });
    await recordStatement(open.db, { ...about, now: at("18:30") });
    expect(await changeSession(queries(), { ...about, details, now: at("18:40") })).toEqual({
      kind: "has-begun",
    });
    expect(
      await changeSession(queries(), { ...about, details: { ...later, place: "Room 2" }, now: at("18:40") }),
    ).toEqual({ kind: "changed" });
    expect(await cancelSession(queries(), { ...about, reason: "No", now: at("18:45") })).toEqual({
      kind: "has-begun",
    });
  });

  it("takes no note and no count before the statement was read out, nor is that recorded before anybody can have heard it", async () => {
    const inspection = await aBareInspection(open.db);
    const about = await arranged(inspection);
    const note = { ...about, note: noteOf(inspection), now: at("18:05") };
    expect(await takeNote(open.db, note)).toEqual({ kind: "statement-not-read" });
    expect(await recordAttendance(open.db, { ...about, attended: 40, now: at("18:05") })).toEqual({
      kind: "statement-not-read",
    });
    expect(await recordStatement(open.db, { ...about, now: at("17:29") })).toMatchObject({
      kind: "too-early",
    });
    expect(await recordStatement(open.db, { ...about, now: at("17:30") })).toEqual({ kind: "recorded" });
    expect(await recordStatement(open.db, { ...about, actor: inspection.cqc, now: at("18:06") })).toEqual({
      kind: "already-recorded",
    });
    expect(await takeNote(open.db, note)).toMatchObject({ kind: "taken" });
    expect((await findSession(open.db, about))?.session.statementRead).toEqual({
      at: at("17:30"),
      by: "Lena Lead",
    });
  });

  it("keeps the number who said something within the number who came", async () => {
    const inspection = await aBareInspection(open.db);
    const about = await begun(inspection);
    await takeNote(open.db, { ...about, note: { ...noteOf(inspection), people: 30 }, now: at("18:10") });
    expect(await recordAttendance(open.db, { ...about, attended: 29, now: at("18:20") })).toEqual({
      kind: "fewer-than-a-note-says",
      people: 30,
    });
    expect(await recordAttendance(open.db, { ...about, attended: 50, now: at("18:20") })).toEqual({
      kind: "recorded",
    });
    expect(
      await takeNote(open.db, { ...about, note: { ...noteOf(inspection), people: 51 }, now: at("18:30") }),
    ).toEqual({
      kind: "more-than-attended",
      attended: 50,
    });
  });

  it("asks about words that look like a name, and keeps a note sent twice once", async () => {
    const inspection = await aBareInspection(open.db);
    const about = await begun(inspection);
    const named = {
      ...about,
      note: { ...noteOf(inspection), body: "Mr Bello never rings back" },
      noteId: "one-form",
      now: at("18:10"),
    };
    expect(await takeNote(open.db, named)).toMatchObject({
      kind: "possible-names",
      names: [{ words: "Mr Bello" }],
    });
    await takeNote(open.db, { ...named, notNames: ["Mr Bello"] });
    await takeNote(open.db, { ...named, notNames: ["Mr Bello"] });
    expect((await findSession(open.db, about))?.notes).toHaveLength(1);
  });

  it("lets only who took a note change or erase it", async () => {
    const inspection = await aBareInspection(open.db);
    const about = await begun(inspection);
    const taken = await takeNote(open.db, { ...about, note: noteOf(inspection), now: at("18:10") });
    if (taken.kind !== "taken") throw new Error("taken");
    const change = {
      ...about,
      noteId: taken.noteId,
      note: { ...noteOf(inspection), focusAreaId: null, people: 9 },
      now: at("18:20"),
    };
    expect(await changeNote(open.db, { ...change, actor: inspection.cqc })).toEqual({
      kind: "not-author",
    });
    expect(await changeNote(open.db, change)).toEqual({ kind: "changed" });
    expect((await findSession(open.db, about))?.notes).toMatchObject([{ people: 9, focusAreaId: null }]);
    const removal = { ...about, noteId: taken.noteId, now: at("18:30") };
    expect(await removeNote(open.db, { ...removal, actor: inspection.cqc })).toEqual({
      kind: "not-author",
    });
    expect(await removeNote(open.db, removal)).toEqual({ kind: "removed" });
    expect(await removeNote(open.db, removal)).toEqual({ kind: "no-such-note" });
  });

  it("is nobody else's: another re-visit's session, note or focus area is not there", async () => {
    const inspection = await aBareInspection(open.db);
    const other = await aBareInspection(open.db, { slug: "elsewhere" });
    const about = await begun(inspection);
    const there = { ...about, inspectionId: other.inspectionId };
    expect(await findSession(open.db, there)).toBeNull();
    expect(await takeNote(open.db, { ...there, note: noteOf(inspection), now: at("18:10") })).toEqual({
      kind: "no-such-session",
    });
    expect(await takeNote(open.db, { ...about, note: noteOf(other), now: at("18:10") })).toEqual({
      kind: "no-such-focus-area",
    });
    const taken = await takeNote(open.db, { ...about, note: noteOf(inspection), now: at("18:10") });
    const noteId = taken.kind === "taken" ? taken.noteId : "";
    expect(await removeNote(open.db, { ...there, noteId, now: at("18:20") })).toEqual({
      kind: "no-such-note",
    });
  });

  it("is about the focuses that were published, or else the focus areas", async () => {
    const inspection = await aBareInspection(open.db);
    expect((await findFocuses(open.db, inspection.inspectionId)).map(({ text }) => text)).toEqual([
      "Waiting for help",
      "Plans that fit",
    ]);
    const about = { inspectionId: inspection.inspectionId, actor: inspection.lead, now: at("09:00") };
    const focus = aQuestionInput({
      type: "focus",
      text: "Help at the right time",
      focusAreaIds: [inspection.focusAreaIds[0]],
    });
    await someQuestions(open.db, { ...about, audience: "open-meeting", questions: [focus] });
    expect((await findFocuses(open.db, inspection.inspectionId)).map(({ text }) => text)).toEqual([
      "Waiting for help",
      "Plans that fit",
    ]);
    await shareQuestions(fromDatabase(open.db), {
      ...about,
      audience: "open-meeting",
      message: "",
      answerBy: null,
    });
    expect((await findFocuses(open.db, inspection.inspectionId)).map(({ text }) => text)).toEqual([
      "Help at the right time",
    ]);
  });

  it("audits each change, never the words of a note", async () => {
    const inspection = await aBareInspection(open.db);
    const about = await begun(inspection);
    const taken = await takeNote(open.db, {
      ...about,
      note: { ...noteOf(inspection), body: "something told in confidence" },
      now: at("18:10"),
    });
    const noteId = taken.kind === "taken" ? taken.noteId : "";
    await changeNote(open.db, {
      ...about,
      noteId,
      note: { ...noteOf(inspection), body: "told in confidence too", people: 5, mayQuote: false },
      now: at("18:20"),
    });
    await recordAttendance(open.db, { ...about, attended: 12, now: at("18:30") });
    const entries = await open.db.selectFrom("auditEntries").selectAll().orderBy("number").execute();
    expect(entries.map(({ action }) => action)).toEqual([
      "meeting-session.arranged",
      "meeting-session.statement-recorded",
      "meeting-note.taken",
      "meeting-note.changed",
      "meeting-session.attendance-recorded",
    ]);
    const { sessionId } = about;
    expect(entries[3]?.details).toBe(
      `{"sessionId":"${sessionId}","noteId":"${noteId}","wordsChanged":true,"translationsErased":0,"changed":{"people":{"from":4,"to":5},"mayQuote":{"from":1,"to":0}}}`,
    );
    expect(entries.map(({ details: text }) => text).join(" ")).not.toContain("confidence");
    expect(await verifyAuditChain(open.db)).toEqual({ kind: "whole", length: 5 });
  });
});
