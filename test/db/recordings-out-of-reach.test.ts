import { existsSync, rmSync, writeFileSync } from "node:fs";
import { afterEach, expect, it } from "vitest";
import type { PersonActor } from "#app/domain/audit/audit.ts";
import { replayErasures } from "#app/domain/backups/replay-erasures.server.ts";
import { deleteInspection } from "#app/domain/deletion/delete-inspection.server.ts";
import { listErasures } from "#app/domain/erasure/list-erasures.server.ts";
import { markAsHeard } from "#app/domain/young-peoples-recordings/hear-recording.server.ts";
import {
  findRecording,
  listRecordings,
} from "#app/domain/young-peoples-recordings/open-recordings.server.ts";
import {
  liftHold,
  writeDownRecording,
} from "#app/domain/young-peoples-recordings/write-down-recording.server.ts";
import { erasureListIn, readErasureList } from "#app/platform/erasure-list.ts";
import { createUploads } from "#app/platform/uploads.ts";
import { aPublishedLetter, dayAfter, twoPeopleDelete } from "#test/factories/deletions.ts";
import { aMember } from "#test/factories/people.ts";
import { aRecordingRevisit } from "#test/factories/recording-people.ts";
import { youngPeoplesTime as now } from "#test/factories/young-peoples-responses.ts";
import { describeOnBoth } from "./on-both.ts";

describeOnBoth("what a young person recorded", (open) => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });

  it("is nothing to inspectors of another re-visit, a forum, or an officer, by whichever address", async () => {
    const one = await aRecordingRevisit(open.db, folders);
    const other = await aRecordingRevisit(open.db, folders, { stores: one });
    const { recordingId, rows } = await one.sent();
    const stranger = other.inspection.leadActor;
    const theirs = { inspection: other.row, personId: other.inspection.lead.id, now };
    expect(await findRecording(open.db, { ...theirs, role: "lead-inspector", recordingId })).toBeNull();
    expect(await listRecordings(open.db, { ...theirs, role: "lead-inspector" })).toEqual([]);
    const ofTheirs = { inspectionId: other.inspectionId, recordingId, uploads: one.uploads, now };
    const words = { words: "Nothing.", chooser: "young-person", holdReason: null } as const;
    expect(await markAsHeard(open.db, { inspection: other.row, recordingId, actor: stranger, now })).toEqual({
      kind: "no-such-recording",
    });
    expect(await writeDownRecording(open.db, { ...ofTheirs, ...words, actor: stranger })).toEqual({
      kind: "no-such-recording",
    });
    expect(await liftHold(open.db, { ...ofTheirs, actor: stranger })).toEqual({ kind: "no-such-recording" });
    // With its true address they have no part in it.
    const itsOwn = { ...ofTheirs, inspectionId: one.inspectionId };
    expect(await writeDownRecording(open.db, { ...itsOwn, ...words, actor: stranger })).toEqual({
      kind: "not-an-inspector",
    });
    expect(await liftHold(open.db, { ...itsOwn, actor: stranger })).toEqual({ kind: "not-an-inspector" });
    expect(await markAsHeard(open.db, { inspection: one.row, recordingId, actor: stranger, now })).toEqual({
      kind: "not-first-listener",
    });
    for (const role of ["parent-carer-forum", "local-area-officer"] as const) {
      const member = await aMember(open.db, { inspection: one.inspection, role });
      const actor: PersonActor = member.actor;
      const found = await findRecording(open.db, {
        ...{ inspection: one.row, personId: member.id, role, recordingId, now },
      });
      expect([found?.mayOpen, found?.file]).toEqual([false, null]);
      expect((await markAsHeard(open.db, { inspection: one.row, recordingId, actor, now })).kind).toBe(
        "not-first-listener",
      );
      expect((await liftHold(open.db, { ...itsOwn, actor })).kind).toBe("not-an-inspector");
      expect((await writeDownRecording(open.db, { ...itsOwn, ...words, actor })).kind).toBe(
        "not-an-inspector",
      );
    }
    expect(await rows()).toMatchObject([{ heardAt: null, writtenDownAt: null, erasedAt: null }]);
  });

  it("is changed by its own device alone, and not by another young person's", async () => {
    const revisit = await aRecordingRevisit(open.db, folders);
    const [one, other] = [await revisit.sent(), await revisit.begin()];
    await other.consent("recording");
    await other.speak({ seconds: 4 });
    await other.consent("recording", false);
    expect(await one.rows()).toMatchObject([{ seconds: 2 }]);
    expect(await other.rows()).toEqual([]);
  });

  it("stays erased after an older backup is put back: its row, its words, and its file", async () => {
    const revisit = await aRecordingRevisit(open.db, folders);
    const { uploads, dataDir, inspection, inspectionId, row, cqc } = revisit;
    const [written, thrown, drawn] = [await revisit.sent(), await revisit.sent(), await revisit.begin()];
    await drawn.consent("drawing");
    await drawn.draw([[[1, 2]]]);
    await drawn.send();
    const backup = await open.db.selectFrom("youngPeoplesRecordings").selectAll().execute();
    const { recordingId } = written;
    await markAsHeard(open.db, { inspection: row, recordingId, actor: inspection.leadActor, now });
    await writeDownRecording(open.db, {
      ...{ inspectionId, recordingId, uploads, now, actor: cqc.actor, words: "The bus is late." },
      ...{ chooser: "young-person", holdReason: null },
    });
    await thrown.consent("recording", false);
    await drawn.consent("drawing", false);
    await listErasures(open.db, { dataDir, copyDir: undefined, now });
    const erasures = [];
    for await (const line of readErasureList(erasureListIn(dataDir))) erasures.push(line);
    // The backup has the rows and the files, and knows of no erasure.
    await open.db.deleteFrom("youngPeoplesRecordings").execute();
    await open.db.deleteFrom("youngPeoplesWords").execute();
    await open.db.insertInto("youngPeoplesRecordings").values(backup).execute();
    await open.db.deleteFrom("erasures").execute();
    await open.db.deleteFrom("erasedFiles").execute();
    const plain = createUploads({ dataDir });
    for (const { storedName } of backup) if (storedName) writeFileSync(plain.pathOf(storedName), "The voice");
    await replayErasures(open.db, { erasures, uploads, now });
    expect(await written.rows()).toMatchObject([{ storedName: null, sha256: null, erasedAt: now }]);
    expect([await thrown.rows(), await drawn.rows()]).toEqual([[], []]);
    for (const { storedName } of backup)
      if (storedName) expect(existsSync(plain.pathOf(storedName))).toBe(false);
  });

  it("goes with its re-visit, held or not: rows, messages about it, and files", async () => {
    const revisit = await aRecordingRevisit(open.db, folders, { retentionMonths: 6 });
    const { uploads, inspection } = revisit;
    const { recordingId } = await revisit.sent();
    await open.db
      .insertInto("youngPeoplesRecordingNotices")
      .values({
        ...{ recordingId, step: "second", personId: revisit.cqc.id, mailId: "mail" },
        ...{ createdAt: now, sentAt: null },
      })
      .execute();
    expect(await uploads.list()).toHaveLength(1);
    await aPublishedLetter(open.db, inspection);
    const { deletionId } = await twoPeopleDelete(open.db, inspection);
    const clock = { now: () => dayAfter };
    const signal = new AbortController().signal;
    await deleteInspection({ db: open.db, uploads, exportFiles: uploads, clock }, { deletionId, signal });
    expect(await open.db.selectFrom("youngPeoplesRecordings").select("id").execute()).toEqual([]);
    expect(await open.db.selectFrom("youngPeoplesRecordingNotices").select("mailId").execute()).toEqual([]);
    expect(await uploads.list()).toEqual([]);
  });
});
