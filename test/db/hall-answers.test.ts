import { expect, it } from "vitest";
import { addParticipants } from "#app/domain/discussions/add-participants.server.ts";
import { makeDraftCode } from "#app/domain/drafts/receipt.ts";
import { cardOf, openByCard } from "#app/domain/young-peoples-responses/find-response.server.ts";
import { beginResponse } from "#app/domain/young-peoples-ways/begin-response.server.ts";
import { closeLink, reopenLink } from "#app/domain/young-peoples-ways/close-link.server.ts";
import { listSessionNumbers } from "#app/domain/young-peoples-ways/find-session.server.ts";
import { makeLink } from "#app/domain/young-peoples-ways/make-link.server.ts";
import {
  type HallAnswers,
  receiveHallAnswers,
} from "#app/domain/young-peoples-ways/receive-hall-answers.server.ts";
import { consentStatementIn, quotationStatementIn } from "#app/domain/young-peoples-ways/statement.ts";
import { englishTranslator } from "#app/messages/english-translator.ts";
import { makeSecretBytes } from "#app/platform/tokens.ts";
import { aDiscussion } from "#test/factories/discussions.ts";
import { aYoungPeoplesSet, youngPeoplesTime as now } from "#test/factories/young-peoples-responses.ts";
import { aBeginning } from "#test/factories/young-peoples-ways.ts";
import { describeOnBoth } from "./on-both.ts";

describeOnBoth("what was answered in a hall without a signal", (open) => {
  async function aHall({ people = 3 } = {}) {
    const set = await aYoungPeoplesSet(open.db);
    const { inspection, inspectionId, survey, approvalId, idOf } = set;
    const by = { inspectionId, actor: inspection.leadActor, now };
    const { discussionId } = await aDiscussion(open.db, { inspectionId, lead: inspection.leadActor });
    await addParticipants(open.db, {
      ...{ ...by, discussionId, ageBand: "16-18", count: people },
      ...{ youngPersonConsent: true, parentConsent: false },
    });
    const made = await makeLink(open.db, { ...by, group: { discussionId } });
    if (made.kind !== "made") throw new Error(made.kind);
    const answers = (number: number, changes: Partial<HallAnswers> = {}): HallAnswers => ({
      ...{ survey, linkId: made.linkId, token: makeDraftCode(makeSecretBytes()), approvalId, number },
      ...{ helped: false, mayQuote: true, circumstances: ["looked-after"], language: "en" },
      statements: {
        own: consentStatementIn(englishTranslator, { isLookedAfter: false }),
        quotation: quotationStatementIn(englishTranslator),
      },
      typed: { [`q-${idOf("faces")}`]: ["good"], [`q-${idOf("words")}`]: [`Number ${number} says this`] },
      ...{ choosers: {}, now },
      ...changes,
    });
    const stored = async () => ({
      responses: await open.db.selectFrom("youngPeoplesResponses").selectAll().execute(),
      words: await open.db.selectFrom("youngPeoplesWords").selectAll().execute(),
    });
    return { ...set, by, made, discussionId, answers, stored };
  }

  it("is there once, with its own consent, however often it is sent, and its card opens it", async () => {
    const { answers, stored, inspectionId } = await aHall();
    const one = answers(1);
    expect(await receiveHallAnswers(open.db, one)).toEqual({ kind: "received" });
    expect(await receiveHallAnswers(open.db, one)).toEqual({ kind: "received" });
    const { responses, words } = await stored();
    expect(responses).toMatchObject([
      {
        wayIn: "discussion",
        ageBand: "16-18",
        sharedDevice: true,
        sentAt: now,
        circumstances: ["looked-after"],
      },
    ]);
    expect(words).toMatchObject([{ words: "Number 1 says this", mayQuote: true }]);
    const consents = await open.db
      .selectFrom("youngPeoplesConsents")
      .select(["kind", "given"])
      .orderBy("number")
      .execute();
    expect(consents).toEqual([
      { kind: "own", given: true },
      { kind: "quotation", given: true },
    ]);
    expect(await openByCard(open.db, { inspectionId, card: cardOf({ secret: one.token }) })).not.toBeNull();
  });

  it("is there once, too, where it is sent twice at the same time", async () => {
    const { answers, stored } = await aHall();
    const one = answers(1);
    const received = await Promise.all([1, 2, 3].map(() => receiveHallAnswers(open.db, one)));
    expect(received).toEqual([{ kind: "received" }, { kind: "received" }, { kind: "received" }]);
    const { responses, words } = await stored();
    expect([responses.length, words.length]).toEqual([1, 1]);
  });

  it("of two devices under one number one arrives, and the other is told which numbers are free", async () => {
    const { answers, stored } = await aHall();
    const [one, other] = [answers(1), answers(1)];
    const received = await Promise.all([one, other].map((each) => receiveHallAnswers(open.db, each)));
    expect(received.map(({ kind }) => kind).toSorted()).toEqual(["number-not-free", "received"]);
    expect(received).toContainEqual({ kind: "number-not-free", numbers: [2, 3] });
    const loser = received[0]?.kind === "received" ? other : one;
    expect(await receiveHallAnswers(open.db, { ...loser, number: 2 })).toEqual({ kind: "received" });
    expect((await stored()).words).toHaveLength(2);
  });

  it("waits where the code is closed, and is too late after the visit", async () => {
    const { answers, by, made, survey, stored } = await aHall();
    const one = answers(1);
    await closeLink(open.db, { ...by, linkId: made.linkId });
    expect(await receiveHallAnswers(open.db, one)).toEqual({ kind: "link-closed" });
    await reopenLink(open.db, { ...by, linkId: made.linkId });
    expect(await receiveHallAnswers(open.db, { ...one, now: survey.sealedAt })).toEqual({ kind: "too-late" });
    expect((await stored()).responses).toEqual([]);
    expect(await receiveHallAnswers(open.db, one)).toEqual({ kind: "received" });
  });

  it("is stored nowhere without a session’s link, a secret, a set, a number or an answer that it can have", async () => {
    const { answers, stored, idOf, by } = await aHall();
    const group = await makeLink(open.db, { ...by, group: { name: "Year 12", setting: "college" } });
    const bad: Partial<HallAnswers>[] = [
      { linkId: "" },
      { linkId: group.kind === "made" ? group.linkId : "" },
      { token: "guess" },
      { token: "" },
      { approvalId: "another" },
      { typed: {} },
      { typed: { [`q-${idOf("words")}`]: ["x".repeat(2001)] } },
      { typed: { [`q-${idOf("faces")}`]: ["forged"] } },
      // Somebody helped, and it was not said who chose the words.
      { helped: true },
    ];
    for (const changes of bad) {
      const received = await receiveHallAnswers(open.db, answers(1, changes));
      expect([changes, received]).toEqual([changes, { kind: "refused" }]);
      // What could be begun is given back to the number.
      await open.db.deleteFrom("youngPeoplesConsents").execute();
      await open.db.deleteFrom("youngPeoplesResponses").execute();
    }
    expect((await receiveHallAnswers(open.db, answers(9))).kind).toBe("number-not-free");
    expect(await stored()).toEqual({ responses: [], words: [] });
  });

  it("goes on from where a server died between its steps", async () => {
    const { answers, stored, discussionId } = await aHall();
    const one = answers(1);
    // Begun, and nothing more: as a process leaves it that is killed after the first of its transactions.
    const [first] = await listSessionNumbers(open.db, discussionId);
    const { token, approvalId, survey, linkId } = one;
    const way = {
      wayIn: "discussion",
      linkId,
      participantId: first?.participantId ?? "",
      ageBand: "16-18",
    } as const;
    const begun = await beginResponse(open.db, {
      ...aBeginning(survey, way),
      ...{ onDevice: { token, approvalId }, now },
    });
    expect(begun.kind).toBe("begun");
    expect((await stored()).responses).toMatchObject([{ sentAt: null }]);
    expect(await receiveHallAnswers(open.db, one)).toEqual({ kind: "received" });
    const { responses, words } = await stored();
    expect([responses.length, words.length]).toEqual([1, 1]);
  });
});
