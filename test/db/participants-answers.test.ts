import { expect, it } from "vitest";
import { recordWords } from "#app/domain/discussion-words/record-words.server.ts";
import { removeWords } from "#app/domain/discussion-words/remove-words.server.ts";
import { changeConsent } from "#app/domain/discussions/change-consent.server.ts";
import { findDiscussion } from "#app/domain/discussions/find-discussion.server.ts";
import { listGivenBy } from "#app/domain/discussions/participants-answers.ts";
import { settleWithdrawal } from "#app/domain/discussions/settle-withdrawal.server.ts";
import { tallyAnswer } from "#app/domain/discussions/tally-answer.server.ts";
import { aBareInspection } from "#test/factories/bare-inspection.ts";
import { aDiscussionOfThree, aPress, at } from "#test/factories/discussions.ts";
import { describeOnBoth } from "./on-both.ts";

describeOnBoth("what is tied to a participant's number in a discussion", (open) => {
  async function begin() {
    const inspection = await aBareInspection(open.db);
    const { about, ids } = await aDiscussionOfThree(open.db, inspection);
    const [, second = ""] = ids;
    const press = aPress(inspection, about);
    const tally = (more: Partial<Parameters<typeof tallyAnswer>[1]>) =>
      tallyAnswer(open.db, { ...press, ...more });
    const record = (participantId: string | null) =>
      recordWords(open.db, {
        ...about,
        ...{ focusAreaId: inspection.focusAreaIds[0], questionVersionId: null, participantId },
        ...{ words: "It takes too long.", mayQuote: true, now: at("10:20") },
      });
    const withdraw = () =>
      changeConsent(open.db, {
        ...{ ...about, participantId: second, consent: "own", hasConsented: false, now: at("11:00") },
      });
    const find = async () => {
      const discussion = await findDiscussion(open.db, about);
      if (!discussion) throw new Error("the discussion is gone");
      return discussion;
    };
    const settle = () => settleWithdrawal(open.db, { ...about, now: at("11:10") });
    return { inspection, about, second, tally, record, withdraw, find, settle };
  }

  it("is counted with everybody's, once for each of them, and goes only as theirs", async () => {
    const { tally, second, find } = await begin();
    expect(await tally({ participantId: second })).toMatchObject({ kind: "tallied", counts: { good: 1 } });
    expect(await tally({ participantId: second, answer: "ok" })).toMatchObject({
      kind: "participant-answered",
      counts: { good: 1 },
    });
    expect(await tally({ change: -1 })).toMatchObject({ kind: "nothing-to-take-away" });
    expect(await tally({ participantId: second, answer: "ok", change: -1 })).toMatchObject({
      kind: "participant-not-answered",
    });
    expect(await tally({})).toMatchObject({ counts: { good: 2 } });
    expect(await tally({ change: -1 })).toMatchObject({ counts: { good: 1 } });
    expect(await tally({ participantId: second, change: -1 })).toMatchObject({ counts: { good: 0 } });
    expect((await find()).participantAnswers).toEqual([]);
  });

  it("is not recorded for nobody of the discussion, or for who does not count", async () => {
    const { tally, record, second, withdraw } = await begin();
    expect(await tally({ participantId: "nobody" })).toEqual({ kind: "participant-not-counted" });
    await withdraw();
    expect(await tally({ participantId: second })).toEqual({ kind: "participant-not-counted" });
    expect(await record(second)).toEqual({ kind: "participant-not-counted" });
    expect((await record(null)).kind).toBe("recorded");
  });

  it("is found and removed where they withdraw, before that can be settled", async () => {
    const { about, tally, record, second, withdraw, find, settle } = await begin();
    await tally({ participantId: second });
    const recorded = await record(second);
    if (recorded.kind !== "recorded") throw new Error(recorded.kind);
    await record(null);
    await withdraw();
    const discussion = await find();
    expect(listGivenBy(discussion, discussion.withdrawn)).toMatchObject([
      { participant: { number: 2 }, given: { kind: "words", wordsId: recorded.wordsId } },
      { participant: { number: 2 }, given: { kind: "answer", face: "good" } },
    ]);
    expect(await settle()).toEqual({ kind: "ties-left", count: 2 });
    await removeWords(open.db, {
      ...{ ...about, wordsId: recorded.wordsId, isRequested: true, now: at("11:05") },
    });
    expect(await settle()).toEqual({ kind: "ties-left", count: 1 });
    await tally({ participantId: second, change: -1 });
    expect(await settle()).toEqual({ kind: "settled" });
    const audit = JSON.stringify(await open.db.selectFrom("auditEntries").selectAll().execute());
    expect(audit).not.toContain("too long");
  });
});
