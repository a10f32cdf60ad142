import { expect, it } from "vitest";
import { recordWords } from "#app/domain/discussion-words/record-words.server.ts";
import { removeWords } from "#app/domain/discussion-words/remove-words.server.ts";
import { removeDiscussion } from "#app/domain/discussions/add-discussion.server.ts";
import { addParticipants, removeParticipant } from "#app/domain/discussions/add-participants.server.ts";
import { changeConsent } from "#app/domain/discussions/change-consent.server.ts";
import { findDiscussion } from "#app/domain/discussions/find-discussion.server.ts";
import { listDiscussions } from "#app/domain/discussions/list-discussions.server.ts";
import { settleWithdrawal } from "#app/domain/discussions/settle-withdrawal.server.ts";
import { tallyAnswer } from "#app/domain/discussions/tally-answer.server.ts";
import { checkConsentAtStart } from "#app/domain/young-peoples-ways/check-consent-at-start.server.ts";
import { aBareInspection } from "#test/factories/bare-inspection.ts";
import { aDiscussion, aDiscussionOfThree, aPress, at } from "#test/factories/discussions.ts";
import { describeOnBoth } from "./on-both.ts";

describeOnBoth("consent to a discussion with young people", (open) => {
  it("counts only those with their own consent, a parent's under 16, and their own again at the start", async () => {
    const inspection = await aBareInspection(open.db);
    const about = await aDiscussion(open.db, inspection);
    const add = (ageBand: "11-15" | "16-18", youngPersonConsent: boolean, parentConsent: boolean) =>
      addParticipants(open.db, {
        ...about,
        ageBand,
        count: 1,
        youngPersonConsent,
        parentConsent,
        now: at("09:05"),
      });
    for (const own of [true, false]) {
      for (const parent of [true, false]) {
        await add("11-15", own, parent);
        await add("16-18", own, parent);
      }
    }
    const everybody = (await findDiscussion(open.db, about))?.participants ?? [];
    expect(everybody.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect((await findDiscussion(open.db, about))?.counting).toBe(0);
    const answers = Object.fromEntries(everybody.map(({ id, number }) => [id, number !== 4]));
    const checked = await checkConsentAtStart(open.db, {
      ...about,
      isInformed: true,
      answers,
      now: at("10:00"),
    });
    // 1: under 16 with both; 2 and 4: over 16 with their own, but 4 said no when asked again.
    expect(checked).toEqual({ kind: "checked", counting: 2 });
    const refused = everybody.find(({ number }) => number === 3);
    expect((await findDiscussion(open.db, about))?.participants[2]).toMatchObject({
      id: refused?.id,
      consents: { own: true, parent: false, "at-start": null },
    });
  });

  it("records nothing before consent was checked, nor with nobody's", async () => {
    const inspection = await aBareInspection(open.db);
    const about = await aDiscussion(open.db, inspection);
    const words = {
      ...about,
      focusAreaId: inspection.focusAreaIds[0],
      questionVersionId: null,
      words: "It is ok",
      mayQuote: true,
    };
    expect(await tallyAnswer(open.db, aPress(inspection, about))).toEqual({ kind: "consent-not-checked" });
    expect(await recordWords(open.db, { ...words, now: at("09:30") })).toEqual({
      kind: "consent-not-checked",
    });
    await addParticipants(open.db, {
      ...about,
      ageBand: "11-15",
      count: 3,
      youngPersonConsent: true,
      parentConsent: false,
      now: at("09:05"),
    });
    expect(
      await checkConsentAtStart(open.db, { ...about, isInformed: false, answers: {}, now: at("10:00") }),
    ).toEqual({ kind: "not-informed" });
    await checkConsentAtStart(open.db, { ...about, isInformed: true, answers: {}, now: at("10:00") });
    expect(await tallyAnswer(open.db, aPress(inspection, about))).toEqual({ kind: "nobody-consented" });
    expect(await recordWords(open.db, { ...words, now: at("10:30") })).toEqual({ kind: "nobody-consented" });
    expect(await findDiscussion(open.db, about)).toMatchObject({ tallies: [], contributions: [] });
  });

  it("points out what must be taken out when a consent is taken back, until an inspector has done so", async () => {
    const inspection = await aBareInspection(open.db);
    const { about, ids } = await aDiscussionOfThree(open.db, inspection);
    const one = aPress(inspection, about);
    await tallyAnswer(open.db, { ...one, change: 3 });
    const withdrawal = {
      ...about,
      participantId: ids[0] ?? "",
      consent: "parent" as const,
      hasConsented: false,
      now: at("11:00"),
    };
    expect(await changeConsent(open.db, withdrawal)).toEqual({
      kind: "changed",
      counting: 2,
      toSettle: true,
    });
    const before = await findDiscussion(open.db, about);
    expect(before?.over).toMatchObject([{ over: 1 }]);
    expect(before?.withdrawn.map(({ number }) => number)).toEqual([1]);
    expect((await listDiscussions(open.db, inspection.inspectionId))[0]).toMatchObject({
      counting: 2,
      faces: 3,
    });
    const settle = { ...about, now: at("11:10") };
    expect(await settleWithdrawal(open.db, settle)).toMatchObject({ kind: "tallies-over" });
    await tallyAnswer(open.db, { ...one, change: -1 });
    expect(await settleWithdrawal(open.db, settle)).toEqual({ kind: "settled" });
    expect(await findDiscussion(open.db, about)).toMatchObject({ over: [], withdrawn: [] });
    expect(await settleWithdrawal(open.db, settle)).toEqual({ kind: "nothing-to-settle" });
  });

  it("lets everything be taken out again when nobody consents any more", async () => {
    const inspection = await aBareInspection(open.db);
    const { about, ids } = await aDiscussionOfThree(open.db, inspection);
    const one = aPress(inspection, about);
    await tallyAnswer(open.db, one);
    const said = {
      ...about,
      focusAreaId: inspection.focusAreaIds[0],
      questionVersionId: null,
      mayQuote: true,
      words: "Nice",
      now: at("10:20"),
    };
    const kept = await recordWords(open.db, said);
    for (const participantId of ids) {
      await changeConsent(open.db, {
        ...about,
        participantId,
        consent: "own",
        hasConsented: false,
        now: at("11:00"),
      });
    }
    expect(await recordWords(open.db, said)).toEqual({ kind: "nobody-consented" });
    await tallyAnswer(open.db, { ...one, change: -1 });
    expect(await settleWithdrawal(open.db, { ...about, now: at("11:10") })).toEqual({
      kind: "words-left",
      wordsCount: 1,
    });
    if (kept.kind === "recorded")
      await removeWords(open.db, { ...about, wordsId: kept.wordsId, now: at("11:20") });
    expect(await findDiscussion(open.db, about)).toMatchObject({
      counting: 0,
      withdrawn: [],
      contributions: [],
      over: [],
    });
  });

  it("lets a consent that comes later count, but a parent's only under 16 and the start's only once it has begun", async () => {
    const inspection = await aBareInspection(open.db);
    const about = await aDiscussion(open.db, inspection);
    const added = await addParticipants(open.db, {
      ...about,
      ageBand: "11-15",
      count: 1,
      youngPersonConsent: true,
      parentConsent: false,
      now: at("09:05"),
    });
    const older = await addParticipants(open.db, {
      ...about,
      ageBand: "19-25",
      count: 1,
      youngPersonConsent: true,
      parentConsent: true,
      now: at("09:05"),
    });
    const id = added.kind === "added" ? (added.participantIds[0] ?? "") : "";
    const olderId = older.kind === "added" ? (older.participantIds[0] ?? "") : "";
    const record = (participantId: string, consent: "parent" | "at-start") =>
      changeConsent(open.db, { ...about, participantId, consent, hasConsented: true, now: at("10:05") });
    expect(await record(olderId, "parent")).toEqual({ kind: "not-needed" });
    expect(await record(olderId, "at-start")).toEqual({ kind: "too-early" });
    await checkConsentAtStart(open.db, {
      ...about,
      isInformed: true,
      answers: { [id]: true, [olderId]: true },
      now: at("10:00"),
    });
    expect(await record(id, "at-start")).toEqual({ kind: "too-early" });
    expect(await record(id, "parent")).toMatchObject({ kind: "changed", counting: 1 });
    expect(await record(id, "at-start")).toMatchObject({ kind: "changed", counting: 2 });
  });

  it("removes a number entered by mistake, but nobody who has taken part; and a discussion only while it holds nothing", async () => {
    const inspection = await aBareInspection(open.db);
    const { about, ids } = await aDiscussionOfThree(open.db, inspection);
    const extra = await addParticipants(open.db, {
      ...about,
      ageBand: "16-18",
      count: 1,
      youngPersonConsent: true,
      parentConsent: false,
      now: at("10:01"),
    });
    const extraId = extra.kind === "added" ? (extra.participantIds[0] ?? "") : "";
    expect(
      await removeParticipant(open.db, { ...about, participantId: ids[0] ?? "", now: at("10:02") }),
    ).toEqual({ kind: "has-taken-part" });
    expect(await removeParticipant(open.db, { ...about, participantId: extraId, now: at("10:02") })).toEqual({
      kind: "removed",
    });
    const one = aPress(inspection, about);
    await tallyAnswer(open.db, one);
    expect(await removeDiscussion(open.db, { ...about, now: at("10:20") })).toEqual({ kind: "has-views" });
    await tallyAnswer(open.db, { ...one, change: -1 });
    expect(await removeDiscussion(open.db, { ...about, now: at("10:30") })).toEqual({ kind: "removed" });
    expect(await listDiscussions(open.db, inspection.inspectionId)).toEqual([]);
  });
});
