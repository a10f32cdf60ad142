import { expect, it } from "vitest";
import { replayErasures } from "#app/domain/backups/replay-erasures.server.ts";
import { formatFormVersion, parseFormVersion } from "#app/domain/drafts/form-version.ts";
import {
  changeResponse,
  discardChanges,
} from "#app/domain/young-peoples-responses/change-response.server.ts";
import { findResponse } from "#app/domain/young-peoples-responses/find-response.server.ts";
import { saveAnswer, saveAtCheck } from "#app/domain/young-peoples-responses/save-answer.server.ts";
import { sendResponse } from "#app/domain/young-peoples-responses/send-response.server.ts";
import type { Uploads } from "#app/platform/uploads.ts";
import {
  aYoungPeoplesSet,
  aYoungPerson,
  youngPeoplesTime as now,
} from "#test/factories/young-peoples-responses.ts";
import { describeOnBoth } from "../on-both.ts";

const nothing = { choosers: {}, mayQuote: null };

describeOnBoth("what a young person answers by themselves", (open) => {
  async function begin(changes: Partial<Parameters<typeof aYoungPerson>[1]> = {}) {
    const set = await aYoungPeoplesSet(open.db);
    const { inspectionId, survey } = set;
    const { token: secret, responseId } = await aYoungPerson(open.db, { inspectionId, ...changes });
    const save = (number: number, values: string[] | undefined, more = {}) =>
      saveAnswer(open.db, {
        ...{ survey, secret, number, values, isPassed: true, language: "en", copy: null, now, ...more },
      });
    const send = (more: Partial<Parameters<typeof sendResponse>[1]> = {}) =>
      sendResponse(open.db, { inspectionId, secret, said: nothing, seen: null, now, ...more });
    const find = async () => {
      const found = await findResponse(open.db, { inspectionId, secret });
      if (!found) throw new Error("the response is gone");
      return found;
    };
    const listWords = () => open.db.selectFrom("youngPeoplesWords").selectAll().execute();
    const listAnswers = async () =>
      (await open.db.selectFrom("youngPeoplesAnswers").select("answer").orderBy("answer").execute()).map(
        ({ answer }) => answer,
      );
    return { ...set, secret, responseId, save, send, find, listWords, listAnswers };
  }

  it("is saved question by question, stays a draft, and is sent whole", async () => {
    const { save, send, find, listWords, listAnswers, idOf } = await begin();
    await save(1, ["good"]);
    await save(2, ["choice-2"]);
    await save(3, ["choice-1:going-well", "choice-2:leave-out"]);
    await save(4, ["More time to talk"]);
    expect(await listAnswers()).toEqual([]);
    expect((await find()).response.passed).toEqual(["1", "2", "3", "4"]);
    expect(await send({ said: { choosers: {}, mayQuote: true } })).toEqual({ kind: "sent" });
    expect(await listAnswers()).toEqual(["choice-1:going-well", "choice-2", "choice-2:leave-out", "good"]);
    expect(await listWords()).toMatchObject([
      {
        ...{ words: "More time to talk", questionVersionId: idOf("words") },
        ...{ chooser: "young-person", mayQuote: true, changedAt: null },
      },
    ]);
    const { response, consents } = await find();
    expect(response).toMatchObject({ answers: {}, sentAt: now, changedAt: null });
    expect(consents.at(-1)).toMatchObject({ kind: "quotation", given: true, form: "pictures" });
  });

  it("is received once, however often it is sent, also at the same time", async () => {
    const { save, send, listAnswers } = await begin();
    await save(1, ["ok"]);
    const kinds = (await Promise.all([send(), send(), send()])).map(({ kind }) => kind);
    expect(kinds.toSorted()).toEqual(["already-sent", "already-sent", "sent"]);
    expect(await listAnswers()).toEqual(["ok"]);
    const audit = await open.db.selectFrom("auditEntries").select(["action", "details"]).execute();
    expect(audit.filter(({ action }) => action === "young-peoples-response.sent")).toEqual([
      expect.objectContaining({ action: "young-peoples-response.sent" }),
    ]);
  });

  it("needs its consent whole when it is sent, an answer, and the time before the seal", async () => {
    const { save, send, survey } = await begin({ ageBand: "11-15" });
    expect(await send()).toEqual({ kind: "consent-missing" });
    const whole = await begin({ ageBand: "11-15", consents: { own: true, parental: true } });
    expect(await whole.send()).toEqual({ kind: "nothing-answered" });
    await whole.save(1, ["good"]);
    expect(await whole.send({ now: whole.survey.sealedAt })).toEqual({ kind: "closed" });
    expect(await whole.save(1, ["ok"], { now: whole.survey.sealedAt })).toEqual({ kind: "closed" });
    expect(await whole.send({ now: whole.survey.sealedAt.subtract({ nanoseconds: 1 }) })).toEqual({
      kind: "sent",
    });
    expect(survey.sealedAt).toBeDefined();
    await save(1, ["good"]);
  });

  it("of two windows is not overwritten unasked, and the later one is told what stands there", async () => {
    const { save, find } = await begin();
    const copy = (id: string, after: string | null) => parseFormVersion(formatFormVersion({ id, after }));
    await save(4, ["from the first window"], { copy: copy("window-one", null) });
    expect(await save(4, ["from the second"], { copy: copy("window-two", null) })).toEqual({
      ...{ kind: "conflict", otherValues: ["from the first window"] },
    });
    // The same window goes on typing; a page that was opened after its save may, too.
    expect(await save(4, ["first, longer"], { copy: copy("window-one", null) })).toEqual({ kind: "saved" });
    const mark = (await find()).response.windows["4"] ?? "";
    expect(await save(4, ["third"], { copy: copy("window-three", mark) })).toEqual({ kind: "saved" });
    // Another question is nobody's conflict.
    expect(await save(1, ["good"], { copy: copy("window-two", null) })).toEqual({ kind: "saved" });
  });

  it("saved by two windows at once loses neither question", async () => {
    const { save, find, idOf } = await begin();
    await Promise.all([save(1, ["good"]), save(2, ["choice-1"]), save(4, ["words"])]);
    expect((await find()).response.answers).toEqual({
      ...{ [idOf("faces")]: ["good"], [idOf("cards")]: ["choice-1"], [idOf("words")]: ["words"] },
    });
  });

  it("is not sent unseen where another window changed it", async () => {
    const { save, send, find } = await begin();
    await save(1, ["good"]);
    const seen = (await find()).response.revision;
    await save(1, ["not-good"]);
    expect(await send({ seen })).toEqual({ kind: "changed-meanwhile" });
    expect(await send({ seen: (await find()).response.revision })).toEqual({ kind: "sent" });
  });

  it("with a helper says who chose the words before it is sent", async () => {
    const { save, send, survey, secret, listWords, idOf } = await begin({ helped: true });
    await save(4, ["My help is good"]);
    expect(await send()).toEqual({ kind: "chooser-missing", questionVersionIds: [idOf("words")] });
    expect(await listWords()).toEqual([]);
    const said = { choosers: { [idOf("words")]: "together" as const }, mayQuote: null };
    await saveAtCheck(open.db, { survey, secret, said, now });
    expect(await send()).toEqual({ kind: "sent" });
    expect(await listWords()).toMatchObject([{ chooser: "together", mayQuote: false }]);
  });

  it("is changed in place: words keep their id, what is gone is gone, and it counts as before until it is sent", async () => {
    const { save, send, survey, secret, listWords, listAnswers, find } = await begin();
    await save(1, ["good"]);
    await save(2, ["choice-1"]);
    await save(4, ["First words"]);
    await send();
    const [before] = await listWords();
    expect(await save(1, ["ok"])).toEqual({ kind: "already-sent" });
    const later = now.add({ hours: 1 });
    expect(await changeResponse(open.db, { survey, secret, now: later })).toEqual({ kind: "begun" });
    expect(await save(1, ["not-good"])).toEqual({ kind: "saved" });
    await save(2, []);
    await save(4, ["Other words"]);
    expect(await listAnswers()).toEqual(["choice-1", "good"]);
    // Begun twice, what was changed meanwhile stays.
    await changeResponse(open.db, { survey, secret, now: later });
    expect(await send({ now: later })).toEqual({ kind: "changed" });
    expect(await listAnswers()).toEqual(["not-good"]);
    expect(await listWords()).toMatchObject([
      { id: before?.id, words: "Other words", recordedAt: now, changedAt: later },
    ]);
    expect((await find()).response).toMatchObject({ sentAt: now, changedAt: later, answers: {} });
    await changeResponse(open.db, { survey, secret, now: later });
    await save(4, []);
    await send({ now: later });
    expect(await listWords()).toEqual([]);
  });

  it("whose changes are thrown away stands as it was sent", async () => {
    const { save, send, survey, secret, listAnswers, find } = await begin();
    await save(1, ["good"]);
    await send();
    await changeResponse(open.db, { survey, secret, now });
    await save(1, ["not-good"]);
    expect(await discardChanges(open.db, { survey, secret, now })).toEqual({ kind: "discarded" });
    expect(await discardChanges(open.db, { survey, secret, now })).toEqual({ kind: "nothing-to-discard" });
    expect(await listAnswers()).toEqual(["good"]);
    expect((await find()).response.answers).toEqual({});
  });

  it("that may speak of danger is in the safeguarding queue once it is sent, with nothing of it in the audit", async () => {
    const { save, send } = await begin();
    await save(4, ["My uncle hits me every day"]);
    expect(await open.db.selectFrom("safeguardingFlags").select("id").execute()).toEqual([]);
    await send();
    const flags = await open.db.selectFrom("safeguardingFlags").select("kinds").execute();
    expect(flags).toHaveLength(1);
    const audit = await open.db.selectFrom("auditEntries").selectAll().execute();
    expect(JSON.stringify(audit)).not.toMatch(/uncle|choice-|"good"/);
  });

  it("takes no answer to what was not asked, in no other re-visit", async () => {
    const { save, listAnswers, send, secret, inspectionId } = await begin();
    expect(await save(7, ["good"])).toEqual({ kind: "no-response" });
    await save(1, ["choice-1", "very-good", "ok", "good"]);
    await send();
    expect(await listAnswers()).toEqual(["ok"]);
    expect(await findResponse(open.db, { inspectionId: `${inspectionId}-other`, secret })).toBeNull();
  });

  it("is not typed over by what an inspector wrote down of a recording to the same question", async () => {
    const { save, send, survey, secret, responseId, listWords, find, idOf } = await begin();
    await save(4, ["My own words"]);
    await send();
    await open.db
      .insertInto("youngPeoplesWords")
      .values({
        ...{
          id: "written-down",
          responseId,
          questionVersionId: idOf("words"),
          words: "An inspector’s words",
        },
        ...{ chooser: "young-person", mayQuote: false, origin: "recording" },
        ...{ recordedAt: now, changedAt: null },
      })
      .execute();
    await changeResponse(open.db, { survey, secret, now });
    expect((await find()).response.answers[idOf("words")]).toEqual(["My own words"]);
    await save(1, ["good"]);
    expect(await send()).toEqual({ kind: "changed" });
    const words = (await listWords()).map(({ origin, words: text }) => `${origin}: ${text}`);
    expect(words.toSorted()).toEqual(["recording: An inspector’s words", "typed: My own words"]);
  });

  it("says which answers were changed, for an older backup that holds them in a draft", async () => {
    const { save, send, survey, secret, inspectionId, responseId, idOf, listAnswers } = await begin();
    await save(1, ["good"]);
    await save(2, ["choice-1"]);
    await save(4, ["First words"]);
    await send();
    const [before] = await open.db.selectFrom("youngPeoplesWords").selectAll().execute();
    if (!before) throw new Error("no words");
    await changeResponse(open.db, { survey, secret, now });
    await save(1, ["ok"]);
    await save(4, []);
    await send();
    const listed = await open.db.selectFrom("erasures").selectAll().execute();
    const erasures = listed.map(({ id, kind, subjectId, removedAt, parts }) => ({
      ...{ id, kind, inspectionId, subjectId, parts: parts ? [...parts] : null },
      ...{ erasedTime: now.toString(), removed: removedAt !== null },
    }));
    // The older backup has the words as they were sent, and had them in a draft.
    await open.db.deleteFrom("erasures").execute();
    await open.db.insertInto("youngPeoplesWords").values(before).execute();
    const old = {
      [idOf("faces")]: ["good"],
      [idOf("cards")]: ["choice-1"],
      [idOf("words")]: ["First words"],
    };
    await open.db
      .updateTable("youngPeoplesResponses")
      .set({ answers: old })
      .where("id", "=", responseId)
      .execute();
    await replayErasures(open.db, { erasures, uploads: {} as Uploads, now });
    expect(await open.db.selectFrom("youngPeoplesWords").select("words").execute()).toEqual([]);
    const row = await open.db.selectFrom("youngPeoplesResponses").select("answers").executeTakeFirstOrThrow();
    expect(row.answers).toEqual({ [idOf("cards")]: ["choice-1"] });
    expect(await listAnswers()).toEqual(["choice-1"]);
  });

  it("is not begun to be changed under the seal, whatever the page had read before", async () => {
    const { save, send, survey, secret, inspection, inspectionId, find } = await begin();
    await save(1, ["good"]);
    await send();
    await open.db
      .insertInto("seals")
      .values({
        ...{ id: "seal", inspectionId, number: 1, format: 1, parts: {}, hash: "" },
        ...{ sealedBy: inspection.leadActor.personId, sealedAt: now, workedOutAt: null },
        ...{ checkAskedAt: null, checkedAt: null, verdict: null },
        ...{ unsealedBy: null, unsealedAt: null, unsealReason: null },
      })
      .execute();
    expect(await changeResponse(open.db, { survey, secret, now })).toEqual({ kind: "closed" });
    expect((await find()).response.answers).toEqual({});
  });
});
