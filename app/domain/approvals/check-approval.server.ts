import { createHash } from "node:crypto";
import type { Queries } from "#db/connection.ts";
import { findLatestApproval } from "#db/queries/approvals.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import { listDatesByInspection } from "#db/queries/inspection-dates.ts";
import {
  listCommentsByInspection,
  listMembersInRole,
  listReviewsByInspection,
} from "#db/queries/question-reviews.ts";
import { findLatestShare } from "#db/queries/question-shares.ts";
import {
  listApprovedVersions,
  listVersionsByApproval,
  listVersionsByShare,
} from "#db/queries/question-versions.ts";
import type { FocusAreasTable } from "#db/tables/inspections.ts";
import type { ApprovalsTable, QuestionSharesTable } from "#db/tables/questions.ts";
import { surveyWindowState } from "../calendar/survey-window.ts";
import { listConditionProblems } from "../questions/describe-condition.ts";
import { focusAreasWithoutQuestion } from "../questions/group-by-focus-area.ts";
import { type CurrentQuestion, listQuestions } from "../questions/list-questions.server.ts";
import type { QuestionVersion } from "../questions/question.ts";
import { readVersion } from "../questions/read-version.ts";
import { asksTheSame, findCountingProblem, isUnchanged } from "../questions/same-question.ts";
import { type ForumReviewStatus, reviewStatusOfForums } from "../reviews/review-status.ts";

/** A question whose wording is another than the one last approved. */
export type ChangedQuestion = {
  before: QuestionVersion;
  after: CurrentQuestion;
  /** Why the two cannot be counted together; null where the lead may say that they mean the same. */
  countingProblem: string | null;
};

/** Everything that a lead should see before approving, as it stands. */
export type ApprovalCheck = {
  focusAreas: FocusAreasTable[];
  questions: CurrentQuestion[];
  withoutQuestion: FocusAreasTable[];
  /** The questions that could never be asked as they stand, each with why and what to do. */
  conditionProblems: { id: string; text: string; words: string }[];
  /** How many comments of reviewers have no answer yet. */
  unansweredComments: number;
  forums: ForumReviewStatus[];
  share: QuestionSharesTable | null;
  /** Whether a question has been added, changed or removed since the forums last saw them. */
  changedSinceShare: boolean;
  last: ApprovalsTable | null;
  /** Since the last approval. */
  added: CurrentQuestion[];
  changed: ChangedQuestion[];
  removed: QuestionVersion[];
  moved: boolean;
  survey: "not-open" | "open" | "closed";
  /** Stands for exactly this set of questions: an approval of another than the one seen is refused. */
  seen: string;
};

/** What there is to say before the parents' questions of a re-visit are approved. */
export async function checkApproval(
  db: Queries,
  { inspectionId, now }: { inspectionId: string; now: Temporal.Instant },
): Promise<ApprovalCheck> {
  const focusAreas = await listFocusAreasByInspection(db, inspectionId);
  const questions = await listQuestions(db, { inspectionId, audience: "parents" });
  const comments = await listCommentsByInspection(db, inspectionId);
  const share = (await findLatestShare(db, { inspectionId, audience: "parents" })) ?? null;
  const reviewers = await listMembersInRole(db, { inspectionId, role: "parent-carer-forum" });
  const reviews = await listReviewsByInspection(db, inspectionId);
  const last = (await findLatestApproval(db, inspectionId)) ?? null;
  const shared = share ? (await listVersionsByShare(db, share.id)).map(readVersion) : [];
  return {
    focusAreas,
    questions,
    withoutQuestion: focusAreasWithoutQuestion(focusAreas, questions),
    conditionProblems: listConditionProblems({ focusAreas, questions }),
    unansweredComments: comments.filter(
      ({ audience, answeredAt }) => audience === "parents" && answeredAt === null,
    ).length,
    forums: reviewStatusOfForums(reviewers, reviews, share?.id ?? null),
    share,
    changedSinceShare: differs(shared, questions),
    last,
    ...(await compareWithApproved(db, { inspectionId, last, questions })),
    survey: await surveyState(db, { inspectionId, now }),
    seen: createHash("sha256")
      .update(JSON.stringify(questions.map(asSeen)))
      .digest("hex"),
  };
}

/** Whether another set is asked, or the same in another order. */
export function differs(
  versions: readonly QuestionVersion[],
  questions: readonly CurrentQuestion[],
): boolean {
  return (
    versions.length !== questions.length ||
    questions.some((question, index) => {
      const version = versions[index];
      return version?.questionId !== question.id || !isUnchanged(version, question);
    })
  );
}

async function compareWithApproved(
  db: Queries,
  {
    inspectionId,
    last,
    questions,
  }: { inspectionId: string; last: ApprovalsTable | null; questions: readonly CurrentQuestion[] },
) {
  if (!last) return { added: [], changed: [], removed: [], moved: false };
  const lastSet = (await listVersionsByApproval(db, last.id)).map(readVersion);
  const everApproved = (await listApprovedVersions(db, inspectionId)).map(readVersion);
  const added: CurrentQuestion[] = [];
  const changed: ChangedQuestion[] = [];
  for (const after of questions) {
    const before = everApproved.findLast(({ questionId }) => questionId === after.id);
    if (!before) added.push(after);
    else if (!isUnchanged(before, after)) {
      changed.push({ before, after, countingProblem: findCountingProblem(before, after) });
    }
  }
  const now = questions.map(({ id }) => id);
  const then = lastSet.map(({ questionId }) => questionId);
  const stayed = (ids: string[], others: string[]) => ids.filter((id) => others.includes(id)).join();
  return {
    added,
    changed,
    removed: lastSet.filter(({ questionId }) => !now.includes(questionId)),
    moved: stayed(now, then) !== stayed(then, now),
  };
}

/** Whether parents can answer, by the dates of the re-visit. */
export async function surveyState(
  db: Queries,
  { inspectionId, now }: { inspectionId: string; now: Temporal.Instant },
) {
  const dates = await listDatesByInspection(db, inspectionId);
  const opensAt = dates.find(({ key }) => key === "survey-opens")?.at;
  const closesAt = dates.find(({ key }) => key === "survey-closes")?.at;
  if (!opensAt || !closesAt) return "not-open" as const;
  return surveyWindowState({ opensAt: opensAt, closesAt: closesAt, now });
}

function asSeen({ id, type, text, hint, required, choices, since, focusAreaIds, ...asked }: CurrentQuestion) {
  const { ofEachChild = false, condition = null, offersNotComeUp = false } = asked;
  return [
    ...[id, type, text, hint, required, choices, since, focusAreaIds],
    ...[ofEachChild, condition, offersNotComeUp],
  ];
}

/** Whether there is something for the lead to say about how a changed question's answers are counted. */
export function mayMeanTheSame({ before, after, countingProblem }: ChangedQuestion): boolean {
  return countingProblem === null && !asksTheSame(before, after);
}
