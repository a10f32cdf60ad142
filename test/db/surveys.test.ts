import { expect, it } from "vitest";
import { verifyAuditChain } from "#app/domain/audit/verify-audit-chain.server.ts";
import { eraseOldDrafts } from "#app/domain/drafts/erase-old-drafts.server.ts";
import { findDraft, findReceipt } from "#app/domain/drafts/find-draft.server.ts";
import { giveConsent } from "#app/domain/drafts/give-consent.server.ts";
import { saveDraft } from "#app/domain/drafts/save-draft.server.ts";
import { closeDueDrafts } from "#app/domain/responses/close-due-drafts.server.ts";
import { submitResponse } from "#app/domain/responses/submit-response.server.ts";
import { aDraft, agreedToAll, aSurvey, everyAnswer } from "../factories/responses.ts";
import { describeOnBoth } from "./on-both.ts";

describeOnBoth("a family's answers", (open) => {
  const rowsIn = async (table: "drafts" | "responses" | "answers" | "consents" | "consentStatements") =>
    Number(
      (
        await open.db
          .selectFrom(table)
          .select((eb) => eb.fn.countAll<number>().as("count"))
          .executeTakeFirst()
      )?.count,
    );

  it("are nowhere before they agree, and a no leaves nothing behind", async () => {
    const { survey, duringIt } = await aSurvey(open.db);
    const choices = { ...agreedToAll, becomeEvidence: false };
    const given = await giveConsent(open.db, {
      survey,
      token: null,
      choices,
      sharedDevice: false,
      now: duringIt,
    });
    expect(given).toEqual({ kind: "declined" });
    expect([await rowsIn("drafts"), await rowsIn("consents"), await rowsIn("consentStatements")]).toEqual([
      0, 0, 0,
    ]);
  });

  it("are kept step by step and received whole, with exactly the consent that was given", async () => {
    const { survey, set, duringIt } = await aSurvey(open.db);
    const token = await aDraft(open.db, {
      survey,
      now: duringIt,
      choices: { ...agreedToAll, quoteWithoutName: false },
    });
    await saveDraft(open.db, {
      survey,
      token,
      about: { support: ["waiting"], children: ["2"] },
      step: "about",
      done: true,
      copy: null,
      now: duringIt,
    });
    await saveDraft(open.db, {
      survey,
      token,
      answers: everyAnswer(set),
      step: "focus/1",
      done: true,
      copy: null,
      now: duringIt,
    });
    const sent = await submitResponse(open.db, { inspectionId: survey.inspectionId, token, now: duringIt });
    expect(sent).toMatchObject({
      kind: "received",
      receipt: expect.stringMatching(/^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/),
    });

    const response = await open.db.selectFrom("responses").selectAll().executeTakeFirstOrThrow();
    expect(response).toMatchObject({
      children: 2,
      quoteWithoutName: false,
      unfinished: false,
      approvalId: set.id,
    });
    expect(JSON.stringify(response)).not.toContain(sent.kind === "received" ? sent.receipt : "?");
    const answers = await open.db.selectFrom("answers").selectAll().execute();
    expect(answers).toHaveLength(set.questions.length);
    expect(await rowsIn("drafts")).toBe(0);
    const consent = await open.db.selectFrom("consents").selectAll().executeTakeFirstOrThrow();
    expect(consent).toMatchObject({
      draftId: null,
      responseId: response.id,
      quoteWithoutName: false,
      takePart: true,
    });
    const statement = await open.db.selectFrom("consentStatements").selectAll().executeTakeFirstOrThrow();
    expect(consent.statementId).toBe(statement.id);
    expect(JSON.parse(statement.text).choices).toHaveLength(4);
  });

  it("make one response and one receipt, however often they are sent and also after noon", async () => {
    const { survey, set, duringIt } = await aSurvey(open.db);
    const token = await aDraft(open.db, { survey, now: duringIt, answers: everyAnswer(set) });
    const send = (now: Temporal.Instant) =>
      submitResponse(open.db, { inspectionId: survey.inspectionId, token, now });
    const taps = await Promise.all([send(duringIt), send(duringIt), send(duringIt)]);
    const afterNoon = await send(survey.closesAt.add({ minutes: 5 }));
    const receipts = new Set([...taps, afterNoon].map((tap) => ("receipt" in tap ? tap.receipt : tap.kind)));
    expect(receipts.size).toBe(1);
    expect(taps.filter(({ kind }) => kind === "received")).toHaveLength(1);
    expect(afterNoon.kind).toBe("already-received");
    expect(await rowsIn("responses")).toBe(1);
    expect(await findReceipt(open.db, { inspectionId: survey.inspectionId, token })).toMatchObject({
      receipt: [...receipts][0],
    });
  });

  it("count to the last millisecond before noon and not from noon on", async () => {
    const { survey, set, duringIt } = await aSurvey(open.db);
    const send = async (now: Temporal.Instant) => {
      const token = await aDraft(open.db, { survey, now: duringIt, answers: everyAnswer(set) });
      return (await submitResponse(open.db, { inspectionId: survey.inspectionId, token, now })).kind;
    };
    expect(await send(survey.closesAt.subtract({ milliseconds: 1 }))).toBe("received");
    expect(await send(survey.closesAt)).toBe("window-closed");
    expect(await send(survey.opensAt.subtract({ milliseconds: 1 }))).toBe("window-closed");
  });

  it("are asked for where they are required, and a survey with none is not sent", async () => {
    const { survey, duringIt } = await aSurvey(open.db);
    const token = await aDraft(open.db, { survey, now: duringIt });
    expect(
      await submitResponse(open.db, { inspectionId: survey.inspectionId, token, now: duringIt }),
    ).toEqual({
      kind: "nothing-answered",
    });
  });

  it("that noon passed over become one unfinished response where they agreed to that, and otherwise stay unread", async () => {
    const { survey, set, duringIt } = await aSurvey(open.db);
    const agreed = await aDraft(open.db, { survey, now: duringIt, answers: everyAnswer(set, "used") });
    const refused = await aDraft(open.db, {
      survey,
      now: duringIt,
      answers: everyAnswer(set, "unread"),
      choices: { ...agreedToAll, useUnfinished: false },
    });
    const later = survey.closesAt.add({ minutes: 3 });
    expect(await closeDueDrafts(open.db, survey.closesAt.add({ seconds: 30 }))).toBe(0);
    await Promise.all([closeDueDrafts(open.db, later), closeDueDrafts(open.db, later)]);
    await closeDueDrafts(open.db, later.add({ hours: 1 }));
    const responses = await open.db.selectFrom("responses").selectAll().execute();
    expect(responses).toMatchObject([{ unfinished: true, receiptHash: null }]);
    const words = await open.db
      .selectFrom("answers")
      .select("words")
      .where("words", "is not", null)
      .execute();
    expect(new Set(words.map((row) => row.words))).toEqual(new Set(["used"]));

    for (const token of [agreed, refused]) {
      expect((await findDraft(open.db, { inspectionId: survey.inspectionId, token }))?.answers).not.toEqual(
        {},
      );
    }
    await eraseOldDrafts(open.db, survey.closesAt.add({ hours: 7 * 24 }).subtract({ milliseconds: 1 }));
    expect(await rowsIn("drafts")).toBe(2);
    await eraseOldDrafts(open.db, survey.closesAt.add({ hours: 7 * 24 }));
    expect([await rowsIn("drafts"), await rowsIn("consents"), await rowsIn("responses")]).toEqual([0, 2, 1]);
    expect((await verifyAuditChain(open.db)).kind).toBe("whole");
  });

  it("that arrive after noon are given back to their writer and nobody else", async () => {
    const { survey, set, duringIt } = await aSurvey(open.db);
    const [first] = set.questions;
    if (!first) throw new Error("the set has questions");
    const token = await aDraft(open.db, { survey, now: duringIt, answers: { [first.id]: ["better"] } });
    const late = await saveDraft(open.db, {
      survey,
      token,
      answers: { [first.id]: ["worse"] },
      step: "focus/1",
      done: true,
      copy: null,
      now: survey.closesAt,
    });
    expect(late).toEqual({ kind: "window-closed" });
    const draft = await findDraft(open.db, { inspectionId: survey.inspectionId, token });
    expect(draft).toMatchObject({ answers: { [first.id]: ["better"] }, late: { [first.id]: ["worse"] } });
    await closeDueDrafts(open.db, survey.closesAt.add({ minutes: 3 }));
    expect(await open.db.selectFrom("answers").select("choice").execute()).toEqual([{ choice: "better" }]);
  });

  it("never appear in the audit, nor who sent them; a save is no entry", async () => {
    const { survey, set, duringIt } = await aSurvey(open.db);
    const before = await open.db.selectFrom("auditEntries").selectAll().execute();
    const token = await aDraft(open.db, {
      survey,
      now: duringIt,
      answers: everyAnswer(set, "a secret of ours"),
    });
    await saveDraft(open.db, {
      survey,
      token,
      about: { support: ["waiting"] },
      step: "about",
      done: true,
      copy: null,
      now: duringIt,
    });
    await submitResponse(open.db, { inspectionId: survey.inspectionId, token, now: duringIt });
    const entries = (await open.db.selectFrom("auditEntries").selectAll().orderBy("number").execute()).slice(
      before.length,
    );
    expect(entries.map(({ action, actorKind, actorId }) => ({ action, actorKind, actorId }))).toEqual([
      { action: "consent.given", actorKind: "respondent", actorId: null },
      { action: "response.sent", actorKind: "respondent", actorId: null },
    ]);
    expect(JSON.stringify(entries)).not.toMatch(/secret of ours|waiting/);
  });

  it("open to no other device and no other area", async () => {
    const { survey, set, duringIt } = await aSurvey(open.db);
    const other = await aSurvey(open.db);
    const token = await aDraft(open.db, { survey, now: duringIt, answers: everyAnswer(set) });
    expect(await findDraft(open.db, { inspectionId: other.survey.inspectionId, token })).toBeNull();
    expect(await findDraft(open.db, { inspectionId: survey.inspectionId, token: `${token}x` })).toBeNull();
    expect(
      await submitResponse(open.db, { inspectionId: other.survey.inspectionId, token, now: duringIt }),
    ).toEqual({ kind: "no-draft" });
  });
});
