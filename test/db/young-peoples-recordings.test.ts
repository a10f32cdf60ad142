import { existsSync, rmSync } from "node:fs";
import { afterEach, expect, it } from "vitest";
import type { PersonActor } from "#app/domain/audit/audit.ts";
import { statementOf } from "#app/domain/young-peoples-recordings/consent-statement.ts";
import { markAsHeard } from "#app/domain/young-peoples-recordings/hear-recording.server.ts";
import {
  keepDrawing,
  keepRecording,
  throwAwayRecording,
} from "#app/domain/young-peoples-recordings/keep-recording.server.ts";
import {
  findRecording,
  listRecordings,
} from "#app/domain/young-peoples-recordings/open-recordings.server.ts";
import { maxBytes } from "#app/domain/young-peoples-recordings/recording.ts";
import {
  liftHold,
  writeDownRecording,
} from "#app/domain/young-peoples-recordings/write-down-recording.server.ts";
import { englishTranslator } from "#app/messages/english-translator.ts";
import { countUnwrittenRecordings } from "#db/queries/young-peoples-recordings.ts";
import {
  recordingTime as now,
  recordingStage,
  recordingWorkers as workers,
} from "../factories/recording-stage.ts";
import { aSound, openTime } from "../factories/recordings.ts";
import { describeOnBoth } from "./on-both.ts";

describeOnBoth("what young people record and draw", (open) => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
  const { begin, heard } = recordingStage(open, folders);

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
    const consents = await open.db
      .selectFrom("youngPeoplesConsents")
      .select(["number", "kind", "given"])
      .orderBy("number")
      .execute();
    expect(consents).toEqual([
      { number: 1, kind: "own", given: true },
      { number: 2, kind: "recording", given: true },
      { number: 3, kind: "recording", given: false },
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
    expect(await keepRecording(open.db, { ...late, now, secret: "another" })).toEqual({ kind: "closed" });
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
    expect(await countUnwrittenRecordings(open.db, inspectionId)).toEqual({ unwritten: 1, unheard: 1 });
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
    expect(await countUnwrittenRecordings(open.db, inspectionId)).toEqual({ unwritten: 1, unheard: 0 });
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

  it("lets nobody but an inspector lift a hold, whatever a page shows", async () => {
    const { inspection, hear, write, about, rows } = await heard();
    await hear(inspection.lead);
    await write(inspection.cqc, "A referral needs it.");
    expect(await liftHold(open.db, { ...about, actor: inspection.assurer })).toEqual({
      kind: "not-an-inspector",
    });
    expect(await rows()).toMatchObject([{ heldReason: "A referral needs it.", erasedAt: null }]);
  });

  it("asks about names before it is written down, and erases nothing until they are none", async () => {
    const { inspection, hear, about, rows, path } = await heard();
    await hear(inspection.lead);
    const write = (words: string, notNames: string[] = []) =>
      writeDownRecording(open.db, {
        ...{ ...about, actor: inspection.cqc, words, notNames },
        ...{ chooser: "young-person", holdReason: null },
      });
    expect(await write("I told Mrs Hughes that the bus is late.")).toMatchObject({
      kind: "possible-names",
      names: [{ words: expect.stringContaining("Hughes") }],
    });
    expect(existsSync(path)).toBe(true);
    expect(await rows()).toMatchObject([{ writtenDownAt: null }]);
    expect(await open.db.selectFrom("youngPeoplesWords").select("id").execute()).toEqual([]);
    expect(await write("I told [name] that the bus is late.")).toMatchObject({ kind: "written-down" });
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
});
