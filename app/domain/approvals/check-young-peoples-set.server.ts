import { createHash } from "node:crypto";
import type { Queries } from "#db/connection.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import {
  listCommentsByInspection,
  listMembersInRole,
  listReviewsByInspection,
} from "#db/queries/question-reviews.ts";
import { findLatestShare } from "#db/queries/question-shares.ts";
import { listVersionsByShare } from "#db/queries/question-versions.ts";
import {
  findLatestYoungPeopleApproval,
  listVersionsByYoungPeopleApproval,
} from "#db/queries/young-people-approvals.ts";
import type { FocusAreasTable } from "#db/tables/inspections.ts";
import type { QuestionSharesTable, YoungPeopleApprovalsTable } from "#db/tables/questions.ts";
import { focusAreasWithoutQuestion } from "../questions/group-by-focus-area.ts";
import { type CurrentQuestion, listQuestions } from "../questions/list-questions.server.ts";
import { readVersion } from "../questions/read-version.ts";
import { isInSet, isSetTooLarge } from "../questions/young-peoples-set.ts";
import { type ForumReviewStatus, reviewStatusOfForums, unansweredForums } from "../reviews/review-status.ts";
import { differs } from "./check-approval.server.ts";

/** Everything that a lead should see before the young people's set is approved, as it stands. */
export type YoungPeoplesSetCheck = {
  focusAreas: FocusAreasTable[];
  /** Those of the set: the plain one that inspectors add in a discussion is none. */
  questions: CurrentQuestion[];
  withoutQuestion: FocusAreasTable[];
  isTooLarge: boolean;
  /** How many comments of young people's groups have no answer yet. */
  unansweredComments: number;
  groups: ForumReviewStatus[];
  share: QuestionSharesTable | null;
  changedSinceShare: boolean;
  last: YoungPeopleApprovalsTable | null;
  /** Whether the set, or its order, is another than the one last approved. */
  changedSinceApproval: boolean;
  /** Stands for exactly this set: an approval of another than the one seen is refused. */
  seen: string;
};

/** What there is to say before the young people's questions of a re-visit are approved. */
export async function checkYoungPeoplesSet(db: Queries, inspectionId: string): Promise<YoungPeoplesSetCheck> {
  const focusAreas = await listFocusAreasByInspection(db, inspectionId);
  const all = await listQuestions(db, { inspectionId, audience: "young-people" });
  const questions = all.filter(isInSet);
  const comments = await listCommentsByInspection(db, inspectionId);
  const share = (await findLatestShare(db, { inspectionId, audience: "young-people" })) ?? null;
  const reviewers = await listMembersInRole(db, { inspectionId, role: "young-peoples-group" });
  const reviews = await listReviewsByInspection(db, inspectionId);
  const last = (await findLatestYoungPeopleApproval(db, inspectionId)) ?? null;
  const shared = share ? (await listVersionsByShare(db, share.id)).map(readVersion).filter(isInSet) : [];
  const approved = last ? (await listVersionsByYoungPeopleApproval(db, last.id)).map(readVersion) : [];
  return {
    focusAreas,
    questions,
    withoutQuestion: focusAreasWithoutQuestion(focusAreas, questions),
    isTooLarge: isSetTooLarge(questions),
    unansweredComments: comments.filter(
      ({ audience, answeredAt }) => audience === "young-people" && answeredAt === null,
    ).length,
    groups: reviewStatusOfForums(reviewers, reviews, share?.id ?? null, "Young people’s group"),
    share,
    changedSinceShare: differs(shared, questions),
    last,
    changedSinceApproval: differs(approved, questions),
    seen: createHash("sha256")
      .update(JSON.stringify(questions.map(asSeen)))
      .digest("hex"),
  };
}

function asSeen({ id, type, text, hint, choices, pictures, focusAreaIds }: CurrentQuestion) {
  return [id, type, text, hint, choices, pictures ?? [], focusAreaIds];
}

/** The young people's groups that have not finished with what was shared with them; none before it was shared. */
export async function listWaitingGroups(db: Queries, inspectionId: string): Promise<string[]> {
  const { groups, share } = await checkYoungPeoplesSet(db, inspectionId);
  return share ? unansweredForums(groups) : [];
}
