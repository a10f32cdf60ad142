import { sql } from "kysely";
import { expect, it } from "vitest";
import { enqueueMissingJobs } from "#app/domain/jobs/enqueue-missing-jobs.server.ts";
import { takeNote } from "#app/domain/meetings/take-note.server.ts";
import {
  checkEarlierTexts,
  countUncheckedTexts,
} from "#app/domain/safeguarding/check-earlier-texts.server.ts";
import { listEntries } from "#app/domain/safeguarding/list-entries.server.ts";
import { openEntry } from "#app/domain/safeguarding/open-entry.server.ts";
import { markOf } from "#app/domain/text/mark-of.server.ts";
import { saveTranslation } from "#app/domain/text-translations/save-translation.server.ts";
import type { Message } from "#app/platform/mail.ts";
import type { Queries } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";
import { aDocument, aNote, type Stage, seal, someWords } from "#test/factories/erased-words.ts";
import { runDueJobs } from "#test/factories/jobs.ts";
import { aResponse, aSurvey } from "#test/factories/responses.ts";
import { describeOnBoth } from "./on-both.ts";

const fearful = "He is scared of his teacher and says he wants to die.";
const calm = "Things are better since spring.";
const polish = "Jest mu ciężko i bardzo się boi.";
const both = ["harm-to-self", "not-safe"];
const email = { from: "a@example.org", to: "b@example.org", sentAt: null };

describeOnBoth("what was stored before the queue took words of its kind", (open) => {
  async function opened() {
    const made = await aSurvey(open.db);
    const stage: Stage = { ...made, db: open.db, focusAreaId: made.inspection.focusAreas[0]?.id ?? "" };
    const { id: inspectionId, leadActor: actor } = made.inspection;
    const by = { inspectionId, actor, now: made.duringIt };
    const queue = async () => (await listEntries(open.db, inspectionId)).toReversed();
    const check = (signal?: AbortSignal) =>
      checkEarlierTexts(open.db, { inspectionId, now: made.duringIt, ...(signal ? { signal } : {}) });
    const unchecked = () => countUncheckedTexts(open.db, inspectionId);
    return { ...made, stage, by, queue, check, unchecked };
  }

  /** What the migration finds in the database as it is, had the queue begun to take all words at that instant. */
  async function migrateAgain(queueBegan: string) {
    await open.db
      .updateTable("migrations")
      .set({ ranAt: Temporal.Instant.from(queueBegan) })
      .where("name", "=", "0091-safeguarding-sources")
      .execute();
    const name = "0095-texts-to-check-for-danger";
    await sql`drop table "textsToCheckForDanger"`.execute(open.db);
    await open.db.deleteFrom("migrations").where("name", "=", name).execute();
    await migrate(open.db, Temporal.Instant.from("2026-11-30T00:00:00.000Z"), new Set([name]));
    const rows = await open.db
      .selectFrom("textsToCheckForDanger")
      .innerJoin("texts", "texts.number", "textsToCheckForDanger.textNumber")
      .select("texts.words")
      .orderBy("texts.number")
      .execute();
    return rows.map(({ words }) => words);
  }

  const wait = (...sourceIds: string[]) =>
    open.db
      .insertInto("textsToCheckForDanger")
      .columns(["textNumber"])
      .expression(open.db.selectFrom("texts").select("number").where("sourceId", "in", sourceIds))
      .execute();

  /** A version that was stored as before the queue took translations. */
  async function anEarlierTranslation(stage: Stage, sourceId: string, words: string, version = 1) {
    const { number } = await open.db
      .selectFrom("texts")
      .select("number")
      .where("sourceId", "=", sourceId)
      .orderBy("number")
      .executeTakeFirstOrThrow();
    await open.db
      .insertInto("textTranslations")
      .values({
        ...{ id: crypto.randomUUID(), textNumber: number, version, kind: "translation", language: "pl" },
        ...{ words, madeBy: stage.inspection.leadActor.personId, fellBehindAt: null },
        madeAt: Temporal.Instant.from("2026-11-20T12:00:00.000Z"),
      })
      .execute();
  }

  async function anAnswer({ survey, set, duringIt: now }: Stage, words: string) {
    const question = set.questions.find(({ type }) => type === "long-words");
    await aResponse(open.db, { survey, now, answers: { [question?.id ?? ""]: [words] } });
    const { id } = await open.db.selectFrom("responses").select("id").executeTakeFirstOrThrow();
    return id;
  }

  async function anEmail(stage: Stage, ...passages: string[]) {
    const { uploadId } = await aDocument(stage, passages[0] ?? "", { kind: "email" });
    await open.db
      .updateTable("evidenceTexts")
      .set({ email: email as never })
      .where("uploadId", "=", uploadId)
      .execute();
    for (const [place, words] of passages.slice(1).entries())
      await open.db
        .insertInto("evidencePassages")
        .values({ id: crypto.randomUUID(), uploadId, position: place + 2, words })
        .execute();
    const rows = await open.db
      .selectFrom("evidencePassages")
      .select("id")
      .where("uploadId", "=", uploadId)
      .orderBy("position")
      .execute();
    return { uploadId, passages: rows.map(({ id }) => id) };
  }

  /** The database, where something else happens as a transaction begins. */
  function beforeEachTransaction(happen: () => Promise<void>): Queries {
    type Run = Parameters<ReturnType<Queries["transaction"]>["execute"]>[0];
    const transaction = () => ({
      async execute(run: Run) {
        await happen();
        return open.db.transaction().execute(run);
      },
    });
    return new Proxy(open.db, {
      get(db, name) {
        if (name === "transaction") return transaction;
        const value: unknown = Reflect.get(db, name, db);
        return typeof value === "function" ? value.bind(db) : value;
      },
    });
  }

  it("is noted by the migration: notes, discussions, emails and translations, and nothing else or later", async () => {
    const { stage } = await opened();
    await aNote(stage, "A note.");
    await someWords(stage, "Said.");
    await anEmail(stage, "An email.", ...Array.from({ length: 101 }, (_, place) => `Passage ${place + 2}.`));
    await aDocument(stage, "A plan.");
    const responseId = await anAnswer(stage, "An answer.");
    const earlier = await migrateAgain("2026-11-20T00:00:00.000Z");
    expect(earlier.slice(0, 4)).toEqual(["A note.", "Said.", "An email.", "Passage 2."]);
    expect([earlier.length, earlier.at(-1)]).toEqual([102, "Passage 100."]);
    await anEarlierTranslation(stage, responseId, "In English.");
    expect(await migrateAgain("2026-11-20T00:00:00.000Z")).toContain("An answer.");
    // A server of before may have gone on for a day; what was stored later was looked through.
    expect(await migrateAgain("2026-11-19T12:00:00.000Z")).toEqual([]);
    expect(await migrateAgain("2026-11-19T12:00:01.000Z")).toHaveLength(103);
  });

  it("comes into the queue as it would today, and one message tells of all of it", async () => {
    const { stage, queue, check, unchecked, inspection, by } = await opened();
    const note = await aNote(stage, fearful);
    const words = await someWords(stage, "I want to die.");
    const calmNote = await aNote(stage, calm);
    const letter = await anEmail(stage, calm, "He wants to die.", fearful);
    const plan = await aDocument(stage, fearful);
    const [{ id: planPassage } = { id: "" }] = await open.db
      .selectFrom("evidencePassages")
      .select("id")
      .where("uploadId", "=", plan.uploadId)
      .execute();
    const responseId = await anAnswer(stage, polish);
    await anEarlierTranslation(stage, responseId, fearful);
    await anEarlierTranslation(stage, planPassage, "I want to die.");
    await anEarlierTranslation(stage, calmNote.noteId, fearful);
    await anEarlierTranslation(stage, calmNote.noteId, calm, 2);
    await anEarlierTranslation(stage, words.wordsId, "He wants to die.");
    await wait(note.noteId, words.wordsId, calmNote.noteId, ...letter.passages, planPassage, responseId);
    expect(await unchecked()).toBe(8);
    const messages: Message[] = [];
    const send = async (message: Message) => {
      messages.push(message);
      return "sent" as const;
    };
    await runDueJobs(open.db, { clock: { now: () => by.now }, mail: { send } });
    // It was not enqueued by whoever stored the words: the next look for what has no job finds it.
    expect(await unchecked()).toBe(8);
    expect(await enqueueMissingJobs(open.db, { hasScanner: false })).toBe(1);
    expect(await runDueJobs(open.db, { clock: { now: () => by.now }, mail: { send } })).toEqual([]);
    expect(await unchecked()).toBe(0);
    expect(await queue()).toMatchObject([
      { source: "meeting", kinds: both, isOfTranslation: false },
      { source: "young-people", kinds: ["harm-to-self"], isOfTranslation: false },
      { source: "evidence", kinds: both, isOfTranslation: false, fileKind: "email" },
      { source: "evidence", kinds: ["harm-to-self"], isOfTranslation: true, fileKind: "pdf" },
      { source: "survey", kinds: both, isOfTranslation: true },
    ]);
    expect(messages).toHaveLength(1);
    expect(messages[0]?.subject).toContain("5");
    const flags = await open.db.selectFrom("safeguardingFlags").select("sourceId").execute();
    expect(flags.map(({ sourceId }) => sourceId)).toContain(letter.passages[1]);
    const audited = await open.db
      .selectFrom("auditEntries")
      .select(["action", "details"])
      .where("inspectionId", "=", inspection.id)
      .where("action", "=", "safeguarding.flagged")
      .execute();
    expect(audited).toHaveLength(5);
    await check();
    expect(await queue()).toHaveLength(5);
  });

  it("is not raised again where an entry says it already, opened or not, and is where the words are others", async () => {
    const { stage, by, queue, check } = await opened();
    const { sessionId } = await aNote(stage, calm);
    const note = { focusAreaId: null, people: 1, agreed: "most", mayQuote: false } as const;
    const take = async (body: string) => {
      const taken = await takeNote(open.db, { ...by, sessionId, note: { ...note, body } });
      if (taken.kind !== "taken") throw new Error(taken.kind);
      return taken.noteId;
    };
    const seenId = await take(fearful);
    const [entry] = await queue();
    await openEntry(open.db, { ...by, entryId: entry?.id ?? "" });
    const unseenId = await take("I want to die.");
    const changedId = await take("He wants to die.");
    await open.db
      .updateTable("safeguardingFlags")
      .set({ wordsChangedAt: by.now })
      .where("sourceId", "=", changedId)
      .execute();
    const letter = await anEmail(stage, calm, fearful);
    await wait(...letter.passages);
    await check();
    expect(await queue()).toHaveLength(4);
    await wait(seenId, unseenId, changedId, ...letter.passages);
    await check();
    expect(await queue()).toHaveLength(5);
    expect((await queue()).at(-1)).toMatchObject({ number: 5, kinds: ["harm-to-self"], source: "meeting" });
  });

  it("is looked through under a seal, and nothing that is sealed changes", async () => {
    const { stage, queue, check, unchecked } = await opened();
    const note = await aNote(stage, fearful);
    const responseId = await anAnswer(stage, polish);
    await anEarlierTranslation(stage, responseId, fearful);
    await wait(note.noteId, responseId);
    await seal(stage);
    const sealed = async () =>
      JSON.stringify([
        await open.db.selectFrom("texts").selectAll().orderBy("number").execute(),
        await open.db.selectFrom("textTranslations").selectAll().orderBy("id").execute(),
        await open.db.selectFrom("meetingNotes").selectAll().orderBy("id").execute(),
        await open.db.selectFrom("textChanges").selectAll().orderBy("textNumber").execute(),
        await open.db.selectFrom("seals").selectAll().execute(),
      ]);
    const before = await sealed();
    await check();
    expect(await queue()).toHaveLength(2);
    expect(await unchecked()).toBe(0);
    expect(await sealed()).toBe(before);
  });

  it("is looked at as it reads when it is raised, where somebody changes or erases it meanwhile", async () => {
    const { stage, by, queue, check, unchecked } = await opened();
    const [changed, erased, translated] = [
      await aNote(stage, fearful),
      await aNote(stage, fearful),
      await aNote(stage, polish),
    ];
    await wait(changed.noteId, erased.noteId, translated.noteId);
    const { number, words } = await open.db
      .selectFrom("texts")
      .select(["number", "words"])
      .where("sourceId", "=", translated.noteId)
      .executeTakeFirstOrThrow();
    // As the first batch begins its transaction, somebody else has been there.
    let begun = 0;
    const meddled = beforeEachTransaction(async () => {
      begun += 1;
      if (begun > 1) return;
      await open.db
        .updateTable("meetingNotes")
        .set({ body: calm })
        .where("id", "=", changed.noteId)
        .execute();
      await open.db.deleteFrom("meetingNotes").where("id", "=", erased.noteId).execute();
      await saveTranslation(open.db, {
        ...{ ...by, number, kind: "translation", language: "pl", words: "He wants to die." },
        ...{ seen: markOf(words), seenVersion: 0 },
      });
    });
    await checkEarlierTexts(meddled, { inspectionId: by.inspectionId, now: by.now });
    expect(begun).toBe(2);
    expect(await unchecked()).toBe(0);
    expect(await queue()).toMatchObject([{ isOfTranslation: true, kinds: ["harm-to-self"] }]);
    await check();
    expect(await queue()).toHaveLength(1);
  });

  it("is taken up where whoever looked through it was stopped, in batches, and told once", async () => {
    const { stage, queue, unchecked, by } = await opened();
    const notes: string[] = [];
    for (let place = 0; place < 130; place += 1)
      notes.push((await aNote(stage, place % 40 === 0 ? fearful : calm)).noteId);
    await wait(...notes);
    let batches = 0;
    const stopping = beforeEachTransaction(async () => {
      batches += 1;
      if (batches === 2) throw new Error("the process ended here");
    });
    const about = { inspectionId: by.inspectionId, now: by.now };
    await expect(checkEarlierTexts(stopping, about)).rejects.toThrow("ended here");
    expect([await unchecked(), (await queue()).length]).toEqual([10, 3]);
    const alerts = () =>
      open.db.selectFrom("jobs").select("id").where("kind", "=", "tell-safeguarding-inspector").execute();
    expect(await alerts()).toEqual([]);
    await Promise.all([checkEarlierTexts(open.db, about), checkEarlierTexts(open.db, about)]);
    expect([await unchecked(), (await queue()).length]).toEqual([0, 4]);
    expect(await alerts()).toHaveLength(1);
  });
});
