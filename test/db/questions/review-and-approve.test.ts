import { beforeEach, expect, it } from "vitest";
import { approveQuestions } from "#app/domain/approvals/approve-questions.server.ts";
import { checkApproval } from "#app/domain/approvals/check-approval.server.ts";
import { findApprovedSet } from "#app/domain/approvals/find-approved-set.server.ts";
import { verifyAuditChain } from "#app/domain/audit/verify-audit-chain.server.ts";
import { formatInstant } from "#app/domain/calendar/instant-text.ts";
import { findMeetingFocuses } from "#app/domain/meetings/find-focuses.server.ts";
import { moveQuestion } from "#app/domain/question-places/move-question.server.ts";
import { addQuestion } from "#app/domain/questions/add-question.server.ts";
import { editQuestion } from "#app/domain/questions/edit-question.server.ts";
import { listQuestions } from "#app/domain/questions/list-questions.server.ts";
import { removeQuestion } from "#app/domain/questions/remove-question.server.ts";
import { answerComment } from "#app/domain/review-answers/answer-comment.server.ts";
import { shareQuestions } from "#app/domain/review-answers/share-questions.server.ts";
import { findReview } from "#app/domain/reviews/find-review.server.ts";
import { listCommentsSeen } from "#app/domain/reviews/list-comments.server.ts";
import { saveReview } from "#app/domain/reviews/save-review.server.ts";
import { findAskableQuestions } from "#app/domain/young-people/find-askable-questions.server.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import { fromDatabase } from "#test/factories/from-database.ts";
import { type AnInspection, anInspection } from "../../factories/inspections.ts";
import { actorOf, aMember, longBefore } from "../../factories/people.ts";
import { aQuestionInput, someQuestions } from "../../factories/questions.ts";
import { describeOnBoth } from "../on-both.ts";

const now = longBefore.add({ hours: 1 });
const answerBy = Temporal.PlainDate.from("2026-11-20");

describeOnBoth("questions, their review and approval", (open) => {
  let inspection: AnInspection;
  let areas: string[];
  let by: { inspectionId: string; actor: ReturnType<typeof actorOf>; now: Temporal.Instant };
  beforeEach(async () => {
    inspection = await anInspection(open.db);
    areas = (await listFocusAreasByInspection(open.db, inspection.id)).map(({ id }) => id);
    by = { inspectionId: inspection.id, actor: actorOf(inspection.lead, "lead-inspector"), now };
  });

  const area = (index: number) => areas[index] ?? "";
  const write = (text: string, changes = {}) => aQuestionInput({ text, focusAreaIds: [area(0)], ...changes });
  const texts = async () =>
    (await listQuestions(open.db, { inspectionId: inspection.id, audience: "parents" })).map(
      ({ text }) => text,
    );
  const share = async () => {
    const shared = await shareQuestions(fromDatabase(open.db), {
      ...by,
      audience: "parents",
      message: "",
      answerBy,
    });
    if (shared.kind !== "shared") throw new Error(shared.kind);
    return shared;
  };
  const approve = (changes: Partial<Parameters<typeof approveQuestions>[1]> = {}) =>
    approveQuestions(open.db, {
      ...by,
      sameMeaning: [],
      withoutQuestionAccepted: true,
      remark: "",
      ...changes,
    });
  const edit = (questionId: string, text: string, changes = {}) =>
    editQuestion(open.db, { ...by, questionId, question: write(text, changes) });
  const lone = async (text: string) =>
    (await someQuestions(open.db, { ...by, questions: [write(text)] }))[0] ?? "";
  const reviewerOf = (organisation: string) =>
    aMember(open.db, { inspection, role: "parent-carer-forum", organisation });

  it("adds a question once, however often it was pressed, and only to this re-visit's focus areas", async () => {
    const first = await addQuestion(open.db, { ...by, audience: "parents", question: write("One") });
    const again = await addQuestion(open.db, { ...by, audience: "parents", question: write("One") });
    expect(again).toEqual(first);
    expect(await texts()).toEqual(["One"]);
    const other = await anInspection(open.db);
    const theirs = (await listFocusAreasByInspection(open.db, other.id)).map(({ id }) => id);
    const question = write("Two", { focusAreaIds: [theirs[0]] });
    expect(await addQuestion(open.db, { ...by, audience: "parents", question })).toEqual({
      kind: "unknown-focus-area",
    });
  });

  it("moves a question among those of its focus area, past others", async () => {
    const [one = "", , three = ""] = await someQuestions(open.db, {
      ...by,
      questions: [write("One"), write("Elsewhere", { focusAreaIds: [area(1)] }), write("Three")],
    });
    const move = (questionId: string, direction: "earlier" | "later") =>
      moveQuestion(open.db, { ...by, questionId, focusAreaId: area(0), to: direction });
    expect(await move(three, "earlier")).toMatchObject({ kind: "moved", back: `after:${one}` });
    expect(await texts()).toEqual(["Three", "One", "Elsewhere"]);
    expect(await move(one, "later")).toEqual({ kind: "at-the-end" });
  });

  it("does not let one editor overwrite another unseen", async () => {
    const id = await lone("As it was");
    const [before] = await listQuestions(open.db, { inspectionId: inspection.id, audience: "parents" });
    const at = now.add({ minutes: 1 });
    const seen = before && formatInstant(before.updatedAt);
    await editQuestion(open.db, {
      ...by,
      now: at,
      questionId: id,
      question: write("Theirs"),
      seen,
    });
    const mine = { ...by, now: at, questionId: id, question: write("Mine"), seen };
    expect(await editQuestion(open.db, mine)).toMatchObject({
      kind: "changed-meanwhile",
      current: { text: "Theirs" },
    });
    expect(await texts()).toEqual(["Theirs"]);
  });

  it("keeps what a forum said in one go, once, and shows it to that forum and the inspectors only", async () => {
    await lone("Do people listen?");
    const { shareId } = await share();
    const jo = await reviewerOf("Parents Together");
    const other = await reviewerOf("Another Group");
    const viewer = { personId: jo.id, organisation: "Parents Together", seesAll: false };
    const review = await findReview(open.db, { inspectionId: inspection.id, audience: "parents", viewer });
    const questionVersionId = review?.questions[0]?.version.id ?? "";
    const said = [
      { questionVersionId, wellPhrased: false, body: "Which people?", suggestedText: "", readStamp: "" },
    ];
    const saving = {
      ...by,
      actor: jo.actor,
      shareId,
      questionReviews: said,
      finished: true,
      remark: { words: "Short, good.", readStamp: "" },
    };
    expect(await saveReview(open.db, saving)).toMatchObject({ kind: "saved", comments: 1, finished: true });
    expect(await saveReview(open.db, saving)).toMatchObject({ kind: "saved", comments: 0, finished: true });

    const sees = async (personId: string, organisation: string, seesAll: boolean) =>
      (
        await listCommentsSeen(open.db, {
          inspectionId: inspection.id,
          viewer: { personId, organisation, seesAll },
        })
      ).map(({ body }) => body);
    expect(await sees("a colleague", "Parents Together", false)).toEqual(["Which people?"]);
    expect(await sees(other.id, "Another Group", false)).toEqual([]);
    expect(await sees("an inspector", "", true)).toEqual(["Which people?"]);
    const check = await checkApproval(open.db, { inspectionId: inspection.id, now });
    expect(check.unansweredComments).toBe(1);
    expect(check.forums.map(({ organisation, finishedAt }) => [organisation, finishedAt !== null])).toEqual([
      ["Another Group", false],
      ["Parents Together", true],
    ]);
  });

  it("refuses a review of what was not in the share, and keeps none of it", async () => {
    await lone("Do people listen?");
    const { shareId } = await share();
    const jo = await reviewerOf("Parents Together");
    const said = [
      { questionVersionId: "not-there", wellPhrased: true, body: "Hello", suggestedText: "", readStamp: "" },
    ];
    expect(
      await saveReview(open.db, { ...by, actor: jo.actor, shareId, questionReviews: said, finished: false }),
    ).toEqual({
      kind: "not-shared",
    });
  });

  it("answers a comment with the new wording, which stays as it was then; or with why it is kept", async () => {
    const id = await lone("Do people listen?");
    const { shareId } = await share();
    const jo = await reviewerOf("Parents Together");
    const inspector = { personId: inspection.lead.id, organisation: "", seesAll: true };
    const review = await findReview(open.db, {
      inspectionId: inspection.id,
      audience: "parents",
      viewer: inspector,
    });
    const questionVersionId = review?.questions[0]?.version.id ?? "";
    const said = [
      { questionVersionId, wellPhrased: false, body: "Which people?", suggestedText: "", readStamp: "" },
    ];
    await saveReview(open.db, { ...by, actor: jo.actor, shareId, questionReviews: said, finished: false });
    const seen = () => listCommentsSeen(open.db, { inspectionId: inspection.id, viewer: inspector });
    const commentId = (await seen())[0]?.id ?? "";

    const answer = (outcome: "changed" | "kept", reason: string) =>
      answerComment(fromDatabase(open.db), { ...by, commentId, outcome, reason });
    expect(await answer("kept", "")).toEqual({ kind: "reason-needed" });
    expect(await answer("changed", "")).toEqual({ kind: "not-changed-yet" });
    await edit(id, "Do your child’s teachers listen?");
    expect(await answer("changed", "You are right.")).toEqual({ kind: "answered" });
    await edit(id, "A draft that nobody has been shown");
    expect((await seen())[0]?.answer).toMatchObject({
      outcome: "changed",
      now: { text: "Do your child’s teachers listen?" },
    });
  });

  it("freezes what parents are asked: an edit reaches them only by another approval", async () => {
    const id = await lone("First wording");
    expect(await findApprovedSet(open.db, inspection.id)).toBeNull();
    expect(await approve()).toMatchObject({ kind: "approved", number: 1 });
    await edit(id, "Second wording");
    const asked = async () =>
      (await findApprovedSet(open.db, inspection.id))?.questions.map(({ text }) => text);
    expect(await asked()).toEqual(["First wording"]);
    expect(await approve()).toMatchObject({ kind: "approved", number: 2 });
    expect(await asked()).toEqual(["Second wording"]);
    expect(await approve()).toEqual({ kind: "nothing-changed" });
  });

  it("counts versions together only where the lead says that they mean the same, or they are the same", async () => {
    const id = await lone("Are plans good?");
    const meaning = async () => (await findApprovedSet(open.db, inspection.id))?.questions[0]?.meaningId;
    await approve();
    const first = await meaning();
    await edit(id, "Is the plan good?");
    await approve({ sameMeaning: [id] });
    expect(await meaning()).toBe(first);
    await edit(id, "Is the plan on time?");
    await approve();
    const apart = await meaning();
    expect(apart).not.toBe(first);
    await edit(id, "Are plans good?");
    await approve();
    expect(await meaning()).toBe(first);
    await edit(id, "Are plans good?", { type: "yes-no" });
    await approve({ sameMeaning: [id] });
    expect([first, apart]).not.toContain(await meaning());
  });

  it("keeps the meaning of an unapproved wording that was shared in between", async () => {
    const id = await lone("Are plans good?");
    await approve();
    const first = (await findApprovedSet(open.db, inspection.id))?.questions[0]?.meaningId;
    await edit(id, "Are the plans any good?");
    await share();
    await edit(id, "Are the plans any good?", { required: true });
    await approve({ sameMeaning: [id] });
    expect((await findApprovedSet(open.db, inspection.id))?.questions[0]).toMatchObject({
      meaningId: first,
      required: true,
    });
  });

  it("points out what an approval would miss, and approves only the set that was seen", async () => {
    expect(await approve()).toEqual({ kind: "no-questions" });
    const id = await lone("Are plans good?");
    expect(await approve({ withoutQuestionAccepted: false })).toMatchObject({
      kind: "focus-areas-without-question",
    });
    const { seen } = await checkApproval(open.db, { inspectionId: inspection.id, now });
    await edit(id, "Changed meanwhile");
    expect(await approve({ seen })).toEqual({ kind: "changed-meanwhile" });
  });

  it("records forums that had not answered by name, and is not held up by them", async () => {
    await lone("Are plans good?");
    await share();
    await reviewerOf("Parents Together");
    expect(await approve()).toMatchObject({ kind: "approved" });
    const rows = await open.db.selectFrom("approvals").select("unanswered").execute();
    expect(rows).toEqual([{ unanswered: ["Parents Together"] }]);
  });

  it("approves nothing once the survey has closed", async () => {
    await lone("Are plans good?");
    const after = Temporal.Instant.from("2026-12-04T12:00:00Z");
    expect(await approve({ now: after })).toEqual({ kind: "survey-closed" });
  });

  it("keeps a question taken out as it was approved, until the next approval", async () => {
    const [one = ""] = await someQuestions(open.db, { ...by, questions: [write("One"), write("Two")] });
    await approve();
    expect(await removeQuestion(open.db, { ...by, questionId: one })).toEqual({
      kind: "removed",
      broken: [],
    });
    expect((await findApprovedSet(open.db, inspection.id))?.questions).toHaveLength(2);
    await approve();
    expect((await findApprovedSet(open.db, inspection.id))?.questions.map(({ text }) => text)).toEqual([
      "Two",
    ]);
  });

  it("freezes young people's questions at each change, and shows the meeting's focuses once published", async () => {
    const faces = write("How is school?", { type: "faces" });
    const [id = ""] = await someQuestions(open.db, { ...by, audience: "young-people", questions: [faces] });
    const [first] = await findAskableQuestions(open.db, { inspectionId: inspection.id });
    await edit(id, "How is college?", { type: "faces" });
    const [second] = await findAskableQuestions(open.db, { inspectionId: inspection.id });
    expect([first?.text, second?.text]).toEqual(["How is school?", "How is college?"]);
    expect(first?.id).not.toBe(second?.id);

    const focus = write("Waiting times", { type: "focus" });
    await someQuestions(open.db, { ...by, audience: "open-meeting", questions: [focus] });
    expect(await findMeetingFocuses(open.db, inspection.id)).toEqual([]);
    await shareQuestions(fromDatabase(open.db), {
      ...by,
      audience: "open-meeting",
      message: "",
      answerBy: null,
    });
    expect((await findMeetingFocuses(open.db, inspection.id)).map(({ text }) => text)).toEqual([
      "Waiting times",
    ]);
  });

  it("leaves a whole audit chain behind", async () => {
    await lone("Are plans good?");
    await share();
    await approve();
    expect(await verifyAuditChain(open.db)).toMatchObject({ kind: "whole" });
    const actions = await open.db.selectFrom("auditEntries").select("action").orderBy("number").execute();
    expect(actions.slice(-3).map(({ action }) => action)).toEqual([
      "question.added",
      "questions.shared",
      "questions.approved",
    ]);
  });
});
