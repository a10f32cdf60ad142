import { existsSync, rmSync } from "node:fs";
import { afterEach, expect, it } from "vitest";
import type { PersonActor } from "#app/domain/audit/audit.ts";
import { replayErasures } from "#app/domain/backups/replay-erasures.server.ts";
import type { Survey } from "#app/domain/survey/survey.ts";
import { statementOf } from "#app/domain/young-peoples-recordings/consent-statement.ts";
import {
  eraseRecordings,
  removeRecordingFiles,
} from "#app/domain/young-peoples-recordings/erase-recordings.server.ts";
import { findOwnResponse } from "#app/domain/young-peoples-recordings/find-own-recording.server.ts";
import { giveRecordingConsent } from "#app/domain/young-peoples-recordings/give-recording-consent.server.ts";
import { markAsHeard } from "#app/domain/young-peoples-recordings/hear-recording.server.ts";
import {
  keepDrawing,
  keepRecording,
  sendRecordings,
  throwAwayRecording,
} from "#app/domain/young-peoples-recordings/keep-recording.server.ts";
import {
  findRecording,
  listRecordings,
} from "#app/domain/young-peoples-recordings/open-recordings.server.ts";
import { maxBytes, maxSecondsMeasured } from "#app/domain/young-peoples-recordings/recording.ts";
import {
  liftHold,
  writeDownRecording,
} from "#app/domain/young-peoples-recordings/write-down-recording.server.ts";
import { discardChanges } from "#app/domain/young-peoples-responses/change-response.server.ts";
import { eraseUnsentAnswers } from "#app/domain/young-peoples-responses/erase-response.server.ts";
import { englishTranslator } from "#app/messages/english-translator.ts";
import { remakeRecording } from "#app/platform/remake-recording.ts";
import { countUnwrittenRecordings } from "#db/queries/young-peoples-recordings.ts";
import { updateYoungPeoplesResponse } from "#db/queries/young-peoples-responses.ts";
import type { RecordingKind } from "#db/tables/enumerations.ts";
import { pairedFolders } from "../factories/folders.ts";
import { aBegunResponse, anInspectionForYoungPeople, aSound, openTime } from "../factories/recordings.ts";
import { describeOnBoth } from "./on-both.ts";

const now = Temporal.Instant.from("2026-11-20T11:00:00Z");

/** The worker's task, done in this thread. */
const workers = {
  run: async (_task: string, input: unknown) => ({
    kind: "done" as const,
    value: await remakeRecording(input as Uint8Array<ArrayBuffer>, {
      maxBytes,
      maxSeconds: maxSecondsMeasured,
    }),
  }),
};

describeOnBoth("what young people record and draw", (open) => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });

  async function begin() {
    const { dataDir, uploads } = await pairedFolders(open.db);
    folders.push(dataDir);
    const inspection = await anInspectionForYoungPeople(open.db);
    const { inspectionId, wordsVersionId: questionVersionId } = inspection;
    const { responseId, token } = await aBegunResponse(open.db, inspection);
    const survey = { inspectionId, ...openTime };
    const giving = { survey, token, questionVersionId, uploads, now };
    const consent = (kind: RecordingKind, given = true) =>
      giveRecordingConsent(open.db, {
        ...{ survey, token, kind, given, uploads, now, statement: statementOf(kind, englishTranslator) },
      });
    const speak = async (contents?: Uint8Array<ArrayBuffer>) =>
      keepRecording(open.db, { ...giving, workers, contents: contents ?? (await aSound()) });
    const rows = () => open.db.selectFrom("youngPeoplesRecordings").selectAll().execute();
    const send = () =>
      open.db.transaction().execute(async (trx) => {
        await updateYoungPeoplesResponse(trx, responseId, { sentAt: now });
        return sendRecordings(trx, { responseId, now });
      });
    const reader = ({ personId, role }: PersonActor) => {
      if (role === null) throw new Error("no part in it");
      return { inspection: inspection.row, personId, role, now };
    };
    return { inspection, responseId, giving, uploads, consent, speak, rows, send, reader };
  }

  async function heard() {
    const begun = await begin();
    await begun.consent("recording");
    await begun.speak();
    await begun.send();
    const [row] = await begun.rows();
    const recordingId = row?.id ?? "";
    const path = begun.uploads.pathOf(row?.storedName ?? "");
    const { inspection } = begun;
    const about = { inspectionId: inspection.inspectionId, recordingId, uploads: begun.uploads, now };
    const hear = (actor: PersonActor) =>
      markAsHeard(open.db, { inspection: inspection.row, recordingId, actor, now });
    const write = (actor: PersonActor, holdReason: string | null = null) =>
      writeDownRecording(open.db, {
        ...{ ...about, actor, words: "The bus comes late.", chooser: "young-person", holdReason },
      });
    return { ...begun, recordingId, path, about, hear, write };
  }

  it("keeps nothing before its own consent, and erases all of it with a no", async () => {
    const { consent, speak, giving, rows, uploads } = await begin();
    expect(await speak()).toEqual({ kind: "consent-missing" });
    expect(await uploads.list()).toEqual([]);
    await consent("recording");
    expect(await speak()).toEqual({ kind: "kept" });
    expect(await keepDrawing(open.db, { ...giving, strokes: [[[1, 2]]] })).toEqual({
      kind: "consent-missing",
    });
    expect(await uploads.list()).toHaveLength(1);
    expect(await consent("recording", false)).toEqual({ kind: "recorded" });
    expect(await rows()).toEqual([]);
    expect(await uploads.list()).toEqual([]);
    const { inspectionId } = giving.survey;
    expect(await findOwnResponse(open.db, { inspectionId, token: "another" })).toBeNull();
    expect((await findOwnResponse(open.db, { inspectionId, token: giving.token }))?.questions).toHaveLength(
      1,
    );
    const consents = await open.db
      .selectFrom("youngPeoplesConsents")
      .select(["number", "kind", "given"])
      .orderBy("number")
      .execute();
    expect(consents).toEqual([
      { number: 1, kind: "recording", given: true },
      { number: 2, kind: "recording", given: false },
    ]);
  });

  it("replaces what was said before, and throws it away", async () => {
    const { consent, speak, giving, rows, uploads } = await begin();
    await consent("recording");
    await speak();
    const [before] = await rows();
    await speak(await aSound({ container: "mp4", seconds: 3 }));
    const [after, ...others] = await rows();
    expect(others).toEqual([]);
    expect(after).toMatchObject({ seconds: 3, mimeType: "audio/mp4", sentAt: null });
    expect(await uploads.list()).toEqual([after?.storedName]);
    expect(existsSync(uploads.pathOf(before?.storedName ?? ""))).toBe(false);
    await throwAwayRecording(open.db, { ...giving, kind: "recording" });
    expect(await rows()).toEqual([]);
    expect(await uploads.list()).toEqual([]);
  });

  it("takes nothing after the seal, with another secret, or that is no recording", async () => {
    const { consent, speak, giving, uploads } = await begin();
    await consent("recording");
    const sound = await aSound();
    const late = { ...giving, workers, contents: sound, now: openTime.sealedAt };
    expect(await keepRecording(open.db, late)).toEqual({ kind: "closed" });
    expect(await keepRecording(open.db, { ...late, now, token: "another" })).toEqual({ kind: "closed" });
    expect(await speak(new Uint8Array(9))).toEqual({ kind: "refused", why: "not-a-recording" });
    const never = { run: async () => ({ kind: "timed-out" as const }) };
    expect(await keepRecording(open.db, { ...giving, contents: sound, workers: never })).toEqual({
      ...{ kind: "refused", why: "not-checked" },
    });
    expect(await uploads.list()).toEqual([]);
  });

  it("holds the limits in the database, too", async () => {
    const { consent, speak, rows } = await begin();
    await consent("recording");
    await speak();
    const change = (changes: object) => open.db.updateTable("youngPeoplesRecordings").set(changes).execute();
    for (const changes of [
      { seconds: 62 },
      { bytes: maxBytes + 1 },
      { kind: "song" },
      { storedName: null },
      { heardAt: now },
      { strokes: [[[1, 1]]] },
    ])
      await expect(change(changes)).rejects.toThrow();
    expect(await rows()).toHaveLength(1);
  });

  it("shows drafts to nobody, and is first heard by the named inspector, then by inspectors, never by others", async () => {
    const { inspection, consent, speak, send, rows, reader } = await begin();
    const { lead, cqc, assurer, row, inspectionId } = inspection;
    await consent("recording");
    await speak();
    expect(await listRecordings(open.db, reader(lead))).toEqual([]);
    expect(await send()).toBe(1);
    expect(await countUnwrittenRecordings(open.db, inspectionId)).toBe(1);
    const recordingId = (await rows())[0]?.id ?? "";
    const mayOpen = async (actor: PersonActor) => {
      const found = await findRecording(open.db, { ...reader(actor), recordingId });
      expect(found?.mayOpen).toBe(found?.file !== null);
      return found?.mayOpen;
    };
    // Nobody was named: the lead who started the re-visit is.
    expect([await mayOpen(lead), await mayOpen(cqc), await mayOpen(assurer)]).toEqual([true, false, false]);
    const hear = (actor: PersonActor) => markAsHeard(open.db, { inspection: row, recordingId, actor, now });
    expect(await hear(cqc)).toEqual({ kind: "not-first-listener" });
    expect(await hear(lead)).toEqual({ kind: "heard" });
    expect(await hear(lead)).toEqual({ kind: "already-heard" });
    expect([await mayOpen(lead), await mayOpen(cqc), await mayOpen(assurer)]).toEqual([true, true, false]);
  });

  it("is written down after it was heard, and then its file is gone from the disk", async () => {
    const { inspection, hear, write, rows, path, responseId } = await heard();
    const { lead, cqc, assurer } = inspection;
    expect(await write(cqc)).toEqual({ kind: "not-heard" });
    await hear(lead);
    expect(await write(assurer)).toEqual({ kind: "not-an-inspector" });
    expect(existsSync(path)).toBe(true);
    expect(await write(cqc)).toEqual({ kind: "written-down", erased: true });
    expect(await write(cqc)).toEqual({ kind: "already-written-down" });
    expect(existsSync(path)).toBe(false);
    expect(await rows()).toMatchObject([{ storedName: null, erasedAt: now, writtenDownBy: cqc.personId }]);
    const words = await open.db.selectFrom("youngPeoplesWords").selectAll().execute();
    expect(words).toMatchObject([
      { words: "The bus comes late.", origin: "recording", mayQuote: false, responseId },
    ]);
    const actions = await open.db.selectFrom("auditEntries").select(["action", "details"]).execute();
    expect(actions.map(({ action }) => action)).toContain("young-peoples-recording.written-down");
    expect(JSON.stringify(actions)).not.toContain("bus");
  });

  it("is held with a reason until that is lifted", async () => {
    const { inspection, hear, write, about, rows, path } = await heard();
    await hear(inspection.lead);
    expect(await write(inspection.cqc, "A referral needs it.")).toMatchObject({ erased: false });
    expect(existsSync(path)).toBe(true);
    expect(await rows()).toMatchObject([{ heldReason: "A referral needs it." }]);
    expect(await liftHold(open.db, { ...about, actor: inspection.lead })).toEqual({ kind: "erased" });
    expect(await liftHold(open.db, { ...about, actor: inspection.lead })).toEqual({ kind: "not-held" });
    expect(existsSync(path)).toBe(false);
    expect(await rows()).toMatchObject([{ heldReason: null, heldAt: null, erasedAt: now }]);
  });

  it("lets the words be quoted where their writer agreed, beside what they typed themselves", async () => {
    const { inspection, hear, write, responseId, giving } = await heard();
    const statement = statementOf("recording", englishTranslator);
    const typed = { id: "typed", responseId, questionVersionId: giving.questionVersionId, words: "Typed." };
    await open.db
      .insertInto("youngPeoplesWords")
      .values({
        ...{ ...typed, chooser: "young-person", mayQuote: false, origin: "typed" },
        ...{ recordedAt: now, changedAt: null },
      })
      .execute();
    await open.db
      .insertInto("youngPeoplesConsents")
      .values({
        ...{ id: "quotation", responseId, number: 9, kind: "quotation", statementId: statement.id },
        ...{ form: "pictures", given: true, agreedRole: null, note: "", recordedBy: null, recordedAt: now },
      })
      .execute();
    await hear(inspection.lead);
    await write(inspection.lead);
    const words = await open.db
      .selectFrom("youngPeoplesWords")
      .select(["origin", "mayQuote"])
      .orderBy("origin")
      .execute();
    expect(words).toEqual([
      { origin: "recording", mayQuote: true },
      { origin: "typed", mayQuote: false },
    ]);
  });

  it("is given again while its response is changed: what was written down goes, and can be written down anew", async () => {
    const { inspection, hear, write, speak, send, rows, responseId, uploads } = await heard();
    const listWords = () => open.db.selectFrom("youngPeoplesWords").select(["id", "origin"]).execute();
    await hear(inspection.lead);
    await write(inspection.lead);
    const [first] = await listWords();
    // Sent, and not being changed: another window took it already.
    expect(await speak()).toEqual({ kind: "closed" });
    expect(await listWords()).toHaveLength(1);
    const { inspectionId } = inspection;
    await open.db
      .updateTable("youngPeoplesResponses")
      .set({ answers: { changing: ["yes"] } })
      .where("id", "=", responseId)
      .execute();
    expect(await speak()).toEqual({ kind: "kept" });
    expect(await listWords()).toEqual([]);
    const gone = await open.db.selectFrom("erasures").select(["subjectId", "removedAt"]).execute();
    expect(gone).toContainEqual({ subjectId: first?.id, removedAt: now });
    await send();
    const recordingId = (await rows())[0]?.id ?? "";
    const about = { inspection: inspection.row, recordingId, actor: inspection.lead, now };
    expect(await markAsHeard(open.db, about)).toEqual({ kind: "heard" });
    const written = await writeDownRecording(open.db, {
      ...{ inspectionId, recordingId, actor: inspection.lead, now, uploads },
      ...{ words: "Said anew", chooser: "young-person", holdReason: null },
    });
    expect(written).toEqual({ kind: "written-down", erased: true });
    expect(await listWords()).toHaveLength(1);
  });

  it("that was not sent goes with the changes it was for, at the latest at the end of the visit", async () => {
    const { inspection, giving, consent, speak, rows, send, responseId } = await begin();
    await consent("recording");
    await send();
    const begunAgain = () =>
      open.db
        .updateTable("youngPeoplesResponses")
        .set({ answers: { changing: ["yes"] } })
        .where("id", "=", responseId)
        .execute();
    await begunAgain();
    await speak();
    const survey = { ...giving.survey, closesAt: openTime.sealedAt } as Survey;
    expect(await discardChanges(open.db, { survey, secret: giving.token, now })).toEqual({
      kind: "discarded",
    });
    expect(await rows()).toEqual([]);
    // Where something of it was left alone, it is found by itself.
    await begunAgain();
    await speak();
    await open.db.updateTable("youngPeoplesResponses").set({ answers: {} }).execute();
    const { inspectionId } = inspection;
    expect(await open.db.transaction().execute((trx) => eraseUnsentAnswers(trx, { inspectionId, now }))).toBe(
      1,
    );
    expect(await rows()).toEqual([]);
  });

  it("of a draft goes with it again, in whichever order the list names them", async () => {
    const { inspection, responseId, consent, speak, rows, uploads } = await begin();
    await consent("recording");
    await speak();
    const { inspectionId } = inspection;
    const common = { inspectionId, erasedTime: now.toString(), parts: [] };
    const erasures = [
      { ...common, id: "one", kind: "draft" as const, subjectId: responseId, removed: false },
      {
        ...{ ...common, id: "two", kind: "young-peoples-recording" as const, removed: true },
        subjectId: (await rows())[0]?.id ?? "",
      },
    ];
    await replayErasures(open.db, { erasures, uploads, now });
    expect(await rows()).toEqual([]);
    expect(await open.db.selectFrom("youngPeoplesResponses").select("id").execute()).toEqual([]);
  });

  it("goes with a response that is taken back, and again after an older backup", async () => {
    const { inspection, responseId, rows, path, uploads, recordingId } = await heard();
    const { inspectionId } = inspection;
    const [before] = await rows();
    const storedNames = await open.db
      .transaction()
      .execute((trx) => eraseRecordings(trx, { inspectionId, responseId, now }));
    await removeRecordingFiles(open.db, { uploads, storedNames, now });
    expect(existsSync(path)).toBe(false);
    const [erasure] = await open.db
      .selectFrom("erasures")
      .selectAll()
      .where("subjectId", "=", recordingId)
      .execute();
    expect(erasure).toMatchObject({ kind: "young-peoples-recording", removedAt: now });
    if (!erasure || !before) throw new Error("nothing was erased");
    // The older backup has it.
    await open.db.deleteFrom("erasures").execute();
    await open.db.insertInto("youngPeoplesRecordings").values(before).execute();
    const { id, kind, subjectId } = erasure;
    const listed = {
      id,
      kind,
      inspectionId,
      subjectId,
      erasedTime: now.toString(),
      removed: true,
      parts: null,
    };
    await replayErasures(open.db, { erasures: [listed], uploads, now });
    expect(await rows()).toEqual([]);
    expect(await open.db.selectFrom("erasures").select("id").execute()).toEqual([{ id }]);
  });

  it("stays as it is under the seal, and can still be erased", async () => {
    const { inspection, hear, write, about, rows } = await heard();
    await hear(inspection.lead);
    await write(inspection.lead, "The law needs it.");
    await open.db
      .insertInto("seals")
      .values({
        ...{ id: "seal", inspectionId: inspection.inspectionId, number: 1, format: 1, parts: {}, hash: "" },
        ...{ sealedBy: inspection.lead.personId, sealedAt: now, workedOutAt: null },
        ...{ checkAskedAt: null, checkedAt: null, verdict: null },
        ...{ unsealedBy: null, unsealedAt: null, unsealReason: null },
      })
      .execute();
    const change = (changes: object) => open.db.updateTable("youngPeoplesRecordings").set(changes).execute();
    await expect(change({ writtenDownBy: inspection.cqc.personId })).rejects.toThrow("sealed");
    await expect(change({ sha256: "0", storedName: "another" })).rejects.toThrow("sealed");
    expect(await liftHold(open.db, { ...about, actor: inspection.lead })).toEqual({ kind: "erased" });
    expect(await rows()).toMatchObject([{ storedName: null, erasedAt: now }]);
  });
});
