import { expect, it } from "vitest";
import { verifyAuditChain } from "#app/domain/audit/verify-audit-chain.server.ts";
import { changeWords } from "#app/domain/discussion-words/change-words.server.ts";
import { recordWords } from "#app/domain/discussion-words/record-words.server.ts";
import { removeWords } from "#app/domain/discussion-words/remove-words.server.ts";
import { addDiscussion } from "#app/domain/discussions/add-discussion.server.ts";
import { findDiscussion } from "#app/domain/discussions/find-discussion.server.ts";
import { tallyAnswer } from "#app/domain/discussions/tally-answer.server.ts";
import { aBareInspection } from "#test/factories/bare-inspection.ts";
import { aDiscussionOfThree, aPress, at, discussionDetails as details } from "#test/factories/discussions.ts";
import { describeOnBoth } from "./on-both.ts";

describeOnBoth("recording what young people show and say", (open) => {
  it("never tallies more faces for a question than young people who count, nor fewer than none", async () => {
    const inspection = await aBareInspection(open.db);
    const { about } = await aDiscussionOfThree(open.db, inspection);
    const one = aPress(inspection, about);
    expect(await tallyAnswer(open.db, { ...one, answer: "ok", change: -1 })).toMatchObject({
      kind: "nothing-to-take-away",
    });
    expect(await tallyAnswer(open.db, { ...one, change: 2 })).toMatchObject({
      kind: "tallied",
      counts: { good: 2 },
    });
    expect(await tallyAnswer(open.db, { ...one, answer: "not-sure" })).toMatchObject({
      kind: "tallied",
      counting: 3,
    });
    expect(await tallyAnswer(open.db, { ...one, answer: "ok" })).toMatchObject({
      kind: "all-counted",
      counts: { good: 2, "not-sure": 1 },
    });
    expect(await tallyAnswer(open.db, { ...one, change: -1 })).toMatchObject({
      kind: "tallied",
      counts: { good: 1 },
    });
  });

  it("adds up what two inspectors tally at once, and counts a press that was sent twice once", async () => {
    const inspection = await aBareInspection(open.db);
    const { about } = await aDiscussionOfThree(open.db, inspection);
    const one = aPress(inspection, about);
    const presses = [inspection.lead, inspection.cqc, inspection.lead, inspection.cqc, inspection.lead];
    const outcomes = await Promise.all(presses.map((actor) => tallyAnswer(open.db, { ...one, actor })));
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual([
      "all-counted",
      "all-counted",
      "tallied",
      "tallied",
      "tallied",
    ]);
    await tallyAnswer(open.db, { ...one, change: -3 });
    const pressId = "a-press-sent-twice-over-a-poor-signal";
    expect(await tallyAnswer(open.db, { ...one, pressId })).toMatchObject({ kind: "tallied" });
    expect(await tallyAnswer(open.db, { ...one, pressId })).toMatchObject({
      kind: "already-tallied",
      counts: { good: 1 },
    });
  });

  it("tallies only a question with faces of this re-visit, under a focus area that it is tied to", async () => {
    const inspection = await aBareInspection(open.db);
    const other = await aBareInspection(open.db, { slug: "elsewhere" });
    const { about } = await aDiscussionOfThree(open.db, inspection);
    const one = aPress(inspection, about);
    const wrong = [
      { questionVersionId: inspection.wordsVersionId },
      { questionVersionId: other.facesVersionId },
      { focusAreaId: inspection.focusAreaIds[1] },
    ];
    for (const change of wrong) {
      expect(await tallyAnswer(open.db, { ...one, ...change })).toEqual({ kind: "no-such-question" });
    }
    expect(await tallyAnswer(open.db, { ...one, inspectionId: other.inspectionId })).toEqual({
      kind: "no-such-discussion",
    });
  });

  it("asks about words that look like a name, and keeps them only once an inspector says that they are none", async () => {
    const inspection = await aBareInspection(open.db);
    const { about } = await aDiscussionOfThree(open.db, inspection);
    const said = {
      ...about,
      focusAreaId: inspection.focusAreaIds[0],
      questionVersionId: inspection.wordsVersionId,
      words: "Amina at Hillside helps me in Exampleshire",
      mayQuote: true,
      now: at("10:20"),
    };
    expect(await recordWords(open.db, said)).toEqual({
      kind: "possible-names",
      names: [{ words: "Amina", start: 0, end: 5 }],
    });
    expect((await findDiscussion(open.db, about))?.contributions).toEqual([]);
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
    const inspection = await aBareInspection(open.db);
    const { about } = await aDiscussionOfThree(open.db, inspection);
    const said = {
      ...about,
      focusAreaId: inspection.focusAreaIds[0],
      questionVersionId: null,
      mayQuote: false,
      wordsId: "one-form",
      now: at("10:20"),
    };
    await recordWords(open.db, { ...said, words: "It takes ages" });
    await recordWords(open.db, { ...said, words: "It takes ages" });
    await recordWords(open.db, { ...said, words: "But it helped" });
    expect((await findDiscussion(open.db, about))?.contributions.map(({ words }) => words).sort()).toEqual([
      "But it helped",
      "It takes ages",
    ]);
  });

  it("lets only who wrote words down change them, and any inspector erase them", async () => {
    const inspection = await aBareInspection(open.db);
    const { about } = await aDiscussionOfThree(open.db, inspection);
    const [first, second] = inspection.focusAreaIds;
    const kept = await recordWords(open.db, {
      ...about,
      focusAreaId: first,
      questionVersionId: inspection.wordsVersionId,
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
    expect(await changeWords(open.db, { ...change, actor: inspection.cqc })).toEqual({
      kind: "not-author",
    });
    expect(await changeWords(open.db, change)).toEqual({ kind: "changed" });
    expect((await findDiscussion(open.db, about))?.contributions).toMatchObject([
      { words: "Much too long", mayQuote: false, focusAreaId: second, questionVersionId: null },
    ]);
    const removal = { ...about, wordsId: kept.wordsId, actor: inspection.cqc, now: at("10:30") };
    expect(await removeWords(open.db, removal)).toEqual({ kind: "removed" });
    expect(await removeWords(open.db, removal)).toEqual({ kind: "no-such-words" });
  });

  it("audits each change, never the words", async () => {
    const inspection = await aBareInspection(open.db);
    const { about } = await aDiscussionOfThree(open.db, inspection);
    await tallyAnswer(open.db, aPress(inspection, about));
    await recordWords(open.db, {
      ...about,
      focusAreaId: inspection.focusAreaIds[0],
      questionVersionId: null,
      words: "a secret told aloud",
      mayQuote: true,
      now: at("10:20"),
    });
    const entries = await open.db.selectFrom("auditEntries").selectAll().orderBy("number").execute();
    expect(entries.map(({ action }) => action)).toEqual([
      "discussion.added",
      ...Array.from({ length: 3 }, () => "discussion.participants-added"),
      "discussion.consent-asked-at-start",
      "discussion.faces-tallied",
      "young-peoples-words.recorded",
    ]);
    expect(entries.map(({ details }) => details).join(" ")).not.toContain("secret");
    expect(await verifyAuditChain(open.db)).toEqual({ kind: "whole", length: 7 });
  });
});
