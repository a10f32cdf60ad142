import { existsSync, rmSync } from "node:fs";
import { sql } from "kysely";
import { afterEach, expect, it } from "vitest";
import { replayErasures } from "#app/domain/backups/replay-erasures.server.ts";
import { contentsHashOf } from "#app/domain/response-recordings/contents-hash.server.ts";
import { checkSeal } from "#app/domain/seals/check-seal.server.ts";
import { checkStoredFiles } from "#app/domain/seals/check-stored-files.server.ts";
import { openSeal } from "#app/domain/seals/open-seal.server.ts";
import { readEvidenceBase } from "#app/domain/seals/read-evidence-base.server.ts";
import { hashOfAll } from "#app/domain/seals/seal.ts";
import { unsealEvidence } from "#app/domain/seals/seal-evidence.server.ts";
import { withdrawByLaw } from "#app/domain/seals/withdraw-by-law.server.ts";
import { eraseUnwrittenRecordings } from "#app/domain/young-peoples-recordings/erase-unwritten.server.ts";
import { markAsHeard } from "#app/domain/young-peoples-recordings/hear-recording.server.ts";
import { findRecording } from "#app/domain/young-peoples-recordings/open-recordings.server.ts";
import {
  liftHold,
  writeDownRecording,
} from "#app/domain/young-peoples-recordings/write-down-recording.server.ts";
import { sealAndWorkOut } from "#test/factories/evidence-base.ts";
import { aRecordingRevisit } from "#test/factories/recording-people.ts";
import { youngPeoplesTime as at } from "#test/factories/young-peoples-responses.ts";
import { describeOnBoth } from "./on-both.ts";
import { pastTheGuard, tellAudit } from "./past-the-guard.ts";

describeOnBoth("the seal over what young people recorded and drew", (open) => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });

  /** Heard and written down and held: a recording; heard alone: a drawing. */
  async function opened() {
    const revisit = await aRecordingRevisit(open.db, folders);
    const { inspection, inspectionId, uploads, row, cqc } = revisit;
    const now = at;
    const sealedAt = now.add({ hours: 24 * 7 });
    const by = { inspectionId, actor: inspection.leadActor, now: sealedAt };
    const hear = (recordingId: string) =>
      markAsHeard(open.db, { inspection: row, recordingId, actor: inspection.leadActor, now });
    const write = (recordingId: string, holdReason: string | null) =>
      writeDownRecording(open.db, {
        ...{ inspectionId, recordingId, uploads, actor: cqc.actor, now, words: "The bus comes late." },
        ...{ chooser: "young-person", holdReason },
      });
    const held = await revisit.sent();
    await hear(held.recordingId);
    await write(held.recordingId, "A referral needs it.");
    const drawer = await revisit.begin();
    await drawer.consent("drawing");
    await drawer.draw([
      [
        [1, 2],
        [3, 4],
      ],
    ]);
    await drawer.send();
    const drawingId = (await drawer.rows())[0]?.id ?? "";
    const check = () => checkSeal(open.db, inspectionId);
    const whole = (erasedSince: number, takenBack = 0) => ({ kind: "whole", takenBack, erasedSince });
    return { ...revisit, by, sealedAt, hear, write, held, drawer, drawingId, check, whole };
  }

  const countOf = async (inspectionId: string) =>
    (await openSeal(open.db, inspectionId)).parts?.["young-peoples-recordings"]?.count;

  it("is not put on while one is unheard, and counts and hashes what stands", async () => {
    const { by, hear, drawingId, inspectionId, check, whole, uploads, held } = await opened();
    expect(await sealAndWorkOut(open.db, by)).toEqual({ kind: "recordings-unheard", count: 1 });
    await hear(drawingId);
    expect(await sealAndWorkOut(open.db, by)).toEqual({ kind: "recordings-unwritten", count: 1 });
    expect((await sealAndWorkOut(open.db, { ...by, withoutRecordings: true })).kind).toBe("sealed");
    expect(await countOf(inspectionId)).toBe(2);
    expect(await check()).toEqual(whole(0));
    expect(await checkStoredFiles(open.db, uploads, inspectionId)).toEqual({ missing: 0, changed: 0 });
    const change = (changes: ReturnType<typeof sql>) =>
      pastTheGuard(
        open.database,
        "youngPeoplesRecordings",
        sql`update "youngPeoplesRecordings" set ${changes}`,
      );
    for (const [changes, back] of [
      [
        sql`strokes = '[[[9,9]]]' where kind = 'drawing'`,
        sql`strokes = '[[[1,2],[3,4]]]' where kind = 'drawing'`,
      ],
      [sql`sha256 = 'other' where kind = 'recording'`, null],
    ] as const) {
      const rows = await held.rows();
      await change(changes);
      expect((await check())?.kind).toBe("changed");
      await change(back ?? sql`sha256 = ${rows[0]?.sha256} where kind = 'recording'`);
      expect(await check()).toEqual(whole(0));
    }
    // Erased without a word in the audit.
    await change(sql`strokes = null, "erasedAt" = '2026-12-09T00:00:00.000Z' where kind = 'drawing'`);
    expect((await check())?.kind).toBe("changed");
  });

  it("stays whole where a hold is lifted, and says so; the hash goes with the seal", async () => {
    const { by, hear, drawingId, inspectionId, check, whole, held, uploads, inspection, sealedAt } =
      await opened();
    await hear(drawingId);
    await sealAndWorkOut(open.db, { ...by, withoutRecordings: true });
    const now = sealedAt.add({ hours: 1 });
    const about = { inspectionId, recordingId: held.recordingId, uploads, now };
    const [before] = await held.rows();
    expect(await liftHold(open.db, { ...about, actor: inspection.leadActor })).toEqual({ kind: "erased" });
    expect(existsSync(uploads.pathOf(before?.storedName ?? ""))).toBe(false);
    expect(await held.rows()).toMatchObject([{ storedName: null, sha256: before?.sha256, bytes: 0 }]);
    expect(await check()).toEqual(whole(1));
    const change = open.db.updateTable("youngPeoplesRecordings");
    await expect(change.set({ sha256: "0" }).where("kind", "=", "recording").execute()).rejects.toThrow(
      "sealed",
    );
    await expect(change.set({ erasedAt: null, storedName: "x" }).execute()).rejects.toThrow();
    await unsealEvidence(open.db, { ...by, now, reason: "A note was missing." });
    expect(await held.rows()).toMatchObject([{ sha256: null }]);
  });

  it("lets what was not written down be erased seven days later, unless it comes off before", async () => {
    const { by, hear, drawingId, check, whole, drawer, uploads, sealedAt, row, inspection } = await opened();
    await hear(drawingId);
    await sealAndWorkOut(open.db, { ...by, withoutRecordings: true });
    const erase = (hours: number) =>
      eraseUnwrittenRecordings(open.db, { uploads, now: sealedAt.add({ hours }) });
    expect(await erase(24 * 7 - 1)).toBe(0);
    const [drawn] = await drawer.rows();
    await unsealEvidence(open.db, { ...by, now: sealedAt.add({ hours: 1 }), reason: "To write it down." });
    expect(await erase(24 * 30)).toBe(0);
    const sealedAgain = sealedAt.add({ hours: 2 });
    await sealAndWorkOut(open.db, { ...by, now: sealedAgain, withoutRecordings: true });
    expect(await erase(24 * 7 + 1)).toBe(0);
    expect(await erase(24 * 7 + 2)).toBe(1);
    expect(await erase(24 * 7 + 2)).toBe(0);
    expect(await drawer.rows()).toMatchObject([
      { strokes: null, writtenDownAt: null, sha256: drawn && contentsHashOf(drawn) },
    ]);
    expect(await check()).toEqual(whole(1));
    const found = await findRecording(open.db, {
      ...{ inspection: row, personId: inspection.lead.id, role: "lead-inspector", recordingId: drawingId },
      now: sealedAgain,
    });
    expect(found).toMatchObject({ status: "erased-unwritten", mayOpen: false, strokes: null });
    const audited = await open.db.selectFrom("auditEntries").select(["action", "details"]).execute();
    expect(audited.filter(({ action }) => action === "young-peoples-recording.erased")).toHaveLength(1);
  });

  it("lets a response go by law with what was recorded for it", async () => {
    const { by, hear, drawingId, check, whole, held, sealedAt, uploads, inspectionId, inspection } =
      await opened();
    await hear(drawingId);
    await sealAndWorkOut(open.db, { ...by, withoutRecordings: true });
    const now = sealedAt.add({ hours: 1 });
    const lift = { inspectionId, recordingId: held.recordingId, uploads, now, actor: inspection.leadActor };
    await liftHold(open.db, lift);
    const law = { ...by, now, reason: "By letter.", response: { id: held.responseId } };
    expect((await withdrawByLaw(open.db, law)).kind).toBe("withdrawn");
    expect(await held.rows()).toEqual([]);
    expect(await check()).toEqual(whole(0, 1));
  });

  it("still holds in the formats of before, whatever becomes of a recording", async () => {
    const { by, hear, drawingId, check, whole, held, sealedAt, uploads, inspectionId, inspection } =
      await opened();
    await hear(drawingId);
    await sealAndWorkOut(open.db, { ...by, withoutRecordings: true });
    for (const format of [1, 2, 3, 4, 5]) {
      const base = await readEvidenceBase(open.db, { inspectionId, format, sealedAt });
      expect(Object.keys(base.parts)).not.toContain("young-peoples-recordings");
      const hash = hashOfAll(base);
      await open.db.updateTable("seals").set({ format, parts: base.parts, hash }).execute();
      await pastTheGuard(open.database, "sealedResponses", sql`delete from "sealedResponses"`);
      const [seal] = await open.db.selectFrom("seals").select("id").execute();
      const rows = base.responses.map((response) => ({ sealId: seal?.id ?? "", ...response }));
      if (rows.length > 0) await open.db.insertInto("sealedResponses").values(rows).execute();
      await tellAudit(open, hash);
      expect(await check()).toEqual(whole(0));
    }
    const lift = { inspectionId, recordingId: held.recordingId, uploads, actor: inspection.leadActor };
    await liftHold(open.db, { ...lift, now: sealedAt.add({ hours: 1 }) });
    expect(await check()).toEqual(whole(0));
  });

  it("stays on where an older backup is put back, and what was erased under it is erased again", async () => {
    const { by, hear, drawingId, check, whole, held, sealedAt, uploads, inspectionId } = await opened();
    await hear(drawingId);
    await sealAndWorkOut(open.db, { ...by, withoutRecordings: true });
    const now = sealedAt.add({ hours: 3 });
    const erasure = (subjectId: string, removed: boolean) => ({
      ...{ id: `erasure-${subjectId}`, kind: "young-peoples-recording", inspectionId, subjectId, removed },
      ...{ erasedTime: now.toString(), parts: null },
    });
    await replayErasures(open.db, { erasures: [erasure(held.recordingId, false)], uploads, now });
    expect(await held.rows()).toMatchObject([{ storedName: null, erasedAt: now }]);
    expect(await check()).toEqual(whole(1));
    // One that was taken away while the seal was off: so it comes off again.
    expect(
      await replayErasures(open.db, { erasures: [erasure(drawingId, true)], uploads, now }),
    ).toMatchObject({
      unsealed: 1,
    });
    expect(await check()).toBeNull();
  });

  it("stays on where what goes again goes by law with its response", async () => {
    const { by, hear, drawingId, check, whole, held, sealedAt, uploads, inspectionId, inspection } =
      await opened();
    await hear(drawingId);
    await sealAndWorkOut(open.db, { ...by, withoutRecordings: true });
    const now = sealedAt.add({ hours: 3 });
    const common = { inspectionId, removed: true, erasedTime: now.toString() };
    const erasures = [
      { ...common, id: "1", kind: "young-peoples-recording", subjectId: held.recordingId, parts: null },
      {
        ...{ ...common, id: "2", kind: "young-peoples-response", subjectId: held.responseId },
        parts: [inspection.lead.id],
      },
    ];
    expect(await replayErasures(open.db, { erasures, uploads, now })).toMatchObject({ unsealed: 0 });
    expect(await held.rows()).toEqual([]);
    expect(await check()).toEqual(whole(0, 1));
  });
});
