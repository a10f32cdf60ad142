import { formatDate, formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import type { ConditionedQuestion } from "#app/domain/questions/conditions.ts";
import { describeAskedOf } from "#app/domain/questions/describe-condition.ts";
import { groupByFocusArea } from "#app/domain/questions/group-by-focus-area.ts";
import { listChanges, type QuestionChange } from "#app/domain/questions/list-changes.ts";
import type { QuestionVersion } from "#app/domain/questions/question.ts";
import type { findReview, ReviewedQuestion } from "#app/domain/reviews/find-review.server.ts";
import type { OtherForum } from "#app/domain/reviews/forum-agreement.ts";
import type { Remark } from "#app/domain/reviews/list-comments.server.ts";
import { findOpenComment } from "#app/domain/reviews/plan-comment.ts";
import type { CommentInCard } from "./comment-card.tsx";
import { viewComment } from "./view-comment.ts";

type Found = NonNullable<Awaited<ReturnType<typeof findReview>>>;

export type QuestionUnderReview = {
  version: QuestionVersion;
  /** Of whom it is asked, in words; null for what is asked once of everybody. */
  askedOfText: string | null;
  since: "first" | "same" | "new" | "changed";
  /** What is another since the share before. */
  changes: QuestionChange[];
  wellPhrased: boolean | null;
  /** The viewer's own comment whose words can still be changed; `readStamp` is its instant as text. */
  open: { body: string; suggestedText: string; readStamp: string } | null;
  /** What their forum said beside that, with its answers. */
  comments: CommentInCard[];
  otherForumsComments: CommentInCard[];
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
  /** What the viewer says of the whole, while it can still be changed; `readStamp` is its instant as text. */
  openRemark: { words: string; readStamp: string };
  remarks: Remark[];
  agreements: { others: OtherForum[]; ownText: string | null };
};

/** A review with its times in words, its questions once each under their focus areas, as on the survey. */
export function viewReview({ share, approval, ...review }: Found): ReviewView {
  const linked = review.questions.map((question) => ({
    ...question,
    focusAreaIds: question.version.focusAreaIds,
  }));
  const all = review.questions.map(({ version }) => ({ ...version, id: version.questionId }));
  const groups = groupByFocusArea(review.focusAreas, linked, { once: true }).map(
    ({ focusArea, questions }) => ({
      id: focusArea.id,
      shortName: focusArea.shortName,
      questions: questions.map((question) => viewQuestion(question, all)),
    }),
  );
  const { others, ownAgreement } = review.agreements;
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
    openRemark: { words: review.openRemark?.body ?? "", readStamp: review.openRemark?.commentStamp ?? "" },
    remarks: review.remarks,
    agreements: {
      others,
      ownText: ownAgreement ? `${ownAgreement.by}, ${formatDateAndTime(ownAgreement.agreedAt)}` : null,
    },
  };
}

function viewQuestion(
  { version, since, before, wellPhrased, comments, verdicts }: ReviewedQuestion,
  all: readonly ConditionedQuestion[],
): QuestionUnderReview {
  const ownOnThis = comments
    .filter(({ source, on }) => source === "own" && on.id === version.id)
    .map((comment) => ({ ...comment, isAnswered: comment.answer !== null }));
  const open = findOpenComment(ownOnThis);
  return {
    version,
    askedOfText: describeAskedOf(version, all),
    since,
    changes: since === "changed" && before ? listChanges(before, version) : [],
    wellPhrased,
    open: open
      ? { body: open.body, suggestedText: open.suggestedText ?? "", readStamp: open.commentStamp }
      : null,
    comments: comments
      .filter(({ id, source }) => source !== "other-forum" && id !== open?.id)
      .map(viewComment),
    otherForumsComments: comments.filter(({ source }) => source === "other-forum").map(viewComment),
    verdicts,
  };
}
