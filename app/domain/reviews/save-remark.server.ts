import { makeId } from "#app/platform/tokens.ts";
import type { Trx } from "#db/connection.ts";
import { insertReview, listReviewsByInspection, updateReview } from "#db/queries/question-reviews.ts";
import type { PersonActor } from "../audit/audit.ts";
import { formatInstant } from "../calendar/instant-text.ts";
import { type CommentPlan, type OwnComment, planComment } from "./plan-comment.ts";

export type ShareReviewing = {
  inspectionId: string;
  shareId: string;
  actor: PersonActor;
  now: Temporal.Instant;
};

/** What a reviewer says of the questions as a whole. */
export type TypedRemark = {
  words: string;
  /** The instant, as text, of the remark that the page came with; empty where it came with none. */
  readStamp: string;
};

/** What a reviewer has kept of a share: remarks, and that they have finished, oldest first. */
export async function listOwnReviews(trx: Trx, { inspectionId, shareId, actor }: ShareReviewing) {
  return (await listReviewsByInspection(trx, inspectionId)).filter(
    (review) => review.shareId === shareId && review.reviewerId === actor.personId,
  );
}

/** A remark as comments are: its words can be changed until they are answered. Nothing where there are no words. */
export function readRemark(row: {
  id: string;
  remark: string;
  savedAt: Temporal.Instant;
  answeredAt: Temporal.Instant | null;
}): OwnComment | null {
  const { id, remark, savedAt, answeredAt } = row;
  if (remark === "") return null;
  const commentStamp = formatInstant(savedAt);
  return { id, body: remark, suggestedText: null, commentStamp, isAnswered: answeredAt !== null };
}

/** What is to be done with what stands in the box for the whole. */
export async function planRemark(
  trx: Trx,
  reviewing: ShareReviewing,
  { words, readStamp }: TypedRemark,
): Promise<CommentPlan> {
  const own = (await listOwnReviews(trx, reviewing)).flatMap((row) => readRemark(row) ?? []);
  return planComment(own, { body: words, suggestedText: "", readStamp });
}

/** Does what was planned, in a transaction that takes its turn and records its own audit entry. Returns the remark's id. */
export async function writeRemark(
  trx: Trx,
  { shareId, actor, now }: ShareReviewing,
  plan: Exclude<CommentPlan, { kind: "unchanged" | "changed-meanwhile" }>,
  words: string,
): Promise<string> {
  if (plan.kind !== "add") {
    // That they have finished stands in the same row, and stays.
    const remark = plan.kind === "remove" ? "" : words;
    await updateReview(trx, plan.commentId, { remark, savedAt: now });
    return plan.commentId;
  }
  return addReview(trx, { shareId, actor, now }, { remark: words, finishedAt: null });
}

export async function addReview(
  trx: Trx,
  { shareId, actor, now }: Omit<ShareReviewing, "inspectionId">,
  review: { remark: string; finishedAt: Temporal.Instant | null },
): Promise<string> {
  const id = makeId();
  await insertReview(trx, {
    ...{ id, shareId, reviewerId: actor.personId, savedAt: now },
    ...review,
    ...{ answer: null, answeredBy: null, answeredAt: null },
  });
  return id;
}
