import { approveQuestions } from "#app/domain/approvals/approve-questions.server.ts";
import { approveYoungPeoplesSet } from "#app/domain/approvals/approve-young-peoples-set.server.ts";
import { checkYoungPeoplesSet } from "#app/domain/approvals/check-young-peoples-set.server.ts";
import { addQuestions } from "#app/domain/questions/add-question.server.ts";
import { editQuestion } from "#app/domain/questions/edit-question.server.ts";
import type { Audience } from "#app/domain/questions/question.ts";
import { newQuestionId, type QuestionInput } from "#app/domain/questions/question-input.ts";
import { answerComment } from "#app/domain/review-answers/answer-comment.server.ts";
import { answerRemark } from "#app/domain/review-answers/answer-remark.server.ts";
import { shareQuestions } from "#app/domain/review-answers/share-questions.server.ts";
import { commentOnQuestion } from "#app/domain/reviews/comment-on-question.server.ts";
import { giveVerdict } from "#app/domain/reviews/give-verdict.server.ts";
import { listRemarks } from "#app/domain/reviews/list-comments.server.ts";
import { saveReview } from "#app/domain/reviews/save-review.server.ts";
import { createDirectQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { listVersionsByShare } from "#db/queries/question-versions.ts";
import { workingDayFrom } from "../domain/calendar/working-days.ts";
import { type AreaUnderWay, known } from "./area-under-way.ts";
import type { ExampleQuestion } from "./content.ts";
import { must } from "./must.ts";
import { type Post, sendExampleMessages } from "./post.ts";
import type { Story } from "./story.ts";

const fromDatabase = (db: Queries) => ({ db, reader: createDirectQueries(db) });

/** Has the questions written, shared, reviewed, changed and approved, each at its time before day 1. */
export function writeQuestions(db: Queries, story: Story, area: AreaUnderWay, post: Post): void {
  const { example } = area;
  const write = (day: number, time: string, audience: Audience, questions: ExampleQuestion[]) =>
    story.at(area.at(day, time), (now) => addToList(db, area, { audience, questions, now }));
  write(-13, "10:20", "parents", example.questionsForParents);
  write(-12, "14:05", "young-people", example.questionsForYoungPeople);
  write(-12, "15:40", "open-meeting", example.focusesForTheMeeting);
  story.at(area.at(-9, "09:30"), async (now) =>
    review(db, story, area, await share(db, area, post, "parents", now)),
  );
  story.at(area.at(-6, "09:15"), (now) => share(db, area, post, "young-people", now));
  story.at(area.at(-6, "09:25"), (now) => share(db, area, post, "open-meeting", now));
  story.at(area.at(-6, "11:10"), (now) => approve(db, area, post, now));
  story.at(area.at(-6, "11:30"), (now) => approveForYoungPeople(db, area, now));
}

async function addToList(
  db: Queries,
  area: AreaUnderWay,
  list: { audience: Audience; questions: ExampleQuestion[]; now: Temporal.Instant },
): Promise<void> {
  const { inspectionId } = area;
  const { audience, now } = list;
  const actor = area.actorIn(audience === "parents" ? "lead-inspector" : "cqc-inspector");
  const placeOf = (key: string) => newQuestionId(list.questions.findIndex((one) => one.key === key));
  const questions = list.questions.map((question) =>
    asInput(area, question, { instead: question.review?.sharedAs, idOf: placeOf }),
  );
  const added = must("added", await addQuestions(db, { inspectionId, audience, questions, actor, now }));
  list.questions.forEach(({ key }, index) => {
    area.questionIds.set(key, added.questionIds[index] ?? "");
  });
}

/** Shares an audience's questions and tells whoever gets them. Returns the share's id. */
async function share(
  db: Queries,
  area: AreaUnderWay,
  post: Post,
  audience: Audience,
  now: Temporal.Instant,
): Promise<string> {
  const { inspectionId, example } = area;
  const message = {
    parents: example.shareMessage,
    "young-people": example.youngPeopleMessage,
    "open-meeting": "",
  }[audience];
  const answerBy = audience === "parents" ? workingDayFrom(area.dayOne, -7, area.holidays) : null;
  const actor = area.actorIn("lead-inspector");
  const sharing = { inspectionId, audience, message, answerBy, actor, now };
  const { shareId } = must("shared", await shareQuestions(fromDatabase(db), sharing));
  await sendExampleMessages(db, post, now);
  return shareId;
}

/**
 * The first forum reads every question on the evening of day -8, says what it makes of each, and has its
 * comments answered the next morning. A second group, where there is one, begins and does not finish in time.
 */
async function review(db: Queries, story: Story, area: AreaUnderWay, shareId: string): Promise<void> {
  const { inspectionId, example } = area;
  const [forum, second] = example.people
    .filter(({ role }) => role === "parent-carer-forum")
    .map(({ role, email }) => area.actorIn(role, email));
  const lead = area.actorIn("lead-inspector");
  const versions = await listVersionsByShare(db, shareId);
  let reading = area.at(-8, "20:40");
  let answering = area.at(-7, "09:20");
  for (const question of example.questionsForParents) {
    const questionId = known(area.questionIds, question.key);
    const questionVersionId = versions.find((version) => version.questionId === questionId)?.id ?? "";
    const wellPhrased = question.review?.sharedAs === undefined;
    if (!forum) throw new Error(`${example.name} has no forum to read its questions`);
    reading = reading.add({ seconds: 70 });
    story.at(reading, async (now) => {
      const reviewing = { inspectionId, shareId, questionVersionId, actor: forum, now };
      must("given", await giveVerdict(db, { ...reviewing, wellPhrased }));
    });
    if (!question.review) continue;
    const { comment, answer, sharedAs } = question.review;
    reading = reading.add({ seconds: 95 });
    answering = answering.add({ minutes: 7 });
    const answerAt = answering;
    story.at(reading, async (now) => {
      const reviewing = { inspectionId, shareId, questionVersionId, actor: forum, now };
      const { commentId } = must("commented", await commentOnQuestion(db, { ...reviewing, body: comment }));
      story.at(answerAt, async (then) => {
        if (sharedAs) {
          const change = {
            inspectionId,
            questionId,
            question: asInput(area, question),
            actor: lead,
            now: then,
          };
          must("edited", await editQuestion(db, change));
        }
        const outcome = sharedAs ? "changed" : "kept";
        const answered = {
          inspectionId,
          commentId,
          outcome,
          reason: answer,
          actor: lead,
          now: then,
        } as const;
        must("answered", await answerComment(fromDatabase(db), answered));
      });
    });
  }
  story.at(reading.add({ minutes: 4 }), async (now) => {
    if (!forum) return;
    const remark = { words: example.reviewRemark, readStamp: "" };
    const reviewing = { inspectionId, shareId, questionReviews: [], remark, finished: true };
    must("saved", await saveReview(db, { ...reviewing, actor: forum, now }));
  });
  story.at(answering.add({ minutes: 9 }), async (now) => {
    const viewer = { personId: lead.personId, organisation: "", seesAll: true };
    for (const { id: reviewId } of await listRemarks(db, { inspectionId, viewer })) {
      const answer = example.remarkAnswer;
      const answered = { inspectionId, reviewId, answer, actor: lead, now };
      must("answered", await answerRemark(fromDatabase(db), answered));
    }
  });
  for (const [index, { id }] of second ? versions.slice(0, 4).entries() : []) {
    if (!second) continue;
    story.at(area.at(-7, "21:05").add({ minutes: index }), async (now) => {
      const reviewing = { inspectionId, shareId, questionVersionId: id, actor: second, now };
      must("given", await giveVerdict(db, { ...reviewing, wellPhrased: true }));
    });
  }
}

async function approve(db: Queries, area: AreaUnderWay, post: Post, now: Temporal.Instant): Promise<void> {
  const approving = {
    inspectionId: area.inspectionId,
    sameMeaning: [],
    withoutQuestionAccepted: false,
    remark: area.example.approvalRemark,
    actor: area.actorIn("lead-inspector"),
    now,
  };
  must("approved", await approveQuestions(db, approving));
  await sendExampleMessages(db, post, now);
}

async function approveForYoungPeople(db: Queries, area: AreaUnderWay, now: Temporal.Instant): Promise<void> {
  const { inspectionId } = area;
  const { seen } = await checkYoungPeoplesSet(db, inspectionId);
  const approving = { inspectionId, seen, withoutQuestionAccepted: true, remark: "", now };
  must("approved", await approveYoungPeoplesSet(db, { ...approving, actor: area.actorIn("lead-inspector") }));
}

function asInput(
  area: AreaUnderWay,
  question: ExampleQuestion,
  {
    instead = {},
    idOf = (key) => known(area.questionIds, key),
  }: { instead?: { text?: string; choices?: string[] }; idOf?: (key: string) => string } = {},
): QuestionInput {
  const { type, text, hint = "", choices = [], pictures, focuses, ofEachChild, onlyIf } = question;
  // About when the written statement of action was accepted: some eighteen months before (¶109).
  const since = area.dayOne.subtract({ months: 18 }).with({ day: 1 }).toString();
  return {
    type,
    text: instead.text ?? text,
    hint,
    required: false,
    choices: instead.choices ?? choices,
    since: type === "change" ? since : null,
    ...(pictures ? { pictures } : {}),
    ...(ofEachChild ? { ofEachChild } : {}),
    ...(onlyIf ? { condition: asCondition(onlyIf, idOf) } : {}),
    focusAreaIds: focuses.map((key) => area.focusAreaId(key)),
  };
}

function asCondition(
  onlyIf: NonNullable<ExampleQuestion["onlyIf"]>,
  idOf: (key: string) => string,
): QuestionInput["condition"] {
  if ("support" in onlyIf) return { kind: "profile", name: "support", values: onlyIf.support };
  return { kind: "question", questionId: idOf(onlyIf.question), choices: onlyIf.choices };
}
