import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterEach, expect, it } from "vitest";
import type { PersonActor } from "#app/domain/audit/audit.ts";
import { changeWords } from "#app/domain/discussion-words/change-words.server.ts";
import { removeWords } from "#app/domain/discussion-words/remove-words.server.ts";
import { extractText } from "#app/domain/evidence/extract-text.server.ts";
import { withdrawUpload } from "#app/domain/evidence/withdraw-upload.server.ts";
import { changeNote } from "#app/domain/meetings/change-note.server.ts";
import { removeNote, takeNote } from "#app/domain/meetings/take-note.server.ts";
import { changeResponse } from "#app/domain/responses/change-response.server.ts";
import { submitResponse } from "#app/domain/responses/submit-response.server.ts";
import { checkDocument } from "#app/domain/safeguarding/check-document.server.ts";
import { listEntries, type SafeguardingEntry } from "#app/domain/safeguarding/list-entries.server.ts";
import { openEntry } from "#app/domain/safeguarding/open-entry.server.ts";
import { describePlace } from "#app/domain/safeguarding/safeguarding.ts";
import { closeEntry, markOfOutcome } from "#app/domain/safeguarding-decisions/close-entry.server.ts";
import { markOf } from "#app/domain/text/mark-of.server.ts";
import { saveTranslation } from "#app/domain/text-translations/save-translation.server.ts";
import type { Uploads } from "#app/platform/uploads.ts";
import type { Trx } from "#db/connection.ts";
import { kindOf, serializeTransactions } from "#db/dialects/index.ts";
import { updateUpload } from "#db/queries/evidence.ts";
import { aDocument, aNote, aTranslation, type Stage, someWords } from "#test/factories/erased-words.ts";
import { aMember } from "#test/factories/people.ts";
import { aResponse, aSurvey } from "#test/factories/responses.ts";
import { describeOnBoth } from "./on-both.ts";

const fearful = "He is scared of his teacher and says he wants to die.";
const calm = "Things are better since spring.";
const polish = "Jest mu ciężko i bardzo się boi.";

describeOnBoth("the safeguarding queue, from other ways than answers", (open) => {
  async function opened() {
    const made = await aSurvey(open.db);
    const stage: Stage = { ...made, db: open.db, focusAreaId: made.inspection.focusAreas[0]?.id ?? "" };
    const by = { inspectionId: made.inspection.id, actor: made.inspection.leadActor, now: made.duringIt };
    const queue = () => listEntries(open.db, made.inspection.id);
    const textOf = (sourceId: string) =>
      open.db
        .selectFrom("texts")
        .select(["number", "words"])
        .where("sourceId", "=", sourceId)
        .executeTakeFirstOrThrow();
    /** The next version of the translation of what was said. */
    const translate = async (sourceId: string, words: string, seenVersion: number) => {
      const { number, words: original } = await textOf(sourceId);
      const kept = { kind: "translation" as const, language: "pl", seen: markOf(original), seenVersion };
      return saveTranslation(open.db, { ...by, ...kept, number, words });
    };
    return { ...made, stage, by, queue, translate };
  }

  async function closeAll(
    by: { inspectionId: string; actor: PersonActor; now: Temporal.Instant },
    queue: () => Promise<SafeguardingEntry[]>,
  ) {
    for (const entry of await queue()) {
      if (entry.closedAt !== null) continue;
      const outcome = { outcome: "no-concern" as const, words: "A story.", seen: markOfOutcome(entry) };
      expect((await closeEntry(open.db, { ...by, entryId: entry.id, ...outcome })).kind).toBe("closed");
    }
  }

  it("gets what stands only in the translation of an answer, with the original beside it", async () => {
    const { survey, set, duringIt: now, stage, by, queue } = await opened();
    const question = set.questions.find(({ type }) => type === "long-words");
    if (!question) throw new Error("the survey asks for no words");
    const receipt = await aResponse(open.db, { survey, now, answers: { [question.id]: [polish] } });
    expect(await queue()).toEqual([]);
    const response = await open.db
      .selectFrom("responses")
      .select("id")
      .where("inspectionId", "=", by.inspectionId)
      .executeTakeFirstOrThrow();
    await aTranslation(stage, response.id, fearful);
    const [entry, ...others] = await queue();
    if (!entry) throw new Error("no entry");
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      source: "survey",
      isOfTranslation: true,
      kinds: ["harm-to-self", "not-safe"],
    });
    expect(describePlace(entry)).toBe(
      `In answer to “${question.text}”; found in its translation or transcript`,
    );
    expect(await openEntry(open.db, { ...by, entryId: entry.id })).toMatchObject({
      words: polish,
      translation: { words: fearful, language: "pl" },
      responseId: response.id,
    });
    const jobs = await open.db.selectFrom("jobs").select(["kind", "payload"]).execute();
    const payload = { inspectionId: by.inspectionId };
    expect(jobs).toContainEqual({ kind: "tell-safeguarding-inspector", payload });

    // Its writer begins to change it: the entry outlives the words and the translation.
    const begun = await changeResponse(open.db, { survey, receipt, now });
    if (begun.kind !== "begun") throw new Error(begun.kind);
    await submitResponse(open.db, { inspectionId: by.inspectionId, token: begun.token, now });
    expect(await queue()).toHaveLength(1);
  });

  it("gets a correction of a translation only for what it says anew, and nothing twice while it waits", async () => {
    const { stage, queue, translate, by } = await opened();
    const note = await aNote(stage, polish);
    await translate(note.noteId, calm, 0);
    expect(await queue()).toEqual([]);
    await translate(note.noteId, "He wants to die.", 1);
    expect(await queue()).toMatchObject([{ kinds: ["harm-to-self"], isOfTranslation: true }]);
    await translate(note.noteId, "He wants to die!", 2);
    expect(await queue()).toHaveLength(1);
    await translate(note.noteId, fearful, 3);
    expect(await queue()).toMatchObject([{ number: 2, kinds: ["not-safe"] }, { number: 1 }]);
    // What the entry of the original says already is read with it, until somebody has opened that alone.
    const { about, wordsId } = await someWords(stage, calm);
    const said = { ...about, wordsId, focusAreaId: stage.focusAreaId, mayQuote: false };
    await changeWords(open.db, { ...said, words: fearful });
    expect(await queue()).toHaveLength(3);
    await translate(wordsId, fearful, 0);
    expect(await queue()).toHaveLength(3);
    const [{ id: entryId } = { id: "" }] = await queue();
    await openEntry(open.db, { ...by, entryId });
    await translate(wordsId, `${fearful} Today.`, 1);
    expect(await queue()).toHaveLength(4);
  });

  it("gets what is said at the open meeting and in discussions, marks what was changed, and keeps what is erased", async () => {
    const { stage, by, queue, inspection } = await opened();
    const { sessionId } = await aNote(stage, calm);
    const content = { focusAreaId: null, people: 1, agreed: "most", mayQuote: false } as const;
    const taken = await takeNote(open.db, { ...by, sessionId, note: { ...content, body: fearful } });
    if (taken.kind !== "taken") throw new Error(taken.kind);
    const [entry] = await queue();
    if (!entry) throw new Error("no entry");
    expect(entry).toMatchObject({ source: "meeting", question: null, isWithdrawn: false });
    expect(describePlace(entry)).toBe("Noted at the open meeting");
    expect(await openEntry(open.db, { ...by, entryId: entry.id })).toMatchObject({
      words: fearful,
      translation: null,
      responseId: null,
      textNumber: expect.any(Number),
    });
    const note = { ...by, sessionId, noteId: taken.noteId };
    await changeNote(open.db, { ...note, note: { ...content, body: fearful, people: 2 } });
    expect(await queue()).toMatchObject([{ wordsChangedAt: null }]);
    // While the entry is open it holds what it is about, but for a slip of the pen and a parent's wish.
    const calmer = { ...note, note: { ...content, body: calm } };
    expect(await changeNote(open.db, calmer)).toEqual({ kind: "held" });
    expect(await removeNote(open.db, note)).toEqual({ kind: "held" });
    const corrected = { ...note, note: { ...content, body: `${fearful} Truly.` } };
    expect(await changeNote(open.db, corrected)).toEqual({ kind: "changed" });
    await closeAll(by, queue);
    expect(await changeNote(open.db, calmer)).toEqual({ kind: "changed" });
    expect(await queue()).toMatchObject([{}, { wordsChangedAt: expect.any(Temporal.Instant) }]);
    expect(await removeNote(open.db, note)).toEqual({ kind: "removed" });
    expect(await queue()).toMatchObject([{}, { isWithdrawn: true, withdrawnAt: null }]);
    expect(await openEntry(open.db, { ...by, entryId: entry.id })).toMatchObject({ words: null });

    const { about, wordsId } = await someWords(stage, calm);
    const said = { ...about, wordsId, focusAreaId: stage.focusAreaId, mayQuote: false };
    await changeWords(open.db, { ...said, words: "I want to die." });
    expect(await queue()).toMatchObject([{ source: "young-people", kinds: ["harm-to-self"] }, {}, {}]);
    expect(await changeWords(open.db, { ...said, words: "I am fine." })).toEqual({ kind: "held" });
    expect(await removeWords(open.db, { ...about, wordsId })).toEqual({ kind: "held" });
    expect(await removeWords(open.db, { ...about, wordsId, isRequested: true })).toEqual({ kind: "removed" });
    expect(await queue()).toMatchObject([{ isWithdrawn: true }, {}, {}]);
    const kept = JSON.stringify([
      await open.db.selectFrom("safeguardingFlags").selectAll().execute(),
      await open.db
        .selectFrom("auditEntries")
        .selectAll()
        .where("inspectionId", "=", inspection.id)
        .execute(),
    ]);
    expect(kept).not.toContain("teacher");
  });

  it("gets one entry of words that are corrected before anybody opens it, and another for other danger", async () => {
    const { stage, by, queue } = await opened();
    const { sessionId } = await aNote(stage, calm);
    const content = { focusAreaId: null, people: 1, agreed: "most", mayQuote: false } as const;
    const taken = await takeNote(open.db, {
      ...by,
      sessionId,
      note: { ...content, body: "He wants to dye." },
    });
    if (taken.kind !== "taken") throw new Error(taken.kind);
    const correct = async (body: string) => {
      const note = { ...by, sessionId, noteId: taken.noteId };
      expect(await changeNote(open.db, { ...note, note: { ...content, body } })).toEqual({ kind: "changed" });
      return queue();
    };
    expect(await correct("He wants to die")).toMatchObject([{ number: 1 }]);
    for (const slip of ["He  wants to die", "He wants to die.", "He wants to die, he said."]) {
      expect(await correct(slip)).toMatchObject([{ number: 1, wordsChangedAt: null }]);
    }
    const [entry] = await correct("He wants to die, and is scared of his teacher.");
    expect(entry).toMatchObject({ number: 2, kinds: ["not-safe"] });
    // Once it was opened, what stands there afterwards was seen by nobody.
    await openEntry(open.db, { ...by, entryId: entry?.id ?? "" });
    expect(await correct("He wants to die, and is terrified of his teacher.")).toMatchObject([
      { number: 3, kinds: ["not-safe"], wordsChangedAt: null },
      { number: 2, wordsChangedAt: expect.any(Temporal.Instant) },
      { number: 1, wordsChangedAt: null },
    ]);
    // While an entry is open, what it is about stays; afterwards, what is left of it is raised.
    const note = { ...by, sessionId, noteId: taken.noteId };
    expect(await changeNote(open.db, { ...note, note: { ...content, body: calm } })).toEqual({
      kind: "held",
    });
    await closeAll(by, queue);
    expect(await correct(calm)).toHaveLength(3);
    expect(await correct(fearful)).toMatchObject([
      { number: 4, kinds: ["harm-to-self", "not-safe"], wordsChangedAt: null },
      {},
      {},
      {},
    ]);
    await closeAll(by, queue);
    expect(await correct("He wants to die.")).toMatchObject([
      { number: 5, kinds: ["harm-to-self"], wordsChangedAt: null },
      { number: 4, wordsChangedAt: expect.any(Temporal.Instant) },
      {},
      {},
      {},
    ]);
  });

  const folders: string[] = [];
  afterEach(async () => {
    for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
  });

  /** A file whose text is still to be taken out, and how that is done. */
  async function aFile(stage: Stage, kind: string, contents: string) {
    const folder = await mkdtemp(join(tmpdir(), "noonday-"));
    folders.push(folder);
    const { uploadId } = await aDocument(stage, calm, { kind });
    await open.db.deleteFrom("evidenceTexts").where("uploadId", "=", uploadId).execute();
    await open.db.deleteFrom("evidencePassages").where("uploadId", "=", uploadId).execute();
    const path = join(folder, uploadId);
    await writeFile(path, contents);
    const uploads = { pathOf: () => path, remove: async () => undefined } as unknown as Uploads;
    const extract = () => extractText(open.db, { uploadId, uploads, now: stage.duringIt });
    return { uploadId, uploads, extract };
  }

  const emailHead =
    "From: a@example.org\r\nTo: b@example.org\r\nSubject: Help\r\nContent-Type: text/plain; charset=utf-8";

  it("gets an email that counts as opened once an inspector has read it there", async () => {
    const { stage, by, queue, inspection } = await opened();
    const { uploadId, uploads, extract } = await aFile(stage, "email", `${emailHead}\r\n\r\n${fearful}\r\n`);
    await extract();
    const [{ id: entryId } = { id: "" }] = await queue();
    const assurer = await aMember(open.db, { inspection, role: "quality-assurance" });
    const opening = { ...by, entryId };
    const openedAt = async () =>
      open.db
        .selectFrom("evidenceUploads")
        .select(["openedAt", "openedBy"])
        .where("id", "=", uploadId)
        .executeTakeFirst();
    await openEntry(open.db, { ...opening, actor: assurer.actor });
    expect(await openedAt()).toEqual({ openedAt: null, openedBy: null });
    expect(await openEntry(open.db, opening)).toMatchObject({ words: expect.stringContaining("teacher") });
    expect(await openedAt()).toEqual({ openedAt: by.now, openedBy: by.actor.personId });
    const withdrawal = { ...by, uploadId, uploads, reason: "" };
    expect(await withdrawUpload(open.db, withdrawal)).toEqual({ kind: "reason-needed" });
    expect(await openEntry(open.db, opening)).toMatchObject({ words: expect.stringContaining("teacher") });
  });

  it("gets an email that somebody withdraws at the same time, and neither waits for the other for ever", async () => {
    const { stage, by, queue } = await opened();
    const { uploadId, extract } = await aFile(stage, "email", `${emailHead}\r\n\r\n${fearful}\r\n`);
    let extracting: Promise<void> = Promise.resolve();
    await open.db.transaction().execute(async (trx) => {
      await serializeTransactions(trx, `inspection:${by.inspectionId}`);
      extracting = extract();
      await waitForSomebodyWaiting(trx);
      await updateUpload(trx, uploadId, { withdrawalReason: "Mine." });
    });
    await extracting;
    expect(await queue()).toHaveLength(1);
  });

  it("gets the translation of evidence, and says whether that is an email or another document", async () => {
    const { stage, queue } = await opened();
    const translate = async (kind: string) => {
      const { uploadId } = await aDocument(stage, polish, { kind });
      const passage = await open.db
        .selectFrom("evidencePassages")
        .select("id")
        .where("uploadId", "=", uploadId)
        .executeTakeFirstOrThrow();
      await aTranslation(stage, passage.id, fearful);
      return uploadId;
    };
    const uploadId = await translate("pdf");
    await translate("email");
    const places = async () => (await queue()).map(describePlace);
    expect(await places()).toEqual([
      "In an email that was sent as evidence; found in its translation or transcript",
      "In a document that was sent as evidence; found in its translation or transcript",
    ]);
    await open.db.deleteFrom("evidencePassages").where("uploadId", "=", uploadId).execute();
    expect(await places()).toContain("In evidence that was sent in; found in its translation or transcript");
  });

  it("gets an email once at once, and another document once by a job", async () => {
    const { stage, queue } = await opened();
    const words = `${fearful}\r\n\r\n${"It takes ages. ".repeat(300)}\r\n\r\n${fearful}\r\n`;
    const document = await aFile(stage, "text", words);
    await document.extract();
    expect(await queue()).toEqual([]);
    const job = { uploadId: document.uploadId, now: stage.duringIt };
    await checkDocument(open.db, job);
    await checkDocument(open.db, job);
    const place = expect.stringMatching(/^In a document that was sent as evidence, passages 1 and \d+$/);
    expect((await queue()).map(describePlace)).toEqual([place]);
    await (await aFile(stage, "email", `${emailHead}\r\n\r\n${words}`)).extract();
    const [entry, ...others] = await queue();
    expect(others).toHaveLength(1);
    const kinds = ["harm-to-self", "not-safe"];
    expect(entry).toMatchObject({ source: "evidence", isWithdrawn: false, kinds });
  });
});

/** On PostgreSQL, until another connection waits for a lock; on SQLite there is one writer. */
async function waitForSomebodyWaiting(trx: Trx): Promise<void> {
  if (kindOf(trx) === "sqlite") return;
  await expect
    .poll(async () => {
      const waiting = await sql<{ pid: number }>`select pid from pg_locks where not granted and pid in
        (select pid from pg_stat_activity where datname = current_database())`.execute(trx);
      return waiting.rows.length;
    })
    .toBe(1);
}
