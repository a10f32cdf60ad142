import { existsSync, rmSync } from "node:fs";
import { afterEach, expect, it } from "vitest";
import { replayErasures } from "#app/domain/backups/replay-erasures.server.ts";
import {
  eraseRecordings,
  removeRecordingFiles,
} from "#app/domain/response-recordings/erase-recordings.server.ts";
import type { Survey } from "#app/domain/survey/survey.ts";
import { markAsHeard } from "#app/domain/young-peoples-recordings/hear-recording.server.ts";
import {
  liftHold,
  writeDownRecording,
} from "#app/domain/young-peoples-recordings/write-down-recording.server.ts";
import { discardChanges } from "#app/domain/young-peoples-responses/change-response.server.ts";
import { eraseUnsentAnswers } from "#app/domain/young-peoples-responses/erase-response.server.ts";
import { recordingTime as now, recordingStage } from "../factories/recording-stage.ts";
import { openTime } from "../factories/recordings.ts";
import { describeOnBoth } from "./on-both.ts";

describeOnBoth("what young people recorded, given again and taken away", (open) => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
  const { begin, heard } = recordingStage(open, folders);

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
    // What was sent stays until the change is sent.
    expect(await listWords()).toEqual([first]);
    await send();
    expect(await listWords()).toEqual([]);
    const gone = await open.db.selectFrom("erasures").select(["subjectId", "removedAt"]).execute();
    expect(gone).toContainEqual({ subjectId: first?.id, removedAt: now });
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
    expect(await discardChanges(open.db, { survey, secret: giving.secret, now })).toEqual({
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
