import { expect, it } from "vitest";
import { everyResponse } from "#app/domain/collation/collation-filter.ts";
import { findDraft } from "#app/domain/drafts/find-draft.server.ts";
import { saveDraft } from "#app/domain/drafts/save-draft.server.ts";
import { changeResponse } from "#app/domain/responses/change-response.server.ts";
import { closeDueDrafts } from "#app/domain/responses/close-due-drafts.server.ts";
import { submitResponse } from "#app/domain/responses/submit-response.server.ts";
import { withdrawResponse } from "#app/domain/responses/withdraw-response.server.ts";
import {
  listCountedFaults,
  listFaultsTouching,
  readFaultCells,
} from "#app/domain/survey-faults/list-faults.server.ts";
import { findPauseStatus } from "#app/domain/survey-pauses/find-pause-status.server.ts";
import { recordFault, withdrawFault } from "#app/domain/survey-pauses/record-fault.server.ts";
import { countAnsweredByVersion } from "#db/queries/collation.ts";
import { anEvidenceBase, sealAndWorkOut } from "../factories/evidence-base.ts";
import { type ASurvey, aDraft, aResponse, aSurvey, everyAnswer, surveyNow } from "../factories/responses.ts";
import { describeOnBoth } from "./on-both.ts";

const wellAfter = { minutes: 3 };

describeOnBoth("what a fault of the survey touched", (open) => {
  const marks = () => open.db.selectFrom("faultMarks").selectAll().execute();
  const fault = (
    { inspection }: ASurvey,
    span: { startsAt: Temporal.Instant; endsAt: Temporal.Instant; now: Temporal.Instant },
    { questions = [] as string[], seen = 0 } = {},
  ) =>
    recordFault(open.db, {
      ...{ ...span, inspectionId: inspection.id, actor: inspection.leadActor },
      ...{ reason: "The second question did not show.", questionVersionIds: questions, seen },
    });

  it("marks what was sent, saved or changed in the span of a fault, once, and counts it", async () => {
    const one = await aSurvey(open.db);
    const { survey, set, duringIt } = one;
    const inspectionId = one.inspection.id;
    const [startsAt, endsAt] = [duringIt.add({ hours: 1 }), duringIt.add({ hours: 2 })];
    const inside = startsAt.add({ minutes: 30 });
    const answers = everyAnswer(set);
    await aResponse(open.db, { survey, answers, now: duringIt });
    await aResponse(open.db, { survey, answers, now: startsAt });
    const withdrawn = await aResponse(open.db, { survey, answers, now: inside });
    await aResponse(open.db, { survey, answers, now: endsAt });
    await withdrawResponse(open.db, { survey, receipt: withdrawn, now: endsAt });
    const touched = await aDraft(open.db, { survey, answers, now: inside });
    const untouched = await aDraft(open.db, { survey, answers, now: endsAt });
    const span = { startsAt, endsAt, now: endsAt };

    expect(await fault(one, span)).toEqual({ kind: "recorded", number: 1, responses: 1, drafts: 1 });
    expect(await fault(one, span)).toEqual({ kind: "conflict" });
    expect(await marks()).toHaveLength(1);
    expect(await findDraft(open.db, { inspectionId, token: touched })).toMatchObject({ faults: "1," });
    expect(await findDraft(open.db, { inspectionId, token: untouched })).toMatchObject({ faults: "" });

    // Sent without the notice, a draft carries its mark; with it, it was looked at again.
    expect(await submitResponse(open.db, { inspectionId, token: touched, now: endsAt })).toMatchObject({
      kind: "received",
    });
    expect(await listCountedFaults(open.db, inspectionId)).toMatchObject([{ marked: 2, open: 2 }]);
    expect(await findPauseStatus(open.db, inspectionId)).toMatchObject({
      ...{ pauses: [], faultCount: 1 },
      faults: [{ number: 1, drafts: 0, questions: [] }],
    });
    const [{ id: faultId } = { id: "" }] = await listCountedFaults(open.db, inspectionId);
    const { leadActor: actor } = one.inspection;
    expect(await withdrawFault(open.db, { inspectionId, faultId, actor, now: endsAt })).toEqual({
      kind: "withdrawn",
    });
    expect(await listCountedFaults(open.db, inspectionId)).toEqual([]);
    expect(await withdrawFault(open.db, { inspectionId, faultId, actor, now: endsAt })).toEqual({
      kind: "no-fault",
    });
  });

  it("takes a mark off, as history, once its writer has looked at the answer again", async () => {
    const one = await aSurvey(open.db);
    const { survey, set, duringIt: now } = one;
    const inspectionId = one.inspection.id;
    const answers = everyAnswer(set);
    const [first] = set.questions;
    if (!first) throw new Error("no question");
    const receipts = [
      await aResponse(open.db, { survey, answers, now }),
      await aResponse(open.db, { survey, answers, now }),
      await aResponse(open.db, { survey, answers, now }),
    ];
    const draft = await aDraft(open.db, { survey, answers, now });
    const endsAt = now.add({ hours: 1 });
    const questions = [first.id];
    await fault(one, { startsAt: now, endsAt, now: endsAt }, { questions });
    const change = async (receipt: string, changed: Record<string, string[]>, lookedAt: number[]) => {
      const begun = await changeResponse(open.db, { survey, receipt, now: endsAt });
      if (begun.kind !== "begun") throw new Error(begun.kind);
      const { token } = begun;
      expect(await findDraft(open.db, { inspectionId, token })).toMatchObject({ faults: "1," });
      const save = { survey, token, step: "focus/1", done: true, copy: null, now: endsAt } as const;
      await saveDraft(open.db, { ...save, answers: changed });
      await submitResponse(open.db, { inspectionId, token, lookedAt, now: endsAt });
    };
    await change(receipts[0] ?? "", {}, [1]);
    await change(receipts[1] ?? "", { [first.id]: [] }, [1]);
    // Sent from a page that was opened before there was a notice.
    await change(receipts[2] ?? "", {}, []);
    await submitResponse(open.db, { inspectionId, token: draft, lookedAt: [1], now: endsAt });
    const counts = { marked: 4, open: 1, same: 1, changed: 1, answered: 1 };
    expect(await listCountedFaults(open.db, inspectionId)).toMatchObject([counts]);
    const about = { inspectionId, filter: everyResponse };
    expect(await listFaultsTouching(open.db, about)).toMatchObject([counts]);
    const only = { ...everyResponse, faults: "only" as const };
    expect(await listFaultsTouching(open.db, { ...about, filter: only })).toMatchObject([
      { marked: 1, open: 1 },
    ]);
    expect([...(await readFaultCells(open.db, inspectionId)).values()].sort()).toEqual([
      "1",
      "1 looked at again",
      "1 looked at again",
      "1 looked at again",
    ]);
    const count = async (marked: "only" | "left-out") =>
      (
        await countAnsweredByVersion(open.db, {
          questionVersionIds: set.questions.slice(1, 2).map(({ id }) => id),
          filter: { groups: [], unfinished: "included", faults: marked },
        })
      ).reduce((sum, row) => sum + Number(row.count), 0);
    expect([await count("only"), await count("left-out")]).toEqual([1, 3]);
  });

  it("marks a response that was changed in the span, though sent again only after it", async () => {
    const one = await aSurvey(open.db);
    const { survey, set, duringIt } = one;
    const inspectionId = one.inspection.id;
    const receipts = [
      await aResponse(open.db, { survey, answers: everyAnswer(set), now: duringIt }),
      await aResponse(open.db, { survey, answers: everyAnswer(set), now: duringIt }),
    ];
    const [startsAt, endsAt] = [duringIt.add({ hours: 1 }), duringIt.add({ hours: 2 })];
    const begin = async (receipt: string | undefined, now: Temporal.Instant) => {
      const begun = await changeResponse(open.db, { survey, receipt: receipt ?? "", now });
      return begun.kind === "begun" ? begun.token : "";
    };
    const inside = await begin(receipts[0], startsAt);
    const after = await begin(receipts[1], endsAt);
    const span = { startsAt, endsAt, now: endsAt };
    expect(await fault(one, span)).toMatchObject({ kind: "recorded", responses: 0, drafts: 1 });
    for (const token of [inside, after])
      expect(await submitResponse(open.db, { inspectionId, token, now: endsAt })).toMatchObject({
        kind: "received",
      });
    expect(await listCountedFaults(open.db, inspectionId)).toMatchObject([{ marked: 1, open: 1 }]);
  });

  it("carries a draft's mark into the unfinished response that it becomes, and back out of it", async () => {
    const one = await aSurvey(open.db);
    const { survey, set, duringIt: now } = one;
    const inspectionId = one.inspection.id;
    const token = await aDraft(open.db, { survey, answers: everyAnswer(set), now });
    await fault(one, { startsAt: now, endsAt: now.add({ hours: 1 }), now: now.add({ hours: 1 }) });
    await closeDueDrafts(open.db, survey.closesAt.add(wellAfter));
    expect(await listCountedFaults(open.db, inspectionId)).toMatchObject([{ marked: 1, unfinished: 1 }]);
    const inTime = survey.closesAt.subtract({ milliseconds: 1 });
    await submitResponse(open.db, { inspectionId, token, lookedAt: [1], now: inTime });
    expect(await listCountedFaults(open.db, inspectionId)).toMatchObject([
      { marked: 1, unfinished: 0, open: 0, answered: 1 },
    ]);
  });

  it("is neither recorded nor withdrawn under a seal, by the database itself", async () => {
    const { inspection, by } = await anEvidenceBase(open.db);
    const survey = await surveyNow(open.db, inspection.id);
    const rowOf = (number: number) => ({
      ...{ id: `fault-${number}`, inspectionId: inspection.id, number, reason: "It did not show." },
      ...{ startsAt: survey.opensAt, endsAt: survey.closesAt, questionVersionIds: [] },
      ...{ markedAt: by.now, markedBy: inspection.leadActor.personId, withdrawnAt: null, withdrawnBy: null },
    });
    await open.db.insertInto("surveyFaults").values(rowOf(1)).execute();
    expect((await sealAndWorkOut(open.db, by)).kind).toBe("sealed");
    const refused = /the evidence base is sealed/;
    await expect(open.db.insertInto("surveyFaults").values(rowOf(2)).execute()).rejects.toThrow(refused);
    await expect(open.db.updateTable("surveyFaults").set({ withdrawnAt: by.now }).execute()).rejects.toThrow(
      refused,
    );
  });

  it("is recorded while families send what speaks of danger, without waiting for each other for good", async () => {
    const one = await aSurvey(open.db);
    const { survey, set, duringIt: now } = one;
    const inspectionId = one.inspection.id;
    const answers = everyAnswer(set, "He is scared of his teacher and says he wants to die.");
    const tokens: string[] = [];
    for (let count = 0; count < 4; count += 1) tokens.push(await aDraft(open.db, { survey, answers, now }));
    const endsAt = now.add({ hours: 1 });
    const [recorded, ...sent] = await Promise.all([
      fault(one, { startsAt: now, endsAt, now: endsAt }),
      ...tokens.map((token) => submitResponse(open.db, { inspectionId, token, now })),
    ]);
    expect(recorded.kind).toBe("recorded");
    expect(sent.map(({ kind }) => kind)).toEqual(tokens.map(() => "received"));
    expect(await listCountedFaults(open.db, inspectionId)).toMatchObject([{ marked: tokens.length }]);
  });

  it("says why a span is none", async () => {
    const one = await aSurvey(open.db);
    const { duringIt: now } = one;
    const hour = { hours: 1 };
    const refuse = (startsAt: Temporal.Instant, endsAt: Temporal.Instant) =>
      fault(one, { startsAt, endsAt, now });
    expect(await refuse(now, now)).toMatchObject({ kind: "refused", field: "ends" });
    expect(await refuse(now, now.add(hour))).toMatchObject({ kind: "refused", field: "ends" });
    const early = one.survey.opensAt.subtract(hour);
    expect(await refuse(early, one.survey.opensAt)).toMatchObject({ kind: "refused", field: "ends" });
    const span = { startsAt: now.subtract(hour), endsAt: now, now };
    expect(await fault(one, span, { questions: ["of another survey"] })).toMatchObject({
      kind: "refused",
      field: "questions",
    });
    expect(await fault(one, { ...span, now: one.survey.sealedAt })).toEqual({ kind: "sealed" });
  });
});
