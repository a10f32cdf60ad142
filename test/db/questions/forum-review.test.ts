import { beforeEach, expect, it } from "vitest";
import { checkApproval } from "#app/domain/approvals/check-approval.server.ts";
import { verifyAuditChain } from "#app/domain/audit/verify-audit-chain.server.ts";
import { formatInstant } from "#app/domain/calendar/instant-text.ts";
import { editQuestion } from "#app/domain/questions/edit-question.server.ts";
import { listQuestions } from "#app/domain/questions/list-questions.server.ts";
import { answerComment } from "#app/domain/review-answers/answer-comment.server.ts";
import { shareQuestions } from "#app/domain/review-answers/share-questions.server.ts";
import { acceptSuggestion, undoSuggestion } from "#app/domain/reviews/accept-suggestion.server.ts";
import {
  agreeToShareComments,
  withdrawAgreement,
} from "#app/domain/reviews/agree-to-share-comments.server.ts";
import { findReview } from "#app/domain/reviews/find-review.server.ts";
import { listCommentsSeen, listRemarks } from "#app/domain/reviews/list-comments.server.ts";
import { markOthersFine, unmarkOthersFine } from "#app/domain/reviews/mark-others-fine.server.ts";
import { type QuestionReview, saveReview } from "#app/domain/reviews/save-review.server.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import { fromDatabase } from "#test/factories/from-database.ts";
import { type AnInspection, anInspection } from "../../factories/inspections.ts";
import { aMember, longBefore } from "../../factories/people.ts";
import { aQuestionInput, someQuestions } from "../../factories/questions.ts";
import { describeOnBoth } from "../on-both.ts";

const now = longBefore.add({ hours: 1 });

describeOnBoth("a forum’s review", (open) => {
  let inspection: AnInspection;
  let inspectionId: string;
  let shareId: string;
  let versionIds: string[];
  let jo: Awaited<ReturnType<typeof aMember>>;
  let sam: Awaited<ReturnType<typeof aMember>>;
  const viewerOf = (member: { id: string }, organisation: string) => ({
    ...{ personId: member.id, organisation, seesAll: false },
  });
  const joSees = () => viewerOf(jo, "Parents Together");
  const samSees = () => viewerOf(sam, "Coast Families");
  const inspector = () => ({ personId: inspection.lead.id, organisation: "", seesAll: true });
  const lead = () => ({ inspectionId, actor: inspection.leadActor });
  const say = (
    member: typeof jo,
    review: Partial<QuestionReview> & { question?: number },
    { minutes = 0, remark = null as string | null } = {},
  ) =>
    saveReview(open.db, {
      ...{ inspectionId, shareId, actor: member.actor, now: now.add({ minutes }) },
      questionReviews: [
        {
          ...{ body: "", suggestedText: "", readStamp: "", wellPhrased: null },
          questionVersionId: versionIds[review.question ?? 0] ?? "",
          ...review,
        },
      ],
      ...(remark === null
        ? { finished: false }
        : { finished: true, remark: { words: remark, readStamp: "" } }),
    });
  const comments = (viewer = joSees()) => listCommentsSeen(open.db, { inspectionId, viewer });
  const questions = () => listQuestions(open.db, { inspectionId, audience: "parents" });

  beforeEach(async () => {
    inspection = await anInspection(open.db);
    inspectionId = inspection.id;
    const [first] = await listFocusAreasByInspection(open.db, inspectionId);
    const focusAreaIds = [first?.id ?? ""];
    const join = (organisation: string) =>
      aMember(open.db, { inspection, role: "parent-carer-forum", organisation });
    jo = await join("Parents Together");
    sam = await join("Coast Families");
    const texts = ["Who told you?", "Are plans good?", "Do people listen?"];
    const inputs = texts.map((text) => aQuestionInput({ text, focusAreaIds }));
    await someQuestions(open.db, { ...lead(), questions: inputs, now });
    const answerBy = Temporal.PlainDate.from("2026-11-20");
    const sharing = { ...lead(), audience: "parents" as const, message: "", answerBy, now };
    const shared = await shareQuestions(fromDatabase(open.db), sharing);
    if (shared.kind !== "shared") throw new Error(shared.kind);
    ({ shareId } = shared);
    const review = await findReview(open.db, { inspectionId, audience: "parents", viewer: joSees() });
    versionIds = review?.questions.map(({ version }) => version.id) ?? [];
  });

  it("goes on with one comment a question until it is answered, and then with another", async () => {
    const first = await say(jo, { body: "Who told" });
    expect(first).toMatchObject({ kind: "saved", comments: 1 });
    const readStamp = formatInstant(now);
    const later = await say(jo, { body: "Who told whom?", readStamp }, { minutes: 1 });
    const written = formatInstant(now.add({ minutes: 1 }));
    expect(later).toMatchObject({
      kind: "saved",
      comments: 0,
      commentStamps: { [versionIds[0] ?? ""]: written },
    });
    expect((await comments()).map(({ body }) => body)).toEqual(["Who told whom?"]);
    expect(await say(jo, { body: "From another phone", readStamp }, { minutes: 2 })).toMatchObject({
      kind: "changed-meanwhile",
      current: { [versionIds[0] ?? ""]: { body: "Who told whom?", commentStamp: written } },
    });
    const [comment] = await comments();
    const answer = { ...lead(), commentId: comment?.id ?? "", outcome: "kept" as const, reason: "Anybody." };
    expect(await answerComment(fromDatabase(open.db), { ...answer, seen: readStamp, now })).toEqual({
      kind: "changed-meanwhile",
      commentStamp: written,
    });
    expect(await answerComment(fromDatabase(open.db), { ...answer, seen: written, now })).toEqual({
      kind: "answered",
    });
    await say(jo, { body: "Then say “anybody”." }, { minutes: 3 });
    expect((await comments()).map(({ body }) => body)).toEqual(["Who told whom?", "Then say “anybody”."]);
    const reads = formatInstant(now.add({ minutes: 3 }));
    await say(jo, { body: "", readStamp: reads }, { minutes: 4 });
    expect((await comments()).map(({ body }) => body)).toEqual(["Who told whom?"]);
    expect(await verifyAuditChain(open.db)).toMatchObject({ kind: "whole" });
  });

  it("finds fine what nothing was said of, and takes just that back", async () => {
    await say(jo, { wellPhrased: false });
    await say(jo, { question: 1, body: "Which plans?" });
    await say(sam, { question: 2, wellPhrased: false });
    const marking = { inspectionId, shareId, actor: jo.actor, now: now.add({ minutes: 1 }) };
    const marked = await markOthersFine(open.db, marking);
    const markedStamp = formatInstant(marking.now);
    expect(marked).toEqual({ kind: "marked", questionVersionIds: [versionIds[2]], markedStamp });
    expect(await markOthersFine(open.db, marking)).toMatchObject({ questionVersionIds: [] });
    const verdicts = async () =>
      (await findReview(open.db, { inspectionId, audience: "parents", viewer: joSees() }))?.questions.map(
        ({ wellPhrased }) => wellPhrased,
      );
    expect(await verdicts()).toEqual([false, null, true]);
    const undoing = { ...marking, now: now.add({ minutes: 2 }), markedStamp };
    expect(await unmarkOthersFine(open.db, { ...undoing, actor: sam.actor })).toBe(0);
    expect(await unmarkOthersFine(open.db, undoing)).toBe(1);
    expect(await unmarkOthersFine(open.db, undoing)).toBe(0);
    expect(await verdicts()).toEqual([false, null, null]);
  });

  it("suggests a wording, which the lead takes over and puts back in one press each", async () => {
    const suggestedText = "Who told you about it first?";
    await say(jo, { suggestedText });
    const [comment] = await comments(inspector());
    expect(comment).toMatchObject({ body: "", suggestedText });
    const [before] = await questions();
    const seen = {
      commentStamp: comment?.commentStamp ?? "",
      questionStamp: before ? formatInstant(before.updatedAt) : "",
    };
    const accepting = { ...lead(), commentId: comment?.id ?? "", now: now.add({ minutes: 5 }) };
    const unseen = { ...accepting, seen: { ...seen, commentStamp: "" } };
    expect(await acceptSuggestion(open.db, unseen)).toEqual({ kind: "changed-meanwhile" });
    expect(await acceptSuggestion(open.db, { ...accepting, seen })).toEqual({ kind: "accepted" });
    expect(await acceptSuggestion(open.db, { ...accepting, seen })).toEqual({ kind: "accepted" });
    expect((await questions())[0]?.text).toBe(suggestedText);
    expect((await comments())[0]?.answer).toMatchObject({ outcome: "changed", now: { text: suggestedText } });
    expect((await checkApproval(open.db, { inspectionId, now })).unansweredComments).toBe(0);

    expect(await undoSuggestion(open.db, accepting)).toEqual({ kind: "undone" });
    expect(await undoSuggestion(open.db, accepting)).toEqual({ kind: "not-accepted" });
    expect((await questions())[0]?.text).toBe("Who told you?");
    expect((await comments())[0]?.answer).toBeNull();
    expect(await verifyAuditChain(open.db)).toMatchObject({ kind: "whole" });
  });

  it("puts no wording back over one that was changed since", async () => {
    await say(jo, { suggestedText: "Who told you about it first?", body: "Clearer so." });
    const [comment] = await comments(inspector());
    const [question] = await questions();
    if (!comment || !question) throw new Error("there is a comment on a question");
    const seen = { commentStamp: comment.commentStamp, questionStamp: formatInstant(question.updatedAt) };
    const accepting = { ...lead(), commentId: comment.id, now };
    await acceptSuggestion(open.db, { ...accepting, seen });
    const { id, focusAreaIds } = question;
    const edited = aQuestionInput({ text: "Who told you about it?", focusAreaIds });
    await editQuestion(open.db, { ...lead(), questionId: id, question: edited, now });
    expect(await undoSuggestion(open.db, accepting)).toEqual({ kind: "changed-meanwhile" });
    expect((await questions())[0]?.text).toBe("Who told you about it?");
  });

  it("the question itself, sent back unchanged, is no suggestion", async () => {
    expect(await say(jo, { suggestedText: "Who told you?" })).toMatchObject({ comments: 0 });
    expect(await comments()).toEqual([]);
  });

  it("shows forums each other’s comments while both agree, without names, and no longer", async () => {
    await say(jo, { body: "Who told whom?" }, { remark: "Short, good." });
    await say(sam, { body: "Told what?" }, { minutes: 1, remark: "Ask about transport." });
    const bodies = async (viewer = joSees()) => (await comments(viewer)).map(({ body }) => body);
    const remarks = async (viewer = joSees()) =>
      (await listRemarks(open.db, { inspectionId, viewer })).map(({ remark }) => remark);
    const agree = (member: typeof jo) =>
      agreeToShareComments(open.db, { inspectionId, actor: member.actor, now });
    const withdraw = (member: typeof jo) =>
      withdrawAgreement(open.db, { inspectionId, actor: member.actor, now });

    expect(await agree(jo)).toEqual({ kind: "agreed" });
    expect(await agree(jo)).toEqual({ kind: "unchanged" });
    expect([await bodies(), await bodies(samSees())]).toEqual([["Who told whom?"], ["Told what?"]]);
    expect([await remarks(), await remarks(samSees())]).toEqual([["Short, good."], ["Ask about transport."]]);

    await agree(sam);
    expect(await bodies()).toEqual(["Who told whom?", "Told what?"]);
    expect(await bodies(samSees())).toEqual(["Who told whom?", "Told what?"]);
    expect(await remarks()).toEqual(["Short, good.", "Ask about transport."]);
    expect((await comments())[1]).toMatchObject({
      source: "other-forum",
      by: "",
      organisation: "Coast Families",
    });

    expect(await withdraw(sam)).toEqual({ kind: "withdrawn" });
    expect(await withdraw(sam)).toEqual({ kind: "unchanged" });
    expect([await bodies(), await bodies(samSees())]).toEqual([["Who told whom?"], ["Told what?"]]);
    expect([await remarks(), await remarks(samSees())]).toEqual([["Short, good."], ["Ask about transport."]]);
    await agree(sam);
    expect(await bodies()).toEqual(["Who told whom?", "Told what?"]);
    expect(await bodies(inspector())).toEqual(["Who told whom?", "Told what?"]);
    expect(await agreeToShareComments(open.db, { ...lead(), now })).toEqual({ kind: "no-forum" });
  });
});
