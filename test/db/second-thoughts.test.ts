import { expect, it } from "vitest";
import { eraseDraft } from "#app/domain/drafts/erase-draft.server.ts";
import { receiptOf } from "#app/domain/drafts/find-draft.server.ts";
import { parseFormVersion } from "#app/domain/drafts/form-version.ts";
import { giveConsent } from "#app/domain/drafts/give-consent.server.ts";
import { saveDraft } from "#app/domain/drafts/save-draft.server.ts";
import { changeResponse } from "#app/domain/responses/change-response.server.ts";
import { closeDueDrafts } from "#app/domain/responses/close-due-drafts.server.ts";
import { findSentResponse } from "#app/domain/responses/find-sent-response.server.ts";
import { submitResponse } from "#app/domain/responses/submit-response.server.ts";
import { withdrawResponse } from "#app/domain/responses/withdraw-response.server.ts";
import { createFormVersion } from "#app/survey-flow/form-version.server.ts";
import { aDraft, aSurvey, everyAnswer } from "../factories/responses.ts";
import { describeOnBoth } from "./on-both.ts";

const agreed = { takePart: true, becomeEvidence: true, quoteWithoutName: false, useUnfinished: true };

describeOnBoth("second thoughts", (open) => {
  async function sent() {
    const opened = await aSurvey(open.db);
    const { survey, set, duringIt } = opened;
    const token = await aDraft(open.db, { survey, now: duringIt, answers: everyAnswer(set) });
    await saveDraft(open.db, {
      survey,
      token,
      step: "about",
      about: { role: ["foster-carer"], children: ["2"], "part-of-area": ["small-town"] },
      done: true,
      copy: null,
      now: duringIt,
    });
    await submitResponse(open.db, { inspectionId: survey.inspectionId, token, now: duringIt });
    return { ...opened, token, receipt: receiptOf(token) };
  }

  it("are read back by whoever has the receipt, and by nobody else", async () => {
    const { survey, set, receipt } = await sent();
    const { inspectionId } = survey;
    const found = await findSentResponse(open.db, { inspectionId, receipt });
    expect(found).toMatchObject({
      answers: everyAnswer(set),
      about: { role: ["foster-carer"], children: ["2"] },
    });
    expect(await findSentResponse(open.db, { inspectionId, receipt: receiptOf("another") })).toBeNull();
    expect(await findSentResponse(open.db, { inspectionId: "another", receipt })).toBeNull();
  });

  it("change what was sent in its place, once they are sent, under either receipt", async () => {
    const { survey, set, duringIt, receipt } = await sent();
    const { inspectionId } = survey;
    const begun = await changeResponse(open.db, { survey, receipt, now: duringIt });
    if (begun.kind !== "begun") throw new Error(begun.kind);
    const words = set.questions.find(({ type }) => type === "long-words");
    const answers = { [words?.id ?? ""]: ["Now it is better."] };
    await saveDraft(open.db, {
      survey,
      token: begun.token,
      step: "focus/1",
      answers,
      done: true,
      copy: null,
      now: duringIt,
    });
    const said = async (code: string) =>
      (await findSentResponse(open.db, { inspectionId, receipt: code }))?.answers[words?.id ?? ""];
    expect(await said(receipt)).not.toEqual(["Now it is better."]);
    const changed = await submitResponse(open.db, { inspectionId, token: begun.token, now: duringIt });
    if (changed.kind !== "received") throw new Error(changed.kind);
    expect(await said(receipt)).toEqual(["Now it is better."]);
    expect(await said(changed.receipt)).toEqual(["Now it is better."]);
    expect(await open.db.selectFrom("responses").select(["unfinished", "children"]).execute()).toEqual([
      { unfinished: false, children: 2 },
    ]);
  });

  it("that are not sent leave what was sent as it is: at noon, and when they are erased", async () => {
    const { survey, set, duringIt, receipt } = await sent();
    const { inspectionId } = survey;
    const atNoon = await changeResponse(open.db, { survey, receipt, now: duringIt });
    const erased = await changeResponse(open.db, { survey, receipt, now: duringIt });
    if (atNoon.kind !== "begun" || erased.kind !== "begun") throw new Error("not begun");
    expect(await eraseDraft(open.db, { survey, token: erased.token, now: duringIt })).toEqual({
      kind: "erased",
      consentWithdrawn: false,
    });
    await closeDueDrafts(open.db, survey.closesAt.add({ minutes: 5 }));
    expect(await open.db.selectFrom("responses").select("unfinished").execute()).toEqual([
      { unfinished: false },
    ]);
    const found = await findSentResponse(open.db, { inspectionId, receipt });
    expect(found?.answers).toEqual(everyAnswer(set));
    expect(await changeResponse(open.db, { survey, receipt, now: survey.closesAt })).toEqual({
      kind: "window-closed",
    });
  });

  it("take back: the words leave at once, and the record of consent stays, marked", async () => {
    const { survey, duringIt, receipt } = await sent();
    await withdrawResponse(open.db, { survey, receipt, now: survey.closesAt.add({ hours: 1 }) });
    expect(await open.db.selectFrom("answers").selectAll().execute()).toEqual([]);
    const consents = await open.db.selectFrom("consents").select("withdrawnAt").execute();
    expect(consents).toEqual([{ withdrawnAt: expect.any(Temporal.Instant) }]);
    expect(await changeResponse(open.db, { survey, receipt, now: duringIt })).toEqual({
      kind: "already-withdrawn",
    });
  });

  it("begin another answer with what stays the same, and nothing that ties the two together", async () => {
    const { survey, duringIt, token } = await sent();
    const again = (view: boolean) =>
      giveConsent(open.db, {
        survey,
        token: null,
        choices: agreed,
        sharedDevice: false,
        like: { token, view },
        now: duringIt,
      });
    await again(false);
    await again(true);
    const drafts = await open.db.selectFrom("drafts").select(["about", "changesResponseId"]).execute();
    expect(drafts.map(({ about }) => about).sort()).toEqual([
      { role: ["foster-carer"], "part-of-area": ["small-town"] },
      { "part-of-area": ["small-town"] },
    ]);
    expect(drafts.every(({ changesResponseId }) => changesResponseId === null)).toBe(true);
  });

  it("of two windows are told apart, and the later does not overwrite the other unasked", async () => {
    const { survey, set, duringIt } = await aSurvey(open.db);
    const token = await aDraft(open.db, { survey, now: duringIt, answers: {} });
    const words = set.questions.find(({ type }) => type === "long-words")?.id ?? "";
    const save = (said: string, version: string, after: string | null) =>
      saveDraft(open.db, {
        survey,
        token,
        step: "focus/1",
        answers: { [words]: [said] },
        done: false,
        copy: { id: version, after },
        now: duringIt,
      });
    expect(await save("one", "window-1", null)).toEqual({ kind: "saved" });
    expect(await save("one more", "window-1", null)).toEqual({ kind: "saved" });
    expect(await save("two", "window-2", null)).toEqual({
      kind: "conflict",
      otherAnswers: { [words]: ["one more"] },
    });
    expect(await save("one more", "window-2", null)).toEqual({ kind: "saved" });
    const lastSave = async () =>
      (await open.db.selectFrom("drafts").select("windows").executeTakeFirstOrThrow()).windows["focus/1"] ??
      "";
    expect(await save("three", "window-3", await lastSave())).toEqual({ kind: "saved" });
  });

  it("of a window opened from a page that another had just saved show what that one wrote since", async () => {
    const { survey, set, duringIt } = await aSurvey(open.db);
    const token = await aDraft(open.db, { survey, now: duringIt, answers: {} });
    const words = set.questions.find(({ type }) => type === "long-words")?.id ?? "";
    const save = (said: string, page: string, now = duringIt) =>
      saveDraft(open.db, {
        ...{ survey, token, step: "focus/1", done: false, now },
        ...{ answers: { [words]: [said] }, copy: parseFormVersion(page) },
      });
    const openPage = async () => {
      const draft = await open.db.selectFrom("drafts").select("windows").executeTakeFirstOrThrow();
      return createFormVersion(draft.windows["focus/1"]);
    };
    const first = await openPage();
    expect(await save("one", first)).toEqual({ kind: "saved" });
    const second = await openPage();
    expect(await save("one more", first)).toEqual({ kind: "saved" });
    const otherAnswers = { [words]: ["one more"] };
    expect(await save("two", second)).toEqual({ kind: "conflict", otherAnswers });
    // A window whose words stand still differs from what came after the closing, too.
    expect(await save("two", await openPage(), survey.closesAt)).toEqual({ kind: "window-closed" });
    expect(await save("three", first, survey.closesAt)).toMatchObject({ kind: "conflict" });
    expect(await save("two", second, survey.closesAt)).toEqual({ kind: "window-closed" });
  });
});
