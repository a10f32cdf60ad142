import { expect, it } from "vitest";
import { answerWithdrawal } from "#app/domain/evidence/answer-withdrawal.server.ts";
import { withdrawUpload } from "#app/domain/evidence/withdraw-upload.server.ts";
import { withdrawEnteredResponse } from "#app/domain/paper/withdraw-entered-response.server.ts";
import { withdrawResponse } from "#app/domain/responses/withdraw-response.server.ts";
import { checkDocument, enqueueDocumentCheck } from "#app/domain/safeguarding/check-document.server.ts";
import { listEntries } from "#app/domain/safeguarding/list-entries.server.ts";
import { openEntry } from "#app/domain/safeguarding/open-entry.server.ts";
import { recordAction } from "#app/domain/safeguarding/record-action.server.ts";
import {
  closeEntry,
  markOfOutcome,
  reopenEntry,
} from "#app/domain/safeguarding-decisions/close-entry.server.ts";
import {
  markOfLevel,
  markOfOwner,
  passEntryOn,
  recordReferral,
  setLevel,
} from "#app/domain/safeguarding-decisions/decide-entry.server.ts";
import { writeConcern } from "#app/domain/safeguarding-decisions/write-concern.server.ts";
import { makeId } from "#app/platform/tokens.ts";
import type { Uploads } from "#app/platform/uploads.ts";
import { createDirectQueries } from "#db/background-queries.ts";
import { anEntry, enterOne } from "#test/factories/entries.ts";
import { aDocument, type Stage } from "#test/factories/erased-words.ts";
import { runDueJobs } from "#test/factories/jobs.ts";
import { aMember } from "#test/factories/people.ts";
import { aResponse, aSurvey } from "#test/factories/responses.ts";
import { describeOnBoth } from "./on-both.ts";

const fearful = "He is scared of his teacher and says he wants to die.";
const calm = "Things are better since spring.";
const secret = "The driver of the green bus locked them in.";
const concern = { words: secret, saidBy: "a parent", happened: "today", setting: "a bus", dangerNow: false };
/** A mail server that keeps what it sent. */
const noting = (letters: string[]) => ({
  async send(message: object): Promise<"sent"> {
    letters.push(JSON.stringify(message));
    return "sent";
  },
});
const uploads = { pathOf: () => "nowhere", remove: async () => undefined } as unknown as Uploads;

describeOnBoth("deciding about an entry of the safeguarding queue", (open) => {
  async function opened() {
    const made = await aSurvey(open.db);
    const { inspection, duringIt: now } = made;
    const stage: Stage = { ...made, db: open.db, focusAreaId: inspection.focusAreas[0]?.id ?? "" };
    const by = { inspectionId: inspection.id, actor: inspection.leadActor, now };
    const queue = () => listEntries(open.db, inspection.id);
    const write = async (more: Partial<typeof concern> = {}, actor = inspection.leadActor) => {
      const id = makeId();
      await writeConcern(open.db, { ...by, id, concern: { ...concern, ...more }, actor });
      return id;
    };
    const entryOf = async (id: string) => {
      const entry = (await queue()).find((one) => one.id === id);
      if (!entry) throw new Error("no entry");
      return entry;
    };
    const author = (entryId: string) => ({ ...by, entryId });
    const close = async (id: string) =>
      closeEntry(open.db, {
        ...author(id),
        ...{ outcome: "advice", words: "They were told.", seen: markOfOutcome(await entryOf(id)) },
      });
    return { ...made, stage, by, queue, write, entryOf, author, close };
  }

  it("takes a concern of anybody with a part once, secret to all but those who are to read it", async () => {
    const { inspection, by, queue, write, entryOf } = await opened();
    const forum = await aMember(open.db, { inspection, role: "parent-carer-forum" });
    const cqc = await aMember(open.db, { inspection, role: "cqc-inspector" });
    const other = await aMember(open.db, { inspection, role: "cqc-inspector" });
    const assurer = await aMember(open.db, { inspection, role: "quality-assurance" });
    const id = makeId();
    const form = { ...by, id, concern: { ...concern, dangerNow: true }, actor: forum.actor };
    expect(await writeConcern(open.db, form)).toEqual({ kind: "passed-on" });
    expect(await writeConcern(open.db, form)).toEqual({ kind: "passed-on" });
    const [entry, ...others] = await queue();
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      number: 1,
      source: "concern",
      level: "danger-now",
      kinds: [],
      seenAt: null,
    });
    expect(entry?.dueAt.toString()).toBe(by.now.add({ hours: 1 }).toString());
    const readBy = async (actor: typeof by.actor) =>
      (await openEntry(open.db, { ...by, entryId: id, actor }))?.concern;
    expect(await readBy(assurer.actor)).toEqual({ isHidden: true });
    const inspectors = [await readBy(cqc.actor), await readBy(other.actor)];
    // The second of them is told where the lead does not see to it; a third reads it once it is theirs.
    expect(inspectors.map((one) => one?.isHidden).toSorted()).toEqual([false, true]);
    const third = inspectors[0]?.isHidden ? cqc : other;
    const passing = { ...by, entryId: id, createdBy: inspection.lead.id, personId: third.id };
    await passEntryOn(open.db, { ...passing, seen: markOfOwner(await entryOf(id)) });
    expect(await readBy(third.actor)).toMatchObject({ isHidden: false, words: secret, saidBy: "a parent" });
    const letters: string[] = [];
    await runDueJobs(open.db, {
      clock: { now: () => by.now },
      mail: noting(letters),
    });
    expect(letters.length).toBeGreaterThan(0);
    const kept = JSON.stringify([
      letters,
      ...(await Promise.all(
        (["safeguardingFlags", "auditEntries", "texts", "jobs", "messages"] as const).map((table) =>
          open.db.selectFrom(table).selectAll().execute(),
        ),
      )),
    ]);
    expect(kept).not.toContain("green bus");
    expect(kept).not.toContain("a parent");
    await expect(write({ words: "a".repeat(4001) })).rejects.toThrow("over its limit");
  });

  it("gives a level its deadline anew, and asks why where it is less urgent", async () => {
    const { write, entryOf, author, by, close } = await opened();
    const id = await write({ dangerNow: true });
    const seen = markOfLevel(await entryOf(id));
    const lower = { ...author(id), level: "same-day" as const, reason: "", seen };
    expect(await setLevel(open.db, lower)).toEqual({ kind: "reason-missing" });
    const later = by.now.add({ minutes: 20 });
    const reason = "They are at home.";
    expect(await setLevel(open.db, { ...lower, reason, now: later })).toEqual({ kind: "set" });
    expect(await entryOf(id)).toMatchObject({
      level: "same-day",
      actions: [{ kind: "level", done: reason }],
    });
    // Another window, with the page of before.
    const again = { ...author(id), level: "danger-now" as const, reason: "", seen };
    const outcome = await setLevel(open.db, again);
    expect(outcome).toEqual({ kind: "changed-since", mark: markOfLevel(await entryOf(id)) });
    const known = { ...again, seen: markOfLevel(await entryOf(id)), now: later };
    expect(await setLevel(open.db, known)).toEqual({ kind: "set" });
    expect((await entryOf(id)).dueAt.toString()).toBe(later.add({ hours: 1 }).toString());
    await close(id);
    expect(await setLevel(open.db, lower)).toEqual({ kind: "closed" });
  });

  it("is passed to an inspector, who is told once, and comes back where they leave", async () => {
    const { inspection, write, entryOf, author, by } = await opened();
    const cqc = await aMember(open.db, { inspection, role: "cqc-inspector" });
    const officer = await aMember(open.db, { inspection, role: "local-area-officer" });
    const id = await write();
    const pass = async (personId: string, seen?: string) =>
      passEntryOn(open.db, {
        ...author(id),
        ...{ createdBy: inspection.lead.id, personId, seen: seen ?? markOfOwner(await entryOf(id)) },
      });
    const first = markOfOwner(await entryOf(id));
    expect(await pass(officer.id)).toEqual({ kind: "no-such-inspector" });
    expect(await pass(cqc.id)).toMatchObject({ kind: "passed" });
    expect(await pass(cqc.id, first)).toEqual({ kind: "unchanged" });
    expect((await pass(inspection.lead.id, first)).kind).toBe("changed-since");
    const letters: string[] = [];
    const mail = noting(letters);
    await runDueJobs(open.db, { clock: { now: () => by.now }, mail });
    await runDueJobs(open.db, { clock: { now: () => by.now }, mail });
    const passed = letters.filter((letter) => letter.includes("passed to you"));
    expect(passed.map((letter) => letter.includes(cqc.email))).toEqual([true]);
    const ownerNow = async () => (await openEntry(open.db, { ...by, entryId: id }))?.owner?.personId;
    expect(await ownerNow()).toBe(cqc.id);
    await open.db.updateTable("members").set({ leftAt: by.now }).where("personId", "=", cqc.id).execute();
    expect(await ownerNow()).toBe(inspection.lead.id);
  });

  it("has an outcome once, says it was referred only of what was, and is opened again for a reason", async () => {
    const { write, entryOf, author, by } = await opened();
    const id = await write();
    const seen = markOfOutcome(await entryOf(id));
    const closing = { ...author(id), now: by.now.add({ minutes: 1 }), seen };
    const referred = { ...closing, outcome: "referred" as const, words: "They take it on." };
    expect(await closeEntry(open.db, referred)).toEqual({ kind: "referral-missing" });
    const referral = {
      ...{
        ...author(id),
        id: makeId(),
        referredTo: "Children’s social care",
        reference: "CSC 12",
        words: "",
      },
      referredAt: by.now.subtract({ minutes: 5 }),
    };
    const tomorrow = { ...referral, referredAt: by.now.add({ hours: 24 }) };
    expect(await recordReferral(open.db, tomorrow)).toEqual({ kind: "in-the-future" });
    expect(await recordReferral(open.db, referral)).toEqual({ kind: "recorded" });
    expect(await recordReferral(open.db, referral)).toEqual({ kind: "recorded" });
    expect(await closeEntry(open.db, referred)).toEqual({ kind: "closed" });
    expect(await closeEntry(open.db, referred)).toEqual({ kind: "closed" });
    const other = { ...referred, outcome: "advice" as const };
    expect((await closeEntry(open.db, other)).kind).toBe("changed-since");
    expect(await entryOf(id)).toMatchObject({
      ...{ outcome: "referred", outcomeWords: "They take it on." },
      actions: [
        { kind: "referral", referredTo: "Children’s social care", reference: "CSC 12" },
        { kind: "outcome" },
      ],
    });
    const audited = JSON.stringify(await open.db.selectFrom("auditEntries").selectAll().execute());
    expect(audited).not.toContain("CSC 12");
    expect(audited).not.toContain("take it on");
    expect(
      await reopenEntry(open.db, { ...closing, now: by.now.add({ minutes: 2 }), reason: "They rang." }),
    ).toEqual({ kind: "reopened" });
    expect(await entryOf(id)).toMatchObject({ outcome: null, closedAt: null });
    expect((await entryOf(id)).actions.map(({ kind }) => kind)).toEqual(["referral", "outcome", "reopened"]);
  });

  it("stays with its level, referral and outcome where a family takes its response back, without the words", async () => {
    const { survey, set, inspection, duringIt, queue, author, entryOf, close } = await opened();
    const question = set.questions.find(({ type }) => type === "long-words");
    const answers = { [question?.id ?? ""]: [fearful] };
    const receipt = await aResponse(open.db, { survey, now: duringIt, answers });
    const [{ id } = { id: "" }] = await queue();
    await recordReferral(open.db, {
      ...{
        ...author(id),
        id: makeId(),
        referredTo: "The police",
        referredAt: duringIt,
        reference: "",
        words: "",
      },
    });
    expect((await withdrawResponse(open.db, { survey, receipt, now: duringIt })).kind).toBe("withdrawn");
    expect(await entryOf(id)).toMatchObject({ isWithdrawn: true, outcome: null, level: "same-day" });
    expect(await openEntry(open.db, author(id))).toMatchObject({ words: null, isWithdrawn: true });
    await close(id);
    expect(await entryOf(id)).toMatchObject({ outcome: "advice", isWithdrawn: true });
    const words = await open.db.selectFrom("texts").select("words").execute();
    expect(JSON.stringify(words)).not.toContain("scared");
    expect(inspection.id).toBe(survey.inspectionId);
  });

  it("holds what was entered, but for its writer's own wish", async () => {
    const made = await opened();
    const { by, set, queue, close } = made;
    const question = set.questions.find(({ type }) => type === "long-words");
    const answers = { [question?.id ?? ""]: [fearful] };
    const enter = async () => {
      await enterOne(open.db, made, { entry: anEntry(made, { answers }) });
      const row = await open.db
        .selectFrom("enteredResponses")
        .select("responseId")
        .orderBy("number", "desc")
        .executeTakeFirstOrThrow();
      return { ...by, responseId: row.responseId };
    };
    const first = await enter();
    expect(await withdrawEnteredResponse(open.db, first)).toEqual({ kind: "held" });
    expect((await withdrawEnteredResponse(open.db, { ...first, isRequested: true })).kind).toBe("withdrawn");
    const second = await enter();
    for (const { id } of await queue()) await close(id);
    expect((await withdrawEnteredResponse(open.db, second)).kind).toBe("withdrawn");
  });

  it("looks documents through in bounded steps, one entry a document, and holds it until its outcome", async () => {
    const { stage, by, queue, close } = await opened();
    const forum = await aMember(open.db, { inspection: stage.inspection, role: "parent-carer-forum" });
    const sentBy = forum.id;
    const { uploadId } = await aDocument(stage, calm, { kind: "text", sentBy, sha256: "b".repeat(64) });
    await open.db.deleteFrom("evidencePassages").where("uploadId", "=", uploadId).execute();
    for (let position = 1; position <= 130; position += 1) {
      const words = [3, 64, 127].includes(position) ? fearful : calm;
      await open.db
        .insertInto("evidencePassages")
        .values({ id: makeId(), uploadId, position, words })
        .execute();
    }
    const enqueue = (id: string) =>
      open.db
        .transaction()
        .execute((trx) =>
          enqueueDocumentCheck(trx, { inspectionId: by.inspectionId, uploadId: id, nextPosition: 1 }),
        );
    await enqueue(uploadId);
    // Two processes at once, and one that is told to stop.
    const stopped = checkDocument(open.db, { uploadId, now: by.now, signal: AbortSignal.abort() });
    await expect(stopped).rejects.toThrow();
    const job = { uploadId, now: by.now };
    await Promise.all([checkDocument(open.db, job), checkDocument(open.db, job)]);
    const [entry, ...others] = await queue();
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ source: "evidence", positions: [3, 64, 127], level: "same-day" });
    expect(await open.db.selectFrom("documentsToCheckForDanger").selectAll().execute()).toEqual([]);
    const copy = await aDocument(stage, fearful, { kind: "text", sentBy, sha256: "b".repeat(64) });
    await enqueue(copy.uploadId);
    await checkDocument(open.db, { uploadId: copy.uploadId, now: by.now });
    expect(await queue()).toHaveLength(1);

    const taking = { ...by, uploadId, uploads, actor: forum.actor };
    expect(await withdrawUpload(open.db, { ...taking, reason: "" })).toEqual({ kind: "reason-needed" });
    expect(await withdrawUpload(open.db, { ...taking, reason: "A slip" })).toEqual({ kind: "requested" });
    const from = { db: open.db, reader: createDirectQueries(open.db) };
    const answer = { ...by, uploadId, uploads, withdraw: true, answer: "" };
    expect(await answerWithdrawal(from, answer)).toEqual({ kind: "held" });
    await close(entry?.id ?? "");
    expect(await answerWithdrawal(from, answer)).toEqual({ kind: "withdrawn" });
    expect((await queue())[0]).toMatchObject({ isWithdrawn: true, outcome: "advice" });
  });

  it("counts a note as done, and not who does it or how soon", async () => {
    const { write, entryOf, author } = await opened();
    const id = await write();
    await recordAction(open.db, { ...author(id), id: makeId(), done: "Rang them." });
    expect((await entryOf(id)).actions).toMatchObject([{ kind: "note", done: "Rang them.", value: null }]);
  });
});
