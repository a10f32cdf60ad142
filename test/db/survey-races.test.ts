import fc from "fast-check";
import { expect, it } from "vitest";
import { eraseDraft } from "#app/domain/drafts/erase-draft.server.ts";
import { findDraft, findReceipt, receiptOf } from "#app/domain/drafts/find-draft.server.ts";
import { giveConsent } from "#app/domain/drafts/give-consent.server.ts";
import { saveDraft } from "#app/domain/drafts/save-draft.server.ts";
import { closeDueDrafts } from "#app/domain/responses/close-due-drafts.server.ts";
import { submitResponse } from "#app/domain/responses/submit-response.server.ts";
import { withdrawResponse } from "#app/domain/responses/withdraw-response.server.ts";
import { anApprovedSet, aQuestionInput } from "../factories/questions.ts";
import {
  type ASurvey,
  aDraft,
  agreedToAll,
  aSurvey,
  everyAnswer,
  surveyNow,
} from "../factories/responses.ts";
import { describeOnBoth } from "./on-both.ts";

const wellAfter = { minutes: 3 };

describeOnBoth("a family's answers, whatever happens at once", (open) => {
  const responses = () => open.db.selectFrom("responses").selectAll().execute();
  const words = async () =>
    (await open.db.selectFrom("answers").select("words").where("words", "is not", null).execute()).map(
      (row) => row.words,
    );

  it("are received where they arrived before noon and the closing got to them first", async () => {
    const { survey, set, duringIt } = await aSurvey(open.db);
    const token = await aDraft(open.db, { survey, now: duringIt, answers: everyAnswer(set) });
    const { inspectionId, closesAt } = survey;
    await closeDueDrafts(open.db, closesAt.add(wellAfter));
    expect(await responses()).toMatchObject([{ unfinished: true }]);
    const inTime = closesAt.subtract({ milliseconds: 1 });
    expect(await submitResponse(open.db, { inspectionId, token, now: inTime })).toMatchObject({
      kind: "received",
    });
    expect(await responses()).toMatchObject([{ unfinished: false }]);
    expect(await open.db.selectFrom("drafts").select("id").execute()).toEqual([]);
  });

  it("are one response, sent or unfinished, when sending and closing race", async () => {
    const { survey, set, duringIt } = await aSurvey(open.db);
    const { inspectionId, closesAt } = survey;
    for (let round = 0; round < 8; round += 1) {
      const token = await aDraft(open.db, { survey, now: duringIt, answers: everyAnswer(set) });
      const before = (await responses()).length;
      const inTime = closesAt.subtract({ milliseconds: 1 });
      const send = () => submitResponse(open.db, { inspectionId, token, now: inTime });
      const close = () => closeDueDrafts(open.db, closesAt.add(wellAfter));
      const [one, , two] = await Promise.all(
        round % 2 === 0 ? [send(), close(), send(), close()] : [close(), send(), close(), send()],
      );
      expect(one).toBeDefined();
      expect(two).toBeDefined();
      const after = await responses();
      expect(after).toHaveLength(before + 1);
      expect(after.every(({ unfinished }) => !unfinished)).toBe(true);
    }
  });

  it("are all kept where two saves found the same draft, and none is saved to one that was sent", async () => {
    const { survey, set, duringIt } = await aSurvey(open.db);
    const { inspectionId } = survey;
    const token = await aDraft(open.db, { survey, now: duringIt, answers: {} });
    const draft = (await findDraft(open.db, { inspectionId, token })) ?? undefined;
    const saveToFound = ([id, values]: [string, string[]]) => {
      const said = { survey, token, answers: { [id]: values }, draft, now: duringIt };
      return saveDraft(open.db, { ...said, step: "focus/1", done: false, copy: null });
    };
    const answers = everyAnswer(set);
    const saved = await Promise.all(Object.entries(answers).map(saveToFound));
    expect(saved.every(({ kind }) => kind === "saved")).toBe(true);
    expect(await findDraft(open.db, { inspectionId, token })).toMatchObject({ answers });
    await submitResponse(open.db, { inspectionId, token, now: duringIt });
    expect(await saveToFound(["any", ["too late"]])).toEqual({ kind: "no-draft" });
  });

  it("go on with their wording when new questions are approved on the way", async () => {
    const { survey, set, inspection, duringIt } = await aSurvey(open.db);
    const { inspectionId } = survey;
    const token = await aDraft(open.db, { survey, now: duringIt, answers: everyAnswer(set) });
    const focusAreaIds = inspection.focusAreas.slice(0, 1).map(({ id }) => id);
    const next = await anApprovedSet(open.db, {
      inspectionId,
      actor: inspection.leadActor,
      now: duringIt,
      questions: [aQuestionInput({ text: "Asked from now on.", focusAreaIds })],
    });
    const changed = await surveyNow(open.db, inspectionId);
    await saveDraft(open.db, {
      survey: changed,
      token,
      about: {},
      step: "about",
      done: true,
      copy: null,
      now: duringIt,
    });
    await submitResponse(open.db, { inspectionId, token, now: duringIt });
    const newcomer = await aDraft(open.db, { survey: changed, now: duringIt });
    expect(await responses()).toMatchObject([{ approvalId: set.id }]);
    expect(await findDraft(open.db, { inspectionId, token: newcomer })).toMatchObject({
      approvalId: next.id,
    });
  });

  it("are erased and withdrawn before they are sent, and nothing of them is used at noon", async () => {
    const { survey, set, duringIt } = await aSurvey(open.db);
    const token = await aDraft(open.db, { survey, now: duringIt, answers: everyAnswer(set) });
    const erase = () => eraseDraft(open.db, { survey, token, now: duringIt });
    expect(await erase()).toEqual({ kind: "erased", consentWithdrawn: true });
    expect(await erase()).toEqual({ kind: "no-draft" });
    await closeDueDrafts(open.db, survey.closesAt.add(wellAfter));
    expect(await responses()).toEqual([]);
    const consents = await open.db.selectFrom("consents").selectAll().execute();
    expect(consents).toMatchObject([{ draftId: null, withdrawnAt: expect.any(Temporal.Instant) }]);
  });

  it("stay as unfinished when their copy is erased after noon", async () => {
    const { survey, set, duringIt } = await aSurvey(open.db);
    const token = await aDraft(open.db, { survey, now: duringIt, answers: everyAnswer(set) });
    const afterNoon = survey.closesAt.add(wellAfter);
    await closeDueDrafts(open.db, afterNoon);
    expect(await eraseDraft(open.db, { survey, token, now: afterNoon })).toEqual({
      kind: "erased",
      consentWithdrawn: false,
    });
    expect(await responses()).toMatchObject([{ unfinished: true, withdrawnAt: null }]);
  });

  it("are taken back once, until the evidence is sealed, with what they said erased", async () => {
    const { survey, set, duringIt } = await aSurvey(open.db);
    const { inspectionId } = survey;
    const token = await aDraft(open.db, { survey, now: duringIt, answers: everyAnswer(set) });
    await submitResponse(open.db, { inspectionId, token, now: duringIt });
    const receipt = receiptOf(token);
    const take = (now: Temporal.Instant) => withdrawResponse(open.db, { survey, receipt, now });
    expect(await take(survey.sealedAt)).toEqual({ kind: "sealed" });
    const later = survey.sealedAt.subtract({ seconds: 1 });
    const kinds = (await Promise.all([take(later), take(later)])).map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(["already-withdrawn", "withdrawn"]);
    expect(await words()).toEqual([]);
    expect(await open.db.selectFrom("responseGroups").selectAll().execute()).toEqual([]);
    expect(await responses()).toMatchObject([{ withdrawnAt: expect.any(Temporal.Instant), children: null }]);
    expect(await findReceipt(open.db, { inspectionId, token })).toMatchObject({
      withdrawnAt: expect.any(Temporal.Instant),
    });
    expect(await submitResponse(open.db, { inspectionId, token, now: duringIt })).toMatchObject({
      kind: "already-received",
    });
  });

  it("and choices changed while they are sent leave no consent without its response", async () => {
    const { survey, set, duringIt } = await aSurvey(open.db);
    const { inspectionId } = survey;
    for (let round = 0; round < 5; round += 1) {
      const token = await aDraft(open.db, { survey, now: duringIt, answers: everyAnswer(set) });
      const choices = { ...agreedToAll, quoteWithoutName: false };
      await Promise.all([
        giveConsent(open.db, { survey, token, choices, sharedDevice: false, now: duringIt }),
        submitResponse(open.db, { inspectionId, token, now: duringIt }),
      ]);
    }
    const sent = (await responses()).filter(({ unfinished }) => !unfinished);
    expect(sent).toHaveLength(5);
    for (const response of sent) {
      const consents = await open.db
        .selectFrom("consents")
        .selectAll()
        .where("responseId", "=", response.id)
        .orderBy("number", "desc")
        .execute();
      expect(consents[0]?.quoteWithoutName).toBe(response.quoteWithoutName);
    }
  });

  it("are at most one response, and nothing acknowledged before noon is lost, in any order of events", async () => {
    const opened = await aSurvey(open.db, {
      questions: (focusAreaIds) => [
        aQuestionInput({ type: "long-words", text: "How are things?", focusAreaIds }),
        aQuestionInput({ type: "short-words", text: "And now?", required: true, focusAreaIds }),
      ],
    });
    await fc.assert(
      fc.asyncProperty(fc.array(anEvent, { minLength: 1, maxLength: 12 }), fc.boolean(), (events, agreed) =>
        playOut(opened, events, agreed),
      ),
      { numRuns: 25 },
    );
  });

  type Event = { action: "save" | "send" | "close"; question: 0 | 1; words: string; inTime: boolean };

  const anEvent: fc.Arbitrary<Event> = fc.record({
    action: fc.constantFrom("save", "save", "send", "close"),
    question: fc.constantFrom(0, 1),
    words: fc.constantFrom("", "one", "two\nlines", "صوت الأم"),
    inTime: fc.boolean(),
  });

  async function playOut(
    { survey, set, duringIt }: ASurvey,
    events: Event[],
    agreed: boolean,
  ): Promise<void> {
    const { inspectionId, closesAt } = survey;
    const before = new Set((await responses()).map(({ id }) => id));
    const token = await aDraft(open.db, {
      survey,
      now: duringIt,
      choices: { ...agreedToAll, useUnfinished: agreed },
    });
    const acknowledged = new Map<string, string>();
    let received = false;
    for (const { action, question, words: said, inTime } of events) {
      const now = inTime ? closesAt.subtract({ milliseconds: 1 }) : closesAt;
      const id = set.questions[question]?.id ?? "";
      if (action === "save") {
        const answers = { [id]: said === "" ? [] : [said] };
        const saved = await saveDraft(open.db, {
          survey,
          token,
          answers,
          step: "focus/1",
          done: false,
          copy: null,
          now,
        });
        expect(saved.kind).toBe(received ? "no-draft" : inTime ? "saved" : "window-closed");
        if (saved.kind === "saved") acknowledged.set(id, said);
      }
      if (action === "send") {
        const sent = await submitResponse(open.db, { inspectionId, token, now });
        if (received) expect(sent.kind).toBe("already-received");
        else if (!inTime) expect(sent.kind).toBe("window-closed");
        if (sent.kind === "received") received = true;
      }
      if (action === "close") await closeDueDrafts(open.db, closesAt.add(wellAfter));
    }
    await closeDueDrafts(open.db, closesAt.add(wellAfter));

    const expected = [...acknowledged].filter(([, said]) => said !== "");
    const made = (await responses()).filter(({ id }) => !before.has(id));
    const kept = received || (agreed && expected.length > 0);
    expect(made).toHaveLength(kept ? 1 : 0);
    if (made[0]) {
      const rows = await open.db
        .selectFrom("answers")
        .select(["questionVersionId", "words"])
        .where("responseId", "=", made[0].id)
        .execute();
      const found = new Map(rows.map((row) => [row.questionVersionId, row.words]));
      expect(found).toEqual(new Map(expected));
      expect(made[0].unfinished).toBe(!received);
    }
    if (!received) {
      const draft = await findDraft(open.db, { inspectionId, token });
      expect(new Map(Object.entries(draft?.answers ?? {}).map(([id, values]) => [id, values[0]]))).toEqual(
        new Map(expected),
      );
    }
  }
});
