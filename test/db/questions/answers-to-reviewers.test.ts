import { beforeEach, expect, it } from "vitest";
import { recordNotification } from "#app/domain/notification/record-notification.server.ts";
import { addQuestion } from "#app/domain/questions/add-question.server.ts";
import { editQuestion } from "#app/domain/questions/edit-question.server.ts";
import { removeQuestion } from "#app/domain/questions/remove-question.server.ts";
import { answerComment } from "#app/domain/review-answers/answer-comment.server.ts";
import { answerRemark } from "#app/domain/review-answers/answer-remark.server.ts";
import { shareQuestions } from "#app/domain/review-answers/share-questions.server.ts";
import { findReview } from "#app/domain/reviews/find-review.server.ts";
import { listCommentsSeen, listRemarks } from "#app/domain/reviews/list-comments.server.ts";
import { saveReview } from "#app/domain/reviews/save-review.server.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import { fromDatabase } from "#test/factories/from-database.ts";
import { type AnInspection, anInspection } from "../../factories/inspections.ts";
import { aMember, longBefore } from "../../factories/people.ts";
import { aQuestionInput, someQuestions } from "../../factories/questions.ts";
import { describeOnBoth } from "../on-both.ts";

const now = longBefore.add({ hours: 1 });
const answerBy = Temporal.PlainDate.from("2026-11-20");

describeOnBoth("what reviewers are told", (open) => {
  let inspection: AnInspection;
  let focusAreaIds: string[];
  let by: { inspectionId: string; actor: AnInspection["leadActor"]; now: Temporal.Instant };
  let jo: Awaited<ReturnType<typeof aMember>>;
  let questionId: string;
  const share = async () => {
    const shared = await shareQuestions(fromDatabase(open.db), {
      ...by,
      audience: "parents",
      message: "",
      answerBy,
    });
    if (shared.kind !== "shared") throw new Error(shared.kind);
    return shared.shareId;
  };
  const inspector = () => ({ personId: inspection.lead.id, organisation: "", seesAll: true });

  beforeEach(async () => {
    inspection = await anInspection(open.db);
    const [first] = await listFocusAreasByInspection(open.db, inspection.id);
    focusAreaIds = [first?.id ?? ""];
    by = { inspectionId: inspection.id, actor: inspection.leadActor, now };
    jo = await aMember(open.db, { inspection, role: "parent-carer-forum", organisation: "Parents Together" });
    const questions = [aQuestionInput({ text: "Who told you?", focusAreaIds })];
    questionId = (await someQuestions(open.db, { ...by, questions }))[0] ?? "";
  });

  it("is not “kept” for a question that is another by now, or was taken out", async () => {
    const shareId = await share();
    const viewer = inspector();
    const review = await findReview(open.db, { inspectionId: inspection.id, audience: "parents", viewer });
    const questionVersionId = review?.questions[0]?.version.id ?? "";
    const said = [
      { questionVersionId, wellPhrased: false, body: "Who told whom?", suggestedText: "", readStamp: "" },
    ];
    await saveReview(open.db, { ...by, actor: jo.actor, shareId, questionReviews: said, finished: false });
    const seen = async () => (await listCommentsSeen(open.db, { inspectionId: inspection.id, viewer }))[0];
    const commentId = (await seen())?.id ?? "";
    const answer = (outcome: "kept" | "changed") =>
      answerComment(fromDatabase(open.db), { ...by, commentId, outcome, reason: "It is clear." });
    expect(await answer("kept")).toEqual({ kind: "answered" });
    const question = aQuestionInput({ text: "Who told you?", hint: "The first time", focusAreaIds });
    await editQuestion(open.db, { ...by, questionId, question });
    expect(await answer("kept")).toEqual({ kind: "has-changed" });
    await share();
    expect((await seen())?.answer).toMatchObject({ outcome: "kept", now: { hint: "The first time" } });
    await removeQuestion(open.db, { ...by, questionId });
    expect(await answer("kept")).toEqual({ kind: "has-changed" });
    expect(await answer("changed")).toEqual({ kind: "answered" });
    expect((await seen())?.answer?.now).toBeNull();
  });

  it("answers what they said of the questions as a whole, to their forum and no other", async () => {
    const shareId = await share();
    const said = { words: "Nothing is asked about transport.", readStamp: "" };
    const saying = { ...by, actor: jo.actor, shareId, questionReviews: [], finished: true };
    await saveReview(open.db, { ...saying, remark: said });
    const inspectionId = inspection.id;
    const [remark] = await listRemarks(open.db, { inspectionId, viewer: inspector() });
    const reviewId = remark?.id ?? "";
    expect(remark).toMatchObject({ remark: "Nothing is asked about transport.", answer: null });
    const answer = (id: string, words: string) =>
      answerRemark(fromDatabase(open.db), { ...by, reviewId: id, answer: words });
    expect(await answer(reviewId, "")).toEqual({ kind: "answer-needed" });
    expect(await answer("other", "Yes")).toEqual({ kind: "no-such-remark" });
    expect(await answer(reviewId, "There is a question now.")).toEqual({ kind: "answered" });
    const own = { personId: jo.id, organisation: "Parents Together", seesAll: false };
    expect(await listRemarks(open.db, { inspectionId, viewer: own })).toMatchObject([
      { answer: { words: "There is a question now.", by: inspection.lead.name } },
    ]);
    const others = { personId: "somebody", organisation: "Coast Families", seesAll: false };
    expect(await listRemarks(open.db, { inspectionId, viewer: others })).toEqual([]);
  });

  it("is not replaced by who had another answer before them, or none: they are shown it, and decide", async () => {
    const shareId = await share();
    const inspectionId = inspection.id;
    const said = { words: "Nothing is asked about transport.", readStamp: "" };
    const saying = { ...by, actor: jo.actor, shareId, finished: true };
    const viewer = inspector();
    const review = await findReview(open.db, { inspectionId, audience: "parents", viewer });
    const body = { body: "Whom do you mean?", suggestedText: "", readStamp: "", wellPhrased: null };
    const questionReviews = [{ questionVersionId: review?.questions[0]?.version.id ?? "", ...body }];
    await saveReview(open.db, { ...saying, questionReviews, remark: said });
    const from = fromDatabase(open.db);
    const [remark] = await listRemarks(open.db, { inspectionId, viewer: inspector() });
    const [comment] = await listCommentsSeen(open.db, { inspectionId, viewer: inspector() });
    const ways = [
      (words: string, answerSeen: string) =>
        answerRemark(from, { ...by, reviewId: remark?.id ?? "", answer: words, answerSeen }),
      (reason: string, answerSeen: string) =>
        answerComment(from, {
          ...{ ...by, commentId: comment?.id ?? "", outcome: "kept" as const, reason, answerSeen },
        }),
    ];
    for (const answer of ways) {
      expect(await answer("We look at it.", "")).toEqual({ kind: "answered" });
      // Pressed twice, it is the same.
      expect(await answer("We look at it.", "")).toEqual({ kind: "answered" });
      const refused = await answer("It stays.", "");
      const other = { by: inspection.lead.name, words: "We look at it." };
      expect(refused).toMatchObject({ kind: "answered-meanwhile", other });
      const stamp = refused.kind === "answered-meanwhile" ? refused.other.stamp : "";
      expect(await answer("It stays.", stamp)).toEqual({ kind: "answered" });
    }
    const [remarkAfter] = await listRemarks(open.db, { inspectionId, viewer: inspector() });
    expect(remarkAfter?.answer).toMatchObject({ words: "It stays." });
  });

  it("keeps what is said of the whole before they have finished, and as theirs until it is answered", async () => {
    const shareId = await share();
    const inspectionId = inspection.id;
    const saying = { ...by, actor: jo.actor, shareId, questionReviews: [], finished: false };
    const say = (words: string, readStamp: string, minutes: number) =>
      saveReview(open.db, { ...saying, remark: { words, readStamp }, now: now.add({ minutes }) });
    const own = { personId: jo.id, organisation: "Parents Together", seesAll: false };
    const find = () => findReview(open.db, { inspectionId, audience: "parents", viewer: own });
    const first = await say("Ask about transport.", "", 1);
    if (first.kind !== "saved") throw new Error(first.kind);
    expect(await find()).toMatchObject({
      ...{ finishedAt: null, openRemark: { body: "Ask about transport." }, remarks: [] },
      forums: [{ finishedAt: null }],
    });
    const second = await say("Ask about buses.", first.remarkStamp ?? "", 2);
    if (second.kind !== "saved") throw new Error(second.kind);
    expect(await say("Ask about taxis.", first.remarkStamp ?? "", 3)).toMatchObject({
      ...{ kind: "changed-meanwhile", currentRemark: { body: "Ask about buses." } },
    });
    const remarks = () => listRemarks(open.db, { inspectionId, viewer: inspector() });
    const [remark] = await remarks();
    const answering = { ...by, reviewId: remark?.id ?? "", answer: "There is one." };
    expect(
      await answerRemark(fromDatabase(open.db), { ...answering, seen: first.remarkStamp }),
    ).toMatchObject({
      kind: "changed-meanwhile",
    });
    await saveReview(open.db, { ...saying, finished: true, now: now.add({ minutes: 4 }) });
    expect(await find()).toMatchObject({
      finishedAt: expect.anything(),
      openRemark: { body: "Ask about buses." },
    });
    expect(await answerRemark(fromDatabase(open.db), { ...answering, seen: second.remarkStamp })).toEqual({
      kind: "answered",
    });
    expect(await find()).toMatchObject({ openRemark: null, remarks: [{ remark: "Ask about buses." }] });
    await say("And about holidays.", "", 5);
    expect((await remarks()).map((one) => one.remark)).toEqual(["Ask about buses.", "And about holidays."]);
    expect((await find())?.finishedAt).not.toBeNull();
  });

  it("is nothing before it is recorded that the area was told, and that tells whom it names", async () => {
    const early = await anInspection(open.db, { notified: false });
    const asked = { inspectionId: early.id, actor: early.leadActor, now };
    const [first] = await listFocusAreasByInspection(open.db, early.id);
    const question = aQuestionInput({ text: "Who?", focusAreaIds: [first?.id ?? ""] });
    await addQuestion(open.db, { ...asked, audience: "parents", question });
    const faces = { ...question, type: "faces" as const, choices: [], since: null };
    await addQuestion(open.db, { ...asked, audience: "young-people", question: faces });
    const forum = await aMember(open.db, { inspection: early, role: "parent-carer-forum" });
    const officer = await aMember(open.db, { inspection: early, role: "local-area-officer" });
    const shareWith = (audience: "parents" | "young-people") =>
      shareQuestions(fromDatabase(open.db), { ...asked, audience, message: "", answerBy });
    expect(await shareWith("parents")).toEqual({ kind: "not-notified" });
    expect(await shareWith("young-people")).toEqual({ kind: "not-notified" });
    expect(await recordNotification(open.db, asked)).toEqual({ kind: "recorded" });
    const told = await open.db
      .selectFrom("messages")
      .select("personId")
      .where("template", "=", "notification-recorded")
      .execute();
    expect(told.map(({ personId }) => personId).toSorted()).toEqual([forum.id, officer.id].toSorted());
    expect(await shareWith("parents")).toMatchObject({ kind: "shared" });
    expect(await shareWith("young-people")).toMatchObject({ kind: "shared" });
  });
});
