import { expect, it } from "vitest";
import { replayErasures } from "#app/domain/backups/replay-erasures.server.ts";
import { sealEvidence } from "#app/domain/seals/seal-evidence.server.ts";
import { writeCard } from "#app/domain/young-peoples-responses/card.ts";
import { changeResponse } from "#app/domain/young-peoples-responses/change-response.server.ts";
import { eraseUnsentYoungPeoplesResponses } from "#app/domain/young-peoples-responses/erase-response.server.ts";
import {
  cardOf,
  findResponse,
  openByCard,
} from "#app/domain/young-peoples-responses/find-response.server.ts";
import { saveAnswer } from "#app/domain/young-peoples-responses/save-answer.server.ts";
import { sendResponse } from "#app/domain/young-peoples-responses/send-response.server.ts";
import { takeBack, throwAway } from "#app/domain/young-peoples-responses/take-back.server.ts";
import {
  aYoungPeoplesSet,
  aYoungPerson,
  youngPeoplesTime as now,
} from "#test/factories/young-peoples-responses.ts";
import { describeOnBoth } from "../on-both.ts";

const said = { choosers: {}, mayQuote: null };

describeOnBoth("young people's own answers that are taken back", (open) => {
  async function begin({ isSent = true } = {}) {
    const set = await aYoungPeoplesSet(open.db);
    const { inspectionId, survey } = set;
    const { token: secret, responseId } = await aYoungPerson(open.db, {
      ...{ inspectionId, circumstances: ["looked-after"], consents: { own: true, quotation: true } },
    });
    const save = (number: number, values: string[]) =>
      saveAnswer(open.db, {
        ...{ survey, secret, number, values, isPassed: true, language: "en", copy: null, now },
      });
    await save(1, ["good"]);
    await save(4, ["My uncle hits me"]);
    const key = { inspectionId, secret };
    if (isSent) await sendResponse(open.db, { ...key, said, seen: null, now });
    const everything = async () => ({
      answers: await open.db.selectFrom("youngPeoplesAnswers").selectAll().execute(),
      words: await open.db.selectFrom("youngPeoplesWords").selectAll().execute(),
      responses: await open.db.selectFrom("youngPeoplesResponses").selectAll().execute(),
      consents: await open.db.selectFrom("youngPeoplesConsents").selectAll().execute(),
    });
    return { ...set, secret, responseId, key, save, everything };
  }

  it("are erased everywhere, with their consents withdrawn, and the entry of the safeguarding queue stays", async () => {
    const { key, everything, responseId } = await begin();
    expect(await takeBack(open.db, { ...key, now })).toEqual({ kind: "taken-back" });
    expect(await takeBack(open.db, { ...key, now })).toEqual({ kind: "already-taken-back" });
    const { answers, words, responses, consents } = await everything();
    expect([answers, words]).toEqual([[], []]);
    expect(responses).toMatchObject([{ circumstances: [], setting: null, answers: {}, withdrawnAt: now }]);
    expect(
      consents
        .filter(({ given }) => !given)
        .map(({ kind }) => kind)
        .toSorted(),
    ).toEqual(["own", "quotation"]);
    const erasures = await open.db.selectFrom("erasures").select(["kind", "subjectId"]).execute();
    expect(erasures).toContainEqual({ kind: "young-peoples-response", subjectId: responseId });
    const flags = await open.db.selectFrom("safeguardingFlags").select("wordsChangedAt").execute();
    expect(flags).toHaveLength(1);
  });

  it("are taken back by whoever has the card, on another device, until the seal", async () => {
    const { inspectionId, secret, responseId, survey, everything } = await begin();
    const card = cardOf({ secret });
    const byCard = { inspectionId, secret: (await openByCard(open.db, { inspectionId, card })) ?? "" };
    expect(cardOf(byCard)).toEqual(card);
    expect((await findResponse(open.db, byCard))?.response.sentAt).toEqual(now);
    expect(await takeBack(open.db, { ...byCard, now: survey.sealedAt })).toEqual({ kind: "sealed" });
    expect((await everything()).words).toHaveLength(1);
    expect(await takeBack(open.db, { ...byCard, now })).toEqual({ kind: "taken-back" });
    const wrong = { ...card, number: card.number === "000000" ? "000001" : "000000" };
    expect(await openByCard(open.db, { inspectionId, card: wrong })).toBeNull();
    expect(await openByCard(open.db, { inspectionId: "another", card })).toBeNull();
    // A cookie of one's own making is no way to try cards.
    for (const forged of [writeCard(card), `card.${responseId}.proof.${writeCard(card)}`])
      expect(await findResponse(open.db, { inspectionId, secret: forged })).toBeNull();
  });

  it("are not found by a card before they are sent", async () => {
    const { inspectionId, secret } = await begin({ isSent: false });
    expect(await openByCard(open.db, { inspectionId, card: cardOf({ secret }) })).toBeNull();
    expect(await takeBack(open.db, { inspectionId, secret, now })).toEqual({ kind: "no-response" });
  });

  it("and thrown away before they are sent leave nothing but that something was erased", async () => {
    const { key, everything, responseId } = await begin({ isSent: false });
    expect(await throwAway(open.db, { ...key, now })).toEqual({ kind: "thrown-away" });
    expect(await throwAway(open.db, { ...key, now })).toEqual({ kind: "no-response" });
    expect(await everything()).toEqual({ answers: [], words: [], responses: [], consents: [] });
    expect(await open.db.selectFrom("erasures").select("subjectId").execute()).toEqual([
      { subjectId: responseId },
    ]);
  });

  it("cannot be thrown away once they are sent", async () => {
    const { key, everything } = await begin();
    expect(await throwAway(open.db, { ...key, now })).toEqual({ kind: "already-sent" });
    expect((await everything()).words).toHaveLength(1);
  });

  it("and what was never sent are erased unread once the visit is over, and sent ones stay", async () => {
    const { survey, everything } = await begin({ isSent: false });
    const sent = await begin();
    await changeResponse(open.db, { survey: sent.survey, secret: sent.secret, now });
    await sent.save(1, ["ok"]);
    expect(await eraseUnsentYoungPeoplesResponses(open.db, survey.sealedAt)).toBe(0);
    expect(await eraseUnsentYoungPeoplesResponses(open.db, survey.sealedAt.add({ minutes: 2 }))).toBe(2);
    expect(await eraseUnsentYoungPeoplesResponses(open.db, survey.sealedAt.add({ minutes: 3 }))).toBe(0);
    const { responses, answers } = await everything();
    expect(responses).toMatchObject([{ id: sent.responseId, answers: {}, sentAt: now }]);
    expect(answers).toMatchObject([{ answer: "good" }]);
  });

  it("are sealed with the evidence: what is not sent goes then, and nothing that was sent changes", async () => {
    const { inspectionId, inspection, secret, survey, everything } = await begin();
    await aYoungPerson(open.db, { inspectionId });
    const at = survey.closesAt.add({ hours: 1 });
    const sealed = await sealEvidence(open.db, { inspectionId, actor: inspection.leadActor, now: at });
    expect(sealed).toEqual({ kind: "sealed" });
    expect((await everything()).responses).toHaveLength(1);
    const key = { inspectionId, secret };
    expect(await takeBack(open.db, { ...key, now: at })).toEqual({ kind: "sealed" });
    expect(await changeResponse(open.db, { survey: { ...survey, sealedAt: at }, secret, now: at })).toEqual({
      kind: "closed",
    });
    expect(await sendResponse(open.db, { ...key, said, seen: null, now: at })).toEqual({
      kind: "already-sent",
    });
    await expect(open.db.updateTable("youngPeoplesWords").set({ words: "x" }).execute()).rejects.toThrow(
      "sealed",
    );
  });

  it("are erased again where an older backup is put back: words, drafts, and what was sent", async () => {
    const { inspectionId, responseId, everything } = await begin();
    const draft = await aYoungPerson(open.db, { inspectionId });
    const other = await aYoungPerson(open.db, { inspectionId, sentAt: now, answers: { changing: ["yes"] } });
    const [words] = (await everything()).words;
    const erasure = (subjectId: string, removed: boolean) => ({
      ...{ id: `erasure-${subjectId}`, kind: "young-peoples-response", inspectionId, subjectId, removed },
      ...{ erasedTime: "2026-12-01T11:00:00.000Z", parts: null },
    });
    const erasures = [
      ...[erasure(words?.id ?? "", false), erasure(draft.responseId, true), erasure(responseId, true)],
      { ...erasure(other.responseId, false), kind: "draft", parts: ["change"] },
    ];
    await replayErasures(open.db, { erasures, uploads: {} as never, now: now.add({ hours: 2 }) });
    const after = await everything();
    expect([after.answers, after.words]).toEqual([[], []]);
    expect(after.responses.toSorted((one, two) => one.tokenHash.localeCompare(two.tokenHash))).toHaveLength(
      2,
    );
    expect(after.responses.find(({ id }) => id === responseId)?.withdrawnAt).not.toBeNull();
    expect(after.responses.find(({ id }) => id === other.responseId)?.answers).toEqual({});
  });
});
