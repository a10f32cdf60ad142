import type { Queries } from "#db/connection.ts";
import { findLatestApproval } from "#db/queries/approvals.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import { listCommentsByInspection } from "#db/queries/question-reviews.ts";
import { findLatestShare } from "#db/queries/question-shares.ts";
import { listVersionsByApproval, listVersionsByShare } from "#db/queries/question-versions.ts";
import {
  findLatestYoungPeopleApproval,
  listVersionsByYoungPeopleApproval,
} from "#db/queries/young-people-approvals.ts";
import type { FocusAreasTable } from "#db/tables/inspections.ts";
import type { ApprovalsTable, QuestionSharesTable, YoungPeopleApprovalsTable } from "#db/tables/questions.ts";
import { type CurrentQuestion, listQuestions } from "./list-questions.server.ts";
import type { Audience } from "./question.ts";
import { readVersion } from "./read-version.ts";
import { isUnchanged } from "./same-question.ts";

export type ApprovalStatus = "not-yet" | "as-it-stands" | "changed-since";

/** A question with where it stands: shared, approved, commented on. */
export type QuestionState = CurrentQuestion & {
  shared: ApprovalStatus;
  /** Parents' and young people's questions are approved; the open meeting's focuses never are. */
  approved: ApprovalStatus;
  comments: number;
  unanswered: number;
};

export type QuestionStates = {
  focusAreas: FocusAreasTable[];
  questions: QuestionState[];
  share: QuestionSharesTable | null;
  approval: ApprovalsTable | YoungPeopleApprovalsTable | null;
};

/** An audience's questions in order, each with whether it is as it was last shared and last approved. */
export async function listQuestionStates(
  db: Queries,
  { inspectionId, audience }: { inspectionId: string; audience: Audience },
): Promise<QuestionStates> {
  const questions = await listQuestions(db, { inspectionId, audience });
  const share = (await findLatestShare(db, { inspectionId, audience })) ?? null;
  const approval = (await findApproval(db, { inspectionId, audience })) ?? null;
  const shared = share ? (await listVersionsByShare(db, share.id)).map(readVersion) : [];
  const listApproved = audience === "parents" ? listVersionsByApproval : listVersionsByYoungPeopleApproval;
  const approved = approval ? (await listApproved(db, approval.id)).map(readVersion) : [];
  const comments = audience === "open-meeting" ? [] : await listCommentsByInspection(db, inspectionId);
  const getApprovalStatus = (question: CurrentQuestion, versions: typeof shared): ApprovalStatus => {
    const version = versions.find(({ questionId }) => questionId === question.id);
    if (!version) return "not-yet";
    return isUnchanged(version, question) ? "as-it-stands" : "changed-since";
  };
  return {
    focusAreas: await listFocusAreasByInspection(db, inspectionId),
    questions: questions.map((question) => {
      const questionComments = comments.filter(({ questionId }) => questionId === question.id);
      return {
        ...question,
        shared: getApprovalStatus(question, shared),
        approved: getApprovalStatus(question, approved),
        comments: questionComments.length,
        unanswered: questionComments.filter(({ answeredAt }) => answeredAt === null).length,
      };
    }),
    share,
    approval,
  };
}

async function findApproval(
  db: Queries,
  { inspectionId, audience }: { inspectionId: string; audience: Audience },
): Promise<ApprovalsTable | YoungPeopleApprovalsTable | undefined> {
  switch (audience) {
    case "parents":
      return findLatestApproval(db, inspectionId);
    case "young-people":
      return findLatestYoungPeopleApproval(db, inspectionId);
    case "open-meeting":
      return undefined;
  }
}
