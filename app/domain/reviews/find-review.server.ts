import type { Queries } from "#db/connection.ts";
import { findLatestApproval } from "#db/queries/approvals.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import {
  listMembersInRole,
  listReviewsByInspection,
  listVerdictsByInspection,
} from "#db/queries/question-reviews.ts";
import { listSharesByAudience } from "#db/queries/question-shares.ts";
import { listVersionsByShare } from "#db/queries/question-versions.ts";
import { findLatestYoungPeopleApproval } from "#db/queries/young-people-approvals.ts";
import { formatInstant } from "../calendar/instant-text.ts";
import type { Audience, QuestionVersion } from "../questions/question.ts";
import { readVersion } from "../questions/read-version.ts";
import { isUnchanged } from "../questions/same-question.ts";
import {
  type CommentSeen,
  listAgreementsSeen,
  listCommentsSeen,
  listRemarks,
  type Viewer,
} from "./list-comments.server.ts";
import { reviewerRole } from "./list-recipients.server.ts";
import { findOpenComment } from "./plan-comment.ts";
import { reviewStatusOfForums } from "./review-status.ts";
import { readRemark } from "./save-remark.server.ts";

export type ReviewedQuestion = {
  version: QuestionVersion;
  /** Against the share before this one. */
  since: "first" | "same" | "new" | "changed";
  before: QuestionVersion | null;
  /** The viewer's own latest verdict on this very wording. */
  wellPhrased: boolean | null;
  /** When it was given, as text; null where there is none. */
  verdictStamp: string | null;
  comments: CommentSeen[];
  /** Everybody's latest verdict on this wording, for those who may see all. */
  verdicts: { by: string; organisation: string; wellPhrased: boolean }[];
};

/** The latest share of an audience's questions as its reviewers see it, with what was said and answered; null before any. */
export async function findReview(
  db: Queries,
  { inspectionId, audience, viewer }: { inspectionId: string; audience: Audience; viewer: Viewer },
) {
  const [share, earlier] = await listSharesByAudience(db, { inspectionId, audience });
  if (!share) return null;
  const sharedVersions = (await listVersionsByShare(db, share.id)).map(readVersion);
  const before = earlier ? (await listVersionsByShare(db, earlier.id)).map(readVersion) : null;
  const comments = await listCommentsSeen(db, { inspectionId, viewer, audience });
  const verdicts = await listVerdictsByInspection(db, inspectionId);
  const reviews = await listReviewsByInspection(db, inspectionId);
  const reviewers = await listMembersInRole(db, { inspectionId, role: reviewerRole(audience) });
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
      verdictStamp: mine ? formatInstant(mine.givenAt) : null,
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
  const ownReviews = reviews.filter(
    (review) => review.shareId === share.id && review.reviewerId === viewer.personId,
  );
  const openRemark = findOpenComment(ownReviews.flatMap((row) => readRemark(row) ?? [])) ?? null;
  return {
    share,
    focusAreas: await listFocusAreasByInspection(db, inspectionId),
    questions,
    removed: (before ?? []).filter(({ questionId }) => !ids.has(questionId)),
    otherComments: comments.filter(({ questionId }) => !ids.has(questionId)),
    finishedAt: ownReviews.findLast(({ finishedAt }) => finishedAt !== null)?.finishedAt ?? null,
    /** The viewer's own on this share, whose words can still be changed. */
    openRemark,
    forums: reviewStatusOfForums(reviewers, reviews, share.id),
    remarks: (await listRemarks(db, { inspectionId, viewer, audience })).filter(
      ({ id }) => id !== openRemark?.id,
    ),
    agreements: await listAgreementsSeen(db, { inspectionId, viewer }),
    approval:
      (audience === "young-people"
        ? await findLatestYoungPeopleApproval(db, inspectionId)
        : await findLatestApproval(db, inspectionId)) ?? null,
  };
}
