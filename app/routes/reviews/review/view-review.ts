import { formatDate, formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { describeChange } from "#app/domain/questions/describe-change.ts";
import { groupByFocusArea } from "#app/domain/questions/group-by-focus-area.ts";
import type { QuestionVersion } from "#app/domain/questions/question.ts";
import type { findReview, Remark } from "#app/domain/reviews/find-review.server.ts";
import type { CommentInCard } from "../parts/comment-card.tsx";
import { viewComment } from "../parts/view-comment.ts";

type Found = NonNullable<Awaited<ReturnType<typeof findReview>>>;

export type QuestionUnderReview = {
  version: QuestionVersion;
  since: "first" | "same" | "new" | "changed";
  /** What is another since the share before. */
  changes: string[];
  wellPhrased: boolean | null;
  comments: CommentInCard[];
  verdicts: { by: string; organisation: string; wellPhrased: boolean }[];
};

export type ReviewView = {
  shareId: string;
  number: number;
  by: string;
  sharedText: string;
  answerByText: string | null;
  message: string;
  finishedText: string | null;
  approvedNumber: number | null;
  approvedText: string | null;
  groups: { id: string; shortName: string; questions: QuestionUnderReview[] }[];
  removed: { id: string; text: string }[];
  otherComments: CommentInCard[];
  remarks: Remark[];
};

/** A review with its times in words, its questions once each under their focus areas, as on the survey. */
export function viewReview({ share, approval, ...review }: Found): ReviewView {
  const tied = review.questions.map((question) => ({
    ...question,
    focusAreaIds: question.version.focusAreaIds,
  }));
  const groups = groupByFocusArea(review.focusAreas, tied, { once: true }).map(
    ({ focusArea, questions }) => ({
      id: focusArea.id,
      shortName: focusArea.shortName,
      questions: questions.map(({ version, since, before, wellPhrased, comments, verdicts }) => ({
        version,
        since,
        changes: since === "changed" && before ? describeChange(before, version) : [],
        wellPhrased,
        comments: comments.map(viewComment),
        verdicts,
      })),
    }),
  );
  return {
    shareId: share.id,
    number: share.number,
    by: share.sharedByName,
    sharedText: formatDateAndTime(share.sharedAt),
    answerByText: share.answerBy ? formatDate(Temporal.PlainDate.from(share.answerBy)) : null,
    message: share.message,
    finishedText: review.finishedAt ? formatDateAndTime(review.finishedAt) : null,
    approvedNumber: approval?.number ?? null,
    approvedText: approval ? formatDateAndTime(approval.approvedAt) : null,
    groups: groups.filter(({ questions }) => questions.length > 0),
    removed: review.removed.map(({ id, text }) => ({ id, text })),
    otherComments: review.otherComments.map(viewComment),
    remarks: review.remarks,
  };
}
