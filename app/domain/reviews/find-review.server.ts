import type { Queries } from "#db/connection.ts";
import { findLatestApproval } from "#db/queries/approvals.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import {
  listCommentsByInspection,
  listMembersInRole,
  listReviewsByInspection,
  listVerdictsByInspection,
} from "#db/queries/question-reviews.ts";
import { listSharesByAudience } from "#db/queries/question-shares.ts";
import { listVersionsByInspection, listVersionsByShare } from "#db/queries/question-versions.ts";
import { formatDateAndTime } from "../calendar/format-dates.ts";
import { listQuestions } from "../questions/list-questions.server.ts";
import type { Audience, QuestionVersion } from "../questions/question.ts";
import { readVersion } from "../questions/read-version.ts";
import { isUnchanged } from "../questions/same-question.ts";
import { reviewStatusOfForums } from "./review-status.ts";

export type CommentSeen = {
  id: string;
  questionId: string;
  body: string;
  by: string;
  organisation: string;
  /** Instants, UTC text. */
  commentedAt: Temporal.Instant;
  /** The wording it was made on. */
  on: QuestionVersion;
  answer: {
    outcome: "changed" | "kept";
    reason: string;
    by: string;
    answeredAt: Temporal.Instant;
    /** The newest frozen wording, or null where the question was removed. */
    now: QuestionVersion | null;
  } | null;
};

export type ReviewedQuestion = {
  version: QuestionVersion;
  /** Against the share before this one. */
  since: "first" | "same" | "new" | "changed";
  before: QuestionVersion | null;
  /** The viewer's own latest verdict on this very wording. */
  wellPhrased: boolean | null;
  comments: CommentSeen[];
  /** Everybody's latest verdict on this wording, for those who may see all. */
  verdicts: { by: string; organisation: string; wellPhrased: boolean }[];
};

/** Who looks: a reviewer sees what their own forum said, an inspector all. */
export type Viewer = { personId: string; organisation: string; seesAll: boolean };

/** The latest share of an audience's questions as its reviewers see it, with what was said and answered; null before any. */
export async function findReview(
  db: Queries,
  { inspectionId, audience, viewer }: { inspectionId: string; audience: Audience; viewer: Viewer },
) {
  const [share, earlier] = await listSharesByAudience(db, { inspectionId, audience });
  if (!share) return null;
  const sharedVersions = (await listVersionsByShare(db, share.id)).map(readVersion);
  const before = earlier ? (await listVersionsByShare(db, earlier.id)).map(readVersion) : null;
  const comments = await listCommentsSeen(db, { inspectionId, viewer });
  const verdicts = await listVerdictsByInspection(db, inspectionId);
  const reviews = await listReviewsByInspection(db, inspectionId);
  const reviewers = await listMembersInRole(db, { inspectionId, role: "parent-carer-forum" });
  const questions = sharedVersions.map((version): ReviewedQuestion => {
    const past = before?.find(({ questionId }) => questionId === version.questionId) ?? null;
    const latest = new Map(
      verdicts
        .filter(({ questionVersionId }) => questionVersionId === version.id)
        .map((verdict) => [verdict.reviewerId, verdict]),
    );
    const mine = latest.get(viewer.personId);
    return {
      version,
      since: !before ? "first" : !past ? "new" : isUnchanged(past, version) ? "same" : "changed",
      before: past,
      wellPhrased: mine?.wellPhrased ?? null,
      comments: comments.filter(({ questionId }) => questionId === version.questionId),
      verdicts: viewer.seesAll
        ? [...latest.values()].map(({ reviewerName, organisation, wellPhrased }) => ({
            by: reviewerName,
            organisation: organisation ?? "",
            wellPhrased,
          }))
        : [],
    };
  });
  const ids = new Set(sharedVersions.map(({ questionId }) => questionId));
  const finished = reviews.findLast(
    (review) => review.shareId === share.id && review.reviewerId === viewer.personId,
  );
  return {
    share,
    focusAreas: await listFocusAreasByInspection(db, inspectionId),
    questions,
    removed: (before ?? []).filter(({ questionId }) => !ids.has(questionId)),
    otherComments: comments.filter(({ questionId }) => !ids.has(questionId)),
    finishedAt: finished?.finishedAt ?? null,
    remark: finished?.remark ?? "",
    forums: reviewStatusOfForums(reviewers, reviews, share.id),
    remarks: await listRemarks(db, { inspectionId, viewer }),
    approval: (await findLatestApproval(db, inspectionId)) ?? null,
  };
}

/** What a reviewer said of the questions as a whole, and what the lead answered. */
export type Remark = {
  id: string;
  remark: string;
  by: string;
  organisation: string;
  answer: { words: string; by: string; answeredAt: string } | null;
};

/** What a viewer may see of what was said of the questions as a whole, oldest first. */
export async function listRemarks(
  db: Queries,
  { inspectionId, viewer }: { inspectionId: string; viewer: Viewer },
): Promise<Remark[]> {
  const rows = await listReviewsByInspection(db, inspectionId);
  return rows
    .filter((row) => row.remark !== "" && maySee(viewer, row))
    .map(({ id, remark, reviewerName, organisation, answer, answeredByName, answeredAt }) => ({
      id,
      remark,
      by: reviewerName,
      organisation: organisation ?? "",
      answer:
        answer === null || answeredAt === null
          ? null
          : { words: answer, by: answeredByName ?? "", answeredAt: formatDateAndTime(answeredAt) },
    }));
}

/** A reviewer sees what their own forum said, an inspector all. */
function maySee(viewer: Viewer, row: { reviewerId: string; organisation: string | null }): boolean {
  return (
    viewer.seesAll ||
    row.reviewerId === viewer.personId ||
    (viewer.organisation !== "" && row.organisation === viewer.organisation)
  );
}

/** The comments that a viewer may see, oldest first. */
export async function listCommentsSeen(
  db: Queries,
  { inspectionId, viewer }: { inspectionId: string; viewer: Viewer },
): Promise<CommentSeen[]> {
  const versions = (await listVersionsByInspection(db, inspectionId)).map(readVersion);
  const current = new Set(
    (await listQuestions(db, { inspectionId, audience: "parents" })).map(({ id }) => id),
  );
  const rows = await listCommentsByInspection(db, inspectionId);
  return rows
    .filter((row) => maySee(viewer, row))
    .flatMap((row): CommentSeen[] => {
      const on = versions.find(({ id }) => id === row.questionVersionId);
      if (!on) return [];
      const newest = versions.findLast(({ questionId }) => questionId === row.questionId) ?? null;
      const answeredAt = row.answerOutcome === null ? null : row.answeredAt;
      return [
        {
          id: row.id,
          questionId: row.questionId,
          body: row.body,
          by: row.reviewerName,
          organisation: row.organisation ?? "",
          commentedAt: row.commentedAt,
          on,
          answer: answeredAt
            ? {
                outcome: row.answerOutcome === "changed" ? "changed" : "kept",
                reason: row.answerReason ?? "",
                by: row.answeredByName ?? "",
                answeredAt,
                now: current.has(row.questionId) ? newest : null,
              }
            : null,
        },
      ];
    });
}
