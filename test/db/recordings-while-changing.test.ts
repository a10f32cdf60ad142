import { existsSync, rmSync } from "node:fs";
import { afterEach, expect, it } from "vitest";
import { findOwnRecording } from "#app/domain/young-peoples-recordings/find-own-recording.server.ts";
import { throwAwayRecording } from "#app/domain/young-peoples-recordings/keep-recording.server.ts";
import { listGivenRecordings } from "#app/domain/young-peoples-recordings/list-given-recordings.server.ts";
import { discardChanges } from "#app/domain/young-peoples-responses/change-response.server.ts";
import { aRecordingRevisit } from "#test/factories/recording-people.ts";
import { youngPeoplesTime as now } from "#test/factories/young-peoples-responses.ts";
import { describeOnBoth } from "./on-both.ts";

describeOnBoth("what was said aloud or drawn while what was sent is changed", (open) => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
  const opened = () => aRecordingRevisit(open.db, folders);

  it("stays as it was sent until the change is sent, and then goes", async () => {
    const { sent, uploads } = await opened().then(async (revisit) => ({
      ...revisit,
      sent: await revisit.sent(),
    }));
    const { recordingId } = sent;
    const [first] = await sent.rows();
    expect(await sent.speak({ seconds: 5 })).toEqual({ kind: "closed" });
    await sent.change();
    expect(await sent.speak({ seconds: 5 })).toEqual({ kind: "kept" });
    expect(await sent.speak({ seconds: 7 })).toEqual({ kind: "kept" });
    expect((await sent.rows()).map(({ seconds, sentAt }) => [seconds, sentAt !== null])).toEqual(
      expect.arrayContaining([
        [2, true],
        [7, false],
      ]),
    );
    const path = uploads.pathOf(first?.storedName ?? "");
    expect(existsSync(path)).toBe(true);
    const about = { responseId: sent.responseId, questionVersionId: first?.questionVersionId ?? "" };
    expect(await findOwnRecording(open.db, { ...about, kind: "recording" })).toMatchObject({
      ...{ hasAgreed: true, stays: true, recording: { seconds: 7 } },
    });
    expect(await sent.send(now.add({ minutes: 1 }))).toEqual({ kind: "changed" });
    expect(await sent.rows()).toMatchObject([{ seconds: 7, heardAt: null, toldAt: null }]);
    const erased = await open.db.selectFrom("erasures").select(["kind", "subjectId"]).execute();
    expect(erased).toContainEqual({ kind: "young-peoples-recording", subjectId: recordingId });
    const files = await open.db.selectFrom("erasedFiles").select("storedName").execute();
    expect(files).toContainEqual({ storedName: first?.storedName });
  });

  it("is there again where the change is given up: recorded again, thrown away, or drawn over", async () => {
    const revisit = await opened();
    const { survey, uploads, questionVersionId } = revisit;
    const person = await revisit.begin();
    await person.consent("recording");
    await person.consent("drawing");
    await person.speak();
    await person.draw([[[1, 2]]]);
    await person.send();
    const before = await person.rows();
    await person.change();
    await person.speak({ seconds: 4 });
    await person.draw([[[9, 9]]]);
    const { secret, responseId } = person;
    const about = { survey, secret, questionVersionId, uploads, now };
    await throwAwayRecording(open.db, { ...about, kind: "recording" });
    expect(await listGivenRecordings(open.db, responseId)).toEqual([{ questionVersionId, kind: "drawing" }]);
    expect(await listGivenRecordings(open.db, responseId, { sentOnly: true })).toHaveLength(2);
    expect(
      await findOwnRecording(open.db, { responseId, questionVersionId, kind: "recording" }),
    ).toMatchObject({ recording: undefined, stays: true });
    expect(await discardChanges(open.db, { survey, secret, now })).toEqual({ kind: "discarded" });
    expect(await person.rows()).toEqual(before);
    for (const { storedName } of before)
      if (storedName) expect(existsSync(uploads.pathOf(storedName))).toBe(true);
    expect(await uploads.list()).toHaveLength(1);
  });

  it("goes with the change where it was thrown away in it, and the words that were written down of it", async () => {
    const revisit = await opened();
    const { survey, uploads, questionVersionId } = revisit;
    const person = await revisit.begin();
    await person.consent("drawing");
    await person.consent("recording");
    await person.draw([[[1, 2]]]);
    await person.speak();
    await person.send();
    await person.change();
    const about = { survey, secret: person.secret, questionVersionId, uploads, now };
    await throwAwayRecording(open.db, { ...about, kind: "drawing" });
    expect(await person.rows()).toHaveLength(2);
    expect(await person.send()).toEqual({ kind: "changed" });
    expect(await person.rows()).toMatchObject([{ kind: "recording" }]);
  });

  it("is refused where all of it was thrown away: then it is taken back", async () => {
    const revisit = await opened();
    const { survey, uploads, questionVersionId } = revisit;
    const person = await revisit.sent();
    await person.change();
    const about = { survey, secret: person.secret, questionVersionId, uploads, now };
    await throwAwayRecording(open.db, { ...about, kind: "recording" });
    expect(await person.send()).toEqual({ kind: "nothing-answered" });
    expect(await person.rows()).toHaveLength(1);
  });

  it("goes at once, sent or not, with a no to being recorded; not once the evidence is sealed", async () => {
    const revisit = await opened();
    const person = await revisit.sent();
    expect(await person.consent("recording", false)).toEqual({ kind: "recorded" });
    expect(await person.rows()).toEqual([]);
    // A yes needs something that is being answered.
    expect(await person.consent("recording")).toEqual({ kind: "closed" });
    const other = await revisit.sent();
    await open.db
      .insertInto("seals")
      .values({
        ...{ id: "seal", inspectionId: revisit.inspectionId, number: 1, format: 6, parts: {}, hash: "" },
        ...{ sealedBy: revisit.inspection.lead.id, sealedAt: now, workedOutAt: null },
        ...{ checkAskedAt: null, checkedAt: null, verdict: null },
        ...{ unsealedBy: null, unsealedAt: null, unsealReason: null },
      })
      .execute();
    expect(await other.consent("recording", false)).toEqual({ kind: "closed" });
    expect(await other.rows()).toHaveLength(1);
  });

  it("is the same once where a form is sent twice, and another window's is not replaced unseen", async () => {
    const revisit = await opened();
    const person = await revisit.begin();
    await person.consent("recording");
    await person.consent("drawing");
    const bothWindows = [person.speak({}, ""), person.speak({}, "")];
    expect(await Promise.all(bothWindows)).toEqual([{ kind: "kept" }, { kind: "kept" }]);
    const [first, ...others] = await person.rows();
    expect(others).toEqual([]);
    expect(await revisit.uploads.list()).toEqual([first?.storedName]);
    expect(await person.speak({ seconds: 5 }, "")).toEqual({ kind: "conflict" });
    expect(await person.rows()).toEqual([first]);
    expect(await revisit.uploads.list()).toEqual([first?.storedName]);
    expect(await person.speak({ seconds: 5 }, first?.id ?? "")).toEqual({ kind: "kept" });
    expect(await person.rows()).toMatchObject([{ seconds: 5 }]);
    const drawings = await Promise.all([person.draw([[[1, 1]]], ""), person.draw([[[2, 2]]], "")]);
    expect(drawings.map(({ kind }) => kind).toSorted()).toEqual(["conflict", "kept"]);
  });

  it("takes nothing once what they take part by is not agreed to any more, nor for a question without words", async () => {
    const revisit = await opened();
    const person = await revisit.begin();
    await person.consent("recording");
    await open.db
      .updateTable("youngPeoplesConsents")
      .set({ given: false })
      .where("kind", "=", "own")
      .execute();
    expect(await person.speak()).toEqual({ kind: "consent-missing" });
    expect(await person.consent("drawing")).toEqual({ kind: "consent-missing" });
    expect(await person.consent("recording", false)).toEqual({ kind: "recorded" });
    const other = await revisit.begin();
    await other.consent("drawing");
    await open.db.updateTable("questionVersions").set({ type: "faces" }).execute();
    expect(await other.draw([[[1, 1]]])).toEqual({ kind: "closed" });
    expect(await revisit.uploads.list()).toEqual([]);
  });
});
