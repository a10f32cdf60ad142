import { beforeEach, expect, it } from "vitest";
import { approveYoungPeoplesSet } from "#app/domain/approvals/approve-young-peoples-set.server.ts";
import { checkApproval } from "#app/domain/approvals/check-approval.server.ts";
import {
  checkYoungPeoplesSet,
  listWaitingGroups,
} from "#app/domain/approvals/check-young-peoples-set.server.ts";
import { listYoungPeoplesApprovals } from "#app/domain/approvals/list-approvals.server.ts";
import { verifyAuditChain } from "#app/domain/audit/verify-audit-chain.server.ts";
import { renderMessage } from "#app/domain/message-delivery/render-message.server.ts";
import { addQuestion } from "#app/domain/questions/add-question.server.ts";
import { editQuestion } from "#app/domain/questions/edit-question.server.ts";
import { listQuestionStates } from "#app/domain/questions/list-question-states.server.ts";
import { listQuestions } from "#app/domain/questions/list-questions.server.ts";
import type { QuestionInput } from "#app/domain/questions/question-input.ts";
import { removeQuestion, restoreQuestion } from "#app/domain/questions/remove-question.server.ts";
import { plainQuestion } from "#app/domain/questions/young-peoples-set.ts";
import { shareQuestions } from "#app/domain/review-answers/share-questions.server.ts";
import { findReview } from "#app/domain/reviews/find-review.server.ts";
import { listRecipients } from "#app/domain/reviews/list-recipients.server.ts";
import { saveReview } from "#app/domain/reviews/save-review.server.ts";
import { addPlainQuestion } from "#app/domain/young-people/add-plain-question.server.ts";
import { findAskableQuestions } from "#app/domain/young-people/find-askable-questions.server.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import { fromDatabase } from "#test/factories/from-database.ts";
import { type AnInspection, anInspection } from "../../factories/inspections.ts";
import { actorOf, aMember, longBefore } from "../../factories/people.ts";
import { describeOnBoth } from "../on-both.ts";

const now = longBefore.add({ hours: 1 });
const audience = "young-people";

describeOnBoth("the young people's set", (open) => {
  let inspection: AnInspection;
  let areas: string[];
  let by: { inspectionId: string; actor: ReturnType<typeof actorOf>; now: Temporal.Instant };
  beforeEach(async () => {
    inspection = await anInspection(open.db);
    areas = (await listFocusAreasByInspection(open.db, inspection.id)).map(({ id }) => id);
    by = { inspectionId: inspection.id, actor: actorOf(inspection.lead, "lead-inspector"), now };
  });

  const area = (index: number) => areas[index] ?? "";
  const write = (text: string, changes: Partial<QuestionInput> = {}): QuestionInput => ({
    ...{ type: "faces", text, hint: "", required: false, choices: [], since: null },
    focusAreaIds: [area(0)],
    ...changes,
  });
  const cards = (text: string) =>
    write(text, { type: "cards", choices: ["A job", "Friends"], pictures: ["job", "friends"] });
  const add = (question: QuestionInput) => addQuestion(open.db, { ...by, audience, question });
  const asked = async () =>
    (await findAskableQuestions(open.db, { inspectionId: inspection.id })).map(({ text }) => text);
  const approve = async (changes = {}) =>
    approveYoungPeoplesSet(open.db, {
      ...{ ...by, withoutQuestionAccepted: true, remark: "" },
      seen: (await checkYoungPeoplesSet(open.db, inspection.id)).seen,
      ...changes,
    });
  const share = () => shareQuestions(fromDatabase(open.db), { ...by, audience, message: "", answerBy: null });
  const group = async () => {
    const member = await aMember(open.db, {
      ...{ inspection, role: "young-peoples-group", organisation: "Young Voices" },
    });
    return actorOf(member, "young-peoples-group");
  };

  it("keeps the words and the picture of each card, and tells another picture from the one before", async () => {
    const added = await add(cards("What matters most?"));
    if (added.kind !== "added") throw new Error(added.kind);
    const [question] = await listQuestions(open.db, { inspectionId: inspection.id, audience });
    expect(question).toMatchObject({ type: "cards", choices: ["A job", "Friends"] });
    expect(question?.pictures).toEqual(["job", "friends"]);
    const changed = { ...cards("What matters most?"), pictures: ["money", "friends"] };
    const { questionId } = added;
    expect(await editQuestion(open.db, { ...by, questionId, question: changed })).toMatchObject({
      kind: "edited",
    });
    const [version] = await findAskableQuestions(open.db, { inspectionId: inspection.id });
    expect(version).toMatchObject({ number: 2, pictures: ["money", "friends"] });
  });

  it("holds six and no more, however the seventh comes, and counts no plain question among them", async () => {
    const ids: string[] = [];
    for (let number = 1; number <= 6; number += 1) {
      const added = await add(write(`Question ${number}?`));
      if (added.kind === "added") ids.push(added.questionId);
    }
    expect(await add(write("A seventh?"))).toEqual({ kind: "set-full" });
    // Pressed twice, it is the same question.
    expect(await add(write("Question 6?"))).toMatchObject({ kind: "added", questionId: ids[5] });
    const focusAreaId = area(1);
    expect(await addPlainQuestion(open.db, { ...by, focusAreaId })).toMatchObject({ kind: "added" });
    const all = await listQuestions(open.db, { inspectionId: inspection.id, audience });
    const plain = all.find(({ text }) => text === plainQuestion);
    const renamed = { questionId: plain?.id ?? "", question: write("A plain one no more?") };
    expect(await editQuestion(open.db, { ...by, ...renamed })).toEqual({ kind: "set-full" });
    const questionId = ids[0] ?? "";
    await removeQuestion(open.db, { ...by, questionId });
    expect(await add(write("A seventh?"))).toMatchObject({ kind: "added" });
    const back = { ...by, questionId, focusAreaIds: [area(0)] };
    expect(await restoreQuestion(open.db, back)).toEqual({ kind: "set-full" });
    expect(await approve()).toMatchObject({ kind: "approved" });
  });

  it("is said to be approved to the group that looked at it, as to forums, and to nobody else", async () => {
    const { personId } = await group();
    await aMember(open.db, { inspection, role: "parent-carer-forum", organisation: "Voices" });
    await add(write("How is school?"));
    await share();
    await approve();
    const messages = await open.db
      .selectFrom("messages")
      .selectAll()
      .where("template", "=", "questions-approved")
      .execute();
    expect(messages).toMatchObject([{ personId }]);
    const [message] = messages;
    if (!message) throw new Error("no message");
    const rendered = await open.db
      .transaction()
      .execute((trx) =>
        renderMessage(trx, { message: { ...message, details: {} }, origin: "https://noonday.test", now }),
      );
    expect(rendered?.subject).toMatch(/^Questions for young people in .*: ready$/);
    expect(rendered?.text).toContain(`https://noonday.test/revisits/${inspection.id}/young-peoples-review\n`);
  });

  it("two who add the sixth at once add one", async () => {
    for (let number = 1; number <= 5; number += 1) await add(write(`Question ${number}?`));
    const outcomes = await Promise.all([add(write("One?")), add(write("Two?"))]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(["added", "set-full"]);
  });

  it("freezes the set that was seen, which discussions have from then on", async () => {
    expect(await approve()).toEqual({ kind: "no-questions" });
    await add(write("How is school?"));
    const { seen } = await checkYoungPeoplesSet(open.db, inspection.id);
    await add(cards("What matters most?"));
    expect(await approve({ seen })).toEqual({ kind: "changed-meanwhile" });
    expect(await approve({ withoutQuestionAccepted: false })).toEqual({
      kind: "focus-areas-without-question",
    });
    expect(await approve()).toMatchObject({ kind: "approved", number: 1 });
    expect(await approve()).toEqual({ kind: "nothing-changed" });
    const [question] = await listQuestions(open.db, { inspectionId: inspection.id, audience });
    await editQuestion(open.db, {
      ...{ ...by, questionId: question?.id ?? "", question: write("How is college?") },
    });
    await removeQuestion(open.db, { ...by, questionId: question?.id ?? "" });
    await add(write("A new one?"));
    expect(await asked()).toEqual(["How is school?", "What matters most?"]);
    await addPlainQuestion(open.db, { ...by, focusAreaId: area(1) });
    expect(await asked()).toEqual(["How is school?", "What matters most?", plainQuestion]);
    expect(await approve()).toMatchObject({ kind: "approved", number: 2 });
    expect(await asked()).toEqual(["What matters most?", "A new one?", plainQuestion]);
    const states = await listQuestionStates(open.db, { inspectionId: inspection.id, audience });
    expect(states.approval?.number).toBe(2);
    expect(
      (await listYoungPeoplesApprovals(open.db, inspection.id)).map(({ questions }) => questions),
    ).toEqual([2, 2]);
    expect((await checkApproval(open.db, { inspectionId: inspection.id, now })).last).toBeNull();
    expect(await verifyAuditChain(open.db)).toMatchObject({ kind: "whole" });
  });

  it("is reviewed by a young people's group, whose comments no forum's review has", async () => {
    const actor = await group();
    await add(write("How is school?"));
    const told = await listRecipients(open.db, { inspectionId: inspection.id, audience });
    expect(told.map(({ organisation }) => organisation)).toContain("Young Voices");
    expect(await listWaitingGroups(open.db, inspection.id)).toEqual([]);
    const shared = await share();
    if (shared.kind !== "shared") throw new Error(shared.kind);
    expect(await listWaitingGroups(open.db, inspection.id)).toEqual(["Young Voices"]);
    const viewer = { personId: actor.personId, organisation: "Young Voices", seesAll: false };
    const about = { inspectionId: inspection.id, viewer };
    const review = await findReview(open.db, { ...about, audience });
    const questionVersionId = review?.questions[0]?.version.id ?? "";
    const said = { body: "Say which school.", suggestedText: "How is school?", readStamp: "" };
    const saving = {
      ...{ inspectionId: inspection.id, shareId: shared.shareId, finished: true, actor, now },
      questionReviews: [{ ...said, questionVersionId, wellPhrased: false }],
    };
    expect(await saveReview(open.db, saving)).toEqual({ kind: "not-shared" });
    expect(await saveReview(open.db, { ...saving, audience })).toMatchObject({ kind: "saved", comments: 1 });
    const after = await findReview(open.db, { ...about, audience });
    expect(after?.questions[0]).toMatchObject({ wellPhrased: false });
    expect(after?.questions[0]?.comments).toMatchObject([{ body: "Say which school." }]);
    expect(await findReview(open.db, { ...about, audience: "parents" })).toBeNull();
    const check = await checkYoungPeoplesSet(open.db, inspection.id);
    expect(check.unansweredComments).toBe(1);
    expect(check.groups).toMatchObject([{ organisation: "Young Voices" }]);
    expect(await listWaitingGroups(open.db, inspection.id)).toEqual([]);
    const ofParents = await checkApproval(open.db, { inspectionId: inspection.id, now });
    expect(ofParents).toMatchObject({ unansweredComments: 0, forums: [] });
  });
});
