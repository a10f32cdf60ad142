import { expect, it } from "vitest";
import { verifyAuditChain } from "#app/domain/audit/verify-audit-chain.server.ts";
import { addDiscussion } from "#app/domain/young-people/add-discussion.server.ts";
import { addParticipants } from "#app/domain/young-people/add-participants.server.ts";
import { changeConsent } from "#app/domain/young-people/change-consent.server.ts";
import { changeWords } from "#app/domain/young-people/change-words.server.ts";
import { checkConsentAtStart } from "#app/domain/young-people/check-consent-at-start.server.ts";
import { findDiscussion } from "#app/domain/young-people/find-discussion.server.ts";
import { listDiscussions } from "#app/domain/young-people/list-discussions.server.ts";
import { recordWords } from "#app/domain/young-people/record-words.server.ts";
import { removeDiscussion } from "#app/domain/young-people/remove-discussion.server.ts";
import { removeParticipant } from "#app/domain/young-people/remove-participant.server.ts";
import { removeWords } from "#app/domain/young-people/remove-words.server.ts";
import { settleWithdrawal } from "#app/domain/young-people/settle-withdrawal.server.ts";
import { tallyFace } from "#app/domain/young-people/tally-face.server.ts";
import { aBareRevisit, type BareRevisit } from "#test/factories/bare-revisit.ts";
import { describeOnBoth } from "./on-both.ts";

const at = (time: string) => Temporal.Instant.from(`2026-11-24T${time}:00Z`);

const details = {
  heldOn: "2026-11-24",
  heldTime: "10:00",
  place: "Hillside School, library",
  setting: "mainstream-school" as const,
  helpers: "A teaching assistant who signs",
  adjustments: "Cards with faces, and a break half way",
};

describeOnBoth("a discussion with young people", (open) => {
  const begun = async (revisit: BareRevisit) => {
    const about = { revisitId: revisit.revisitId, actor: revisit.lead };
    const added = await addDiscussion(open.db, { ...about, details, now: at("09:00") });
    if (added.kind !== "added") throw new Error("no name is in the details");
    return { ...about, discussionId: added.discussionId };
  };
  const withThree = async (revisit: BareRevisit) => {
    const about = await begun(revisit);
    const more = { howMany: 1, ownConsent: true, parentConsent: true, now: at("09:05") };
    const ids: string[] = [];
    for (const ageBand of ["11-15", "16-18", "under-11"] as const) {
      const added = await addParticipants(open.db, { ...about, ...more, ageBand });
      if (added.kind === "added") ids.push(...added.participantIds);
    }
    const answers = Object.fromEntries(ids.map((id) => [id, true]));
    await checkConsentAtStart(open.db, { ...about, told: true, answers, now: at("10:00") });
    return { about, ids };
  };
  const press = (revisit: BareRevisit, about: Awaited<ReturnType<typeof begun>>) => ({
    ...about,
    focusAreaId: revisit.focusAreaIds[0],
    questionVersionId: revisit.facesVersionId,
    face: "good" as const,
    change: 1,
    now: at("10:10"),
  });

  it("counts only those with their own consent, a parent's under 16, and their own again at the start", async () => {
    const revisit = await aBareRevisit(open.db);
    const about = await begun(revisit);
    const add = (ageBand: "11-15" | "16-18", ownConsent: boolean, parentConsent: boolean) =>
      addParticipants(open.db, {
        ...about,
        ageBand,
        howMany: 1,
        ownConsent,
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
    const checked = await checkConsentAtStart(open.db, { ...about, told: true, answers, now: at("10:00") });
    // 1: under 16 with both; 2 and 4: over 16 with their own, but 4 said no when asked again.
    expect(checked).toEqual({ kind: "checked", counting: 2 });
    const refused = everybody.find(({ number }) => number === 3);
    expect((await findDiscussion(open.db, about))?.participants[2]).toMatchObject({
      id: refused?.id,
      consents: { own: true, parent: false, "at-start": null },
    });
  });

  it("records nothing before consent was checked, nor with nobody's", async () => {
    const revisit = await aBareRevisit(open.db);
    const about = await begun(revisit);
    const words = {
      ...about,
      focusAreaId: revisit.focusAreaIds[0],
      questionVersionId: null,
      words: "It is ok",
      mayQuote: true,
    };
    expect(await tallyFace(open.db, press(revisit, about))).toEqual({ kind: "consent-not-checked" });
    expect(await recordWords(open.db, { ...words, now: at("09:30") })).toEqual({
      kind: "consent-not-checked",
    });
    await addParticipants(open.db, {
      ...about,
      ageBand: "11-15",
      howMany: 3,
      ownConsent: true,
      parentConsent: false,
      now: at("09:05"),
    });
    expect(
      await checkConsentAtStart(open.db, { ...about, told: false, answers: {}, now: at("10:00") }),
    ).toEqual({ kind: "not-told" });
    await checkConsentAtStart(open.db, { ...about, told: true, answers: {}, now: at("10:00") });
    expect(await tallyFace(open.db, press(revisit, about))).toEqual({ kind: "nobody-consented" });
    expect(await recordWords(open.db, { ...words, now: at("10:30") })).toEqual({ kind: "nobody-consented" });
    expect(await findDiscussion(open.db, about)).toMatchObject({ tallies: [], said: [] });
  });

  it("never tallies more faces for a question than young people who count, nor fewer than none", async () => {
    const revisit = await aBareRevisit(open.db);
    const { about } = await withThree(revisit);
    const one = press(revisit, about);
    expect(await tallyFace(open.db, { ...one, face: "ok", change: -1 })).toMatchObject({
      kind: "nothing-to-take-away",
    });
    expect(await tallyFace(open.db, { ...one, change: 2 })).toMatchObject({
      kind: "tallied",
      counts: { good: 2 },
    });
    expect(await tallyFace(open.db, { ...one, face: "not-sure" })).toMatchObject({
      kind: "tallied",
      counting: 3,
    });
    expect(await tallyFace(open.db, { ...one, face: "ok" })).toMatchObject({
      kind: "all-counted",
      counts: { good: 2, "not-sure": 1 },
    });
    expect(await tallyFace(open.db, { ...one, change: -1 })).toMatchObject({
      kind: "tallied",
      counts: { good: 1 },
    });
  });

  it("adds up what two inspectors tally at once, and counts a press that was sent twice once", async () => {
    const revisit = await aBareRevisit(open.db);
    const { about } = await withThree(revisit);
    const one = press(revisit, about);
    const presses = [revisit.lead, revisit.cqc, revisit.lead, revisit.cqc, revisit.lead];
    const outcomes = await Promise.all(presses.map((actor) => tallyFace(open.db, { ...one, actor })));
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual([
      "all-counted",
      "all-counted",
      "tallied",
      "tallied",
      "tallied",
    ]);
    await tallyFace(open.db, { ...one, change: -3 });
    const pressId = "a-press-sent-twice-over-a-poor-signal";
    expect(await tallyFace(open.db, { ...one, pressId })).toMatchObject({ kind: "tallied" });
    expect(await tallyFace(open.db, { ...one, pressId })).toMatchObject({
      kind: "already-tallied",
      counts: { good: 1 },
    });
  });

  it("tallies only a question with faces of this re-visit, under a focus area that it is tied to", async () => {
    const revisit = await aBareRevisit(open.db);
    const other = await aBareRevisit(open.db, { slug: "elsewhere" });
    const { about } = await withThree(revisit);
    const one = press(revisit, about);
    const wrong = [
      { questionVersionId: revisit.wordsVersionId },
      { questionVersionId: other.facesVersionId },
      { focusAreaId: revisit.focusAreaIds[1] },
    ];
    for (const change of wrong) {
      expect(await tallyFace(open.db, { ...one, ...change })).toEqual({ kind: "no-such-question" });
    }
    expect(await tallyFace(open.db, { ...one, revisitId: other.revisitId })).toEqual({
      kind: "no-such-discussion",
    });
  });

  it("asks about words that look like a name, and keeps them only once an inspector says that they are none", async () => {
    const revisit = await aBareRevisit(open.db);
    const { about } = await withThree(revisit);
    const said = {
      ...about,
      focusAreaId: revisit.focusAreaIds[0],
      questionVersionId: revisit.wordsVersionId,
      words: "Amina at Hillside helps me in Exampleshire",
      mayQuote: true,
      now: at("10:20"),
    };
    expect(await recordWords(open.db, said)).toEqual({
      kind: "possible-names",
      names: [{ words: "Amina", start: 0, end: 5 }],
    });
    expect((await findDiscussion(open.db, about))?.said).toEqual([]);
    expect(await recordWords(open.db, { ...said, notNames: ["Amina"] })).toMatchObject({ kind: "recorded" });
    expect(
      await addDiscussion(open.db, {
        ...about,
        details: { ...details, helpers: "Mrs Khan" },
        now: at("08:00"),
      }),
    ).toMatchObject({
      kind: "possible-names",
    });
  });

  it("keeps words sent twice once, and other words under the same id as another thing said", async () => {
    const revisit = await aBareRevisit(open.db);
    const { about } = await withThree(revisit);
    const said = {
      ...about,
      focusAreaId: revisit.focusAreaIds[0],
      questionVersionId: null,
      mayQuote: false,
      wordsId: "one-form",
      now: at("10:20"),
    };
    await recordWords(open.db, { ...said, words: "It takes ages" });
    await recordWords(open.db, { ...said, words: "It takes ages" });
    await recordWords(open.db, { ...said, words: "But it helped" });
    expect((await findDiscussion(open.db, about))?.said.map(({ words }) => words).sort()).toEqual([
      "But it helped",
      "It takes ages",
    ]);
  });

  it("lets only who wrote words down change them, and any inspector erase them", async () => {
    const revisit = await aBareRevisit(open.db);
    const { about } = await withThree(revisit);
    const [first, second] = revisit.focusAreaIds;
    const kept = await recordWords(open.db, {
      ...about,
      focusAreaId: first,
      questionVersionId: revisit.wordsVersionId,
      words: "Too long",
      mayQuote: true,
      now: at("10:20"),
    });
    if (kept.kind !== "recorded") throw new Error("recorded");
    const change = {
      ...about,
      wordsId: kept.wordsId,
      focusAreaId: second,
      words: "Much too long",
      mayQuote: false,
      now: at("10:25"),
    };
    expect(await changeWords(open.db, { ...change, actor: revisit.cqc })).toEqual({ kind: "somebody-elses" });
    expect(await changeWords(open.db, change)).toEqual({ kind: "changed" });
    expect((await findDiscussion(open.db, about))?.said).toMatchObject([
      { words: "Much too long", mayQuote: false, focusAreaId: second, questionVersionId: null },
    ]);
    const removal = { ...about, wordsId: kept.wordsId, actor: revisit.cqc, now: at("10:30") };
    expect(await removeWords(open.db, removal)).toEqual({ kind: "removed" });
    expect(await removeWords(open.db, removal)).toEqual({ kind: "no-such-words" });
  });

  it("points out what must be taken out when a consent is taken back, until an inspector has done so", async () => {
    const revisit = await aBareRevisit(open.db);
    const { about, ids } = await withThree(revisit);
    const one = press(revisit, about);
    await tallyFace(open.db, { ...one, change: 3 });
    const withdrawal = {
      ...about,
      participantId: ids[0] ?? "",
      consent: "parent" as const,
      given: false,
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
    expect((await listDiscussions(open.db, revisit.revisitId))[0]).toMatchObject({ counting: 2, faces: 3 });
    const settle = { ...about, now: at("11:10") };
    expect(await settleWithdrawal(open.db, settle)).toMatchObject({ kind: "tallies-over" });
    await tallyFace(open.db, { ...one, change: -1 });
    expect(await settleWithdrawal(open.db, settle)).toEqual({ kind: "settled" });
    expect(await findDiscussion(open.db, about)).toMatchObject({ over: [], withdrawn: [] });
    expect(await settleWithdrawal(open.db, settle)).toEqual({ kind: "nothing-to-settle" });
  });

  it("lets everything be taken out again when nobody consents any more", async () => {
    const revisit = await aBareRevisit(open.db);
    const { about, ids } = await withThree(revisit);
    const one = press(revisit, about);
    await tallyFace(open.db, one);
    const said = {
      ...about,
      focusAreaId: revisit.focusAreaIds[0],
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
        given: false,
        now: at("11:00"),
      });
    }
    expect(await recordWords(open.db, said)).toEqual({ kind: "nobody-consented" });
    await tallyFace(open.db, { ...one, change: -1 });
    expect(await settleWithdrawal(open.db, { ...about, now: at("11:10") })).toEqual({
      kind: "words-left",
      howMany: 1,
    });
    if (kept.kind === "recorded")
      await removeWords(open.db, { ...about, wordsId: kept.wordsId, now: at("11:20") });
    expect(await findDiscussion(open.db, about)).toMatchObject({
      counting: 0,
      withdrawn: [],
      said: [],
      over: [],
    });
  });

  it("lets a consent that comes later count, but a parent's only under 16 and the start's only once it has begun", async () => {
    const revisit = await aBareRevisit(open.db);
    const about = await begun(revisit);
    const added = await addParticipants(open.db, {
      ...about,
      ageBand: "11-15",
      howMany: 1,
      ownConsent: true,
      parentConsent: false,
      now: at("09:05"),
    });
    const older = await addParticipants(open.db, {
      ...about,
      ageBand: "19-25",
      howMany: 1,
      ownConsent: true,
      parentConsent: true,
      now: at("09:05"),
    });
    const id = added.kind === "added" ? (added.participantIds[0] ?? "") : "";
    const olderId = older.kind === "added" ? (older.participantIds[0] ?? "") : "";
    const record = (participantId: string, consent: "parent" | "at-start") =>
      changeConsent(open.db, { ...about, participantId, consent, given: true, now: at("10:05") });
    expect(await record(olderId, "parent")).toEqual({ kind: "not-needed" });
    expect(await record(olderId, "at-start")).toEqual({ kind: "too-early" });
    await checkConsentAtStart(open.db, {
      ...about,
      told: true,
      answers: { [id]: true, [olderId]: true },
      now: at("10:00"),
    });
    expect(await record(id, "at-start")).toEqual({ kind: "too-early" });
    expect(await record(id, "parent")).toMatchObject({ kind: "changed", counting: 1 });
    expect(await record(id, "at-start")).toMatchObject({ kind: "changed", counting: 2 });
  });

  it("removes a number entered by mistake, but nobody who has taken part; and a discussion only while it holds nothing", async () => {
    const revisit = await aBareRevisit(open.db);
    const { about, ids } = await withThree(revisit);
    const extra = await addParticipants(open.db, {
      ...about,
      ageBand: "16-18",
      howMany: 1,
      ownConsent: true,
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
    const one = press(revisit, about);
    await tallyFace(open.db, one);
    expect(await removeDiscussion(open.db, { ...about, now: at("10:20") })).toEqual({ kind: "has-views" });
    await tallyFace(open.db, { ...one, change: -1 });
    expect(await removeDiscussion(open.db, { ...about, now: at("10:30") })).toEqual({ kind: "removed" });
    expect(await listDiscussions(open.db, revisit.revisitId)).toEqual([]);
  });

  it("audits each change, never the words", async () => {
    const revisit = await aBareRevisit(open.db);
    const { about } = await withThree(revisit);
    await tallyFace(open.db, press(revisit, about));
    await recordWords(open.db, {
      ...about,
      focusAreaId: revisit.focusAreaIds[0],
      questionVersionId: null,
      words: "a secret told aloud",
      mayQuote: true,
      now: at("10:20"),
    });
    const entries = await open.db.selectFrom("auditEntries").selectAll().orderBy("number").execute();
    expect(entries.map(({ action }) => action)).toEqual([
      "added a discussion with young people",
      ...Array.from({ length: 3 }, () => "added young people to a discussion, with their consents"),
      "told young people what the discussion is for and asked for their consent again",
      "tallied young people's faces",
      "wrote down something that a young person said",
    ]);
    expect(entries.map(({ details }) => details).join(" ")).not.toContain("secret");
    expect(await verifyAuditChain(open.db)).toEqual({ kind: "whole", length: 7 });
  });
});
