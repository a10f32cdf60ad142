import { expect, it } from "vitest";
import type { Role } from "#app/domain/access/roles.ts";
import { approveYoungPeoplesSet } from "#app/domain/approvals/approve-young-peoples-set.server.ts";
import { checkYoungPeoplesSet } from "#app/domain/approvals/check-young-peoples-set.server.ts";
import { addQuestion } from "#app/domain/questions/add-question.server.ts";
import { shareQuestions } from "#app/domain/review-answers/share-questions.server.ts";
import { findReview } from "#app/domain/reviews/find-review.server.ts";
import { saveReview } from "#app/domain/reviews/save-review.server.ts";
import { agreeToSample } from "#app/domain/samples/change-sample.server.ts";
import { proposeSample } from "#app/domain/samples/propose-sample.server.ts";
import { listWaiting } from "#app/domain/waiting/list-waiting.server.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import { fromDatabase } from "#test/factories/from-database.ts";
import { anInspection } from "../factories/inspections.ts";
import { actorOf, aMember, longBefore } from "../factories/people.ts";
import { aQuestionInput, someQuestions } from "../factories/questions.ts";
import { aResponse, aSurvey, everyAnswer } from "../factories/responses.ts";
import { describeOnBoth } from "./on-both.ts";

describeOnBoth("what waits for somebody", (open) => {
  const waitingFor = async (inspectionId: string, personId: string, role: Role) =>
    Object.fromEntries(
      (await listWaiting(open.db, { inspectionId, personId, role, now: longBefore })).map(
        ({ kind, count }) => [kind, count],
      ),
    );

  it("is a review for the forum, then its comments for the lead, and nothing for quality assurance", async () => {
    const now = longBefore.add({ hours: 1 });
    const inspection = await anInspection(open.db);
    const forum = await aMember(open.db, { inspection, role: "parent-carer-forum" });
    const assurance = await aMember(open.db, { inspection, role: "quality-assurance" });
    const by = { inspectionId: inspection.id, actor: inspection.leadActor, now };
    const [area] = await listFocusAreasByInspection(open.db, inspection.id);
    await someQuestions(open.db, { ...by, questions: [aQuestionInput({ focusAreaIds: [area?.id ?? ""] })] });
    expect(await waitingFor(inspection.id, forum.id, "parent-carer-forum")).toEqual({});
    const answerBy = Temporal.PlainDate.from("2026-11-20");
    const shared = await shareQuestions(fromDatabase(open.db), {
      ...by,
      audience: "parents",
      message: "",
      answerBy,
    });
    if (shared.kind !== "shared") throw new Error(shared.kind);
    expect(await waitingFor(inspection.id, forum.id, "parent-carer-forum")).toEqual({ sharesToReview: 1 });
    const viewer = { personId: forum.id, organisation: "", seesAll: true };
    const review = await findReview(open.db, { inspectionId: inspection.id, audience: "parents", viewer });
    const questionVersionId = review?.questions[0]?.version.id ?? "";
    await saveReview(open.db, {
      ...by,
      actor: forum.actor,
      shareId: shared.shareId,
      questionReviews: [
        { questionVersionId, wellPhrased: false, body: "Who told whom?", suggestedText: "", readStamp: "" },
      ],
      finished: true,
      remark: { words: "Nothing is asked about transport.", readStamp: "" },
    });
    expect(await waitingFor(inspection.id, forum.id, "parent-carer-forum")).toEqual({});
    expect(await waitingFor(inspection.id, inspection.lead.id, "lead-inspector")).toEqual({
      unansweredComments: 1,
      unansweredRemarks: 1,
    });
    expect(await waitingFor(inspection.id, assurance.id, "quality-assurance")).toEqual({});
  });

  it("is the same for a young people's group, apart from the forum's, until its set is approved", async () => {
    const now = longBefore.add({ hours: 1 });
    const inspection = await anInspection(open.db);
    const forum = await aMember(open.db, { inspection, role: "parent-carer-forum" });
    const group = await aMember(open.db, { inspection, role: "young-peoples-group" });
    const by = { inspectionId: inspection.id, actor: inspection.leadActor, now };
    const [area] = await listFocusAreasByInspection(open.db, inspection.id);
    const audience = "young-people";
    const question = aQuestionInput({ type: "faces", focusAreaIds: [area?.id ?? ""] });
    await addQuestion(open.db, { ...by, audience, question });
    const shared = await shareQuestions(fromDatabase(open.db), {
      ...{ ...by, audience, message: "", answerBy: null },
    });
    if (shared.kind !== "shared") throw new Error(shared.kind);
    const ofGroup = () => waitingFor(inspection.id, group.id, "young-peoples-group");
    expect(await ofGroup()).toEqual({ groupSharesToReview: 1 });
    expect(await waitingFor(inspection.id, forum.id, "parent-carer-forum")).toEqual({});
    const viewer = { personId: group.id, organisation: "", seesAll: true };
    const review = await findReview(open.db, { inspectionId: inspection.id, audience, viewer });
    const questionVersionId = review?.questions[0]?.version.id ?? "";
    await saveReview(open.db, {
      ...{ ...by, audience, actor: group.actor, shareId: shared.shareId, finished: false },
      questionReviews: [
        { questionVersionId, wellPhrased: false, body: "Too long", suggestedText: "", readStamp: "" },
      ],
      remark: { words: "Ask about buses.", readStamp: "" },
    });
    expect(await ofGroup()).toEqual({ groupSharesToReview: 1 });
    expect(await waitingFor(inspection.id, inspection.lead.id, "lead-inspector")).toEqual({
      unansweredGroupComments: 1,
      unansweredGroupRemarks: 1,
    });
    const { seen } = await checkYoungPeoplesSet(open.db, inspection.id);
    const later = { ...by, now: now.add({ minutes: 1 }) };
    const approved = await approveYoungPeoplesSet(open.db, {
      ...{ ...later, seen, withoutQuestionAccepted: true, remark: "" },
    });
    expect(approved).toMatchObject({ kind: "approved" });
    expect(await ofGroup()).toEqual({});
  });

  it("is a sample until it is agreed to, then its texts for each reader, of this re-visit alone", async () => {
    const questions = (focusAreaIds: string[]) => [aQuestionInput({ type: "long-words", focusAreaIds })];
    const { inspection, set, survey, duringIt: now } = await aSurvey(open.db, { questions });
    for (let count = 1; count <= 6; count += 1)
      await aResponse(open.db, { survey, now, answers: everyAnswer(set, `Waiting ${count}.`) });
    const cqc = await aMember(open.db, { inspection, role: "cqc-inspector" });
    const by = { inspectionId: inspection.id, actor: inspection.leadActor, now };
    const focusAreaId = inspection.focusAreas[0]?.id ?? "";
    const sample = { ...by, focusAreaId, size: 5, otherReader: cqc.id, seed: 7 };
    const proposed = await proposeSample(open.db, sample);
    if (proposed.kind !== "proposed") throw new Error(proposed.kind);
    expect(await waitingFor(inspection.id, cqc.id, "cqc-inspector")).toEqual({ proposedSamples: 1 });
    expect(await waitingFor(inspection.id, inspection.lead.id, "lead-inspector")).toEqual({});
    const actor = actorOf(cqc, "cqc-inspector");
    await agreeToSample(open.db, { ...by, actor, sampleId: proposed.sampleId });
    expect(await waitingFor(inspection.id, cqc.id, "cqc-inspector")).toEqual({ sampleTextsToRead: 5 });
    expect(await waitingFor(inspection.id, inspection.lead.id, "lead-inspector")).toEqual({
      sampleTextsToRead: 5,
    });
    const other = await anInspection(open.db, { lead: inspection.lead });
    expect(await waitingFor(other.id, inspection.lead.id, "lead-inspector")).toEqual({});
  });
});
