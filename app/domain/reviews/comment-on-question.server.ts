import { makeId } from "#app/platform/tokens.ts";
import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import {
  deleteComment,
  insertComment,
  listCommentsByInspection,
  updateComment,
} from "#db/queries/question-reviews.ts";
import { findSharedVersion } from "#db/queries/question-shares.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { formatInstant } from "../calendar/instant-text.ts";
import type { Audience } from "../questions/question.ts";
import type { CommentPlan, OwnComment } from "./plan-comment.ts";

export type Reviewing = {
  inspectionId: string;
  /** Whose questions they are; parents' where it is left out. */
  audience?: Audience;
  shareId: string;
  questionVersionId: string;
  actor: PersonActor;
  now: Temporal.Instant;
};

/** In characters. */
export const maxCommentLength = 4000;

export type CommentedOnQuestion =
  /** A comment said already, word for word (a press counted twice), is the same comment. */
  { kind: "commented"; commentId: string } | { kind: "not-shared" };

/** Adds a comment to what a reviewer says of a question as it was shared (¶122). */
export async function commentOnQuestion(
  db: Queries,
  { body, suggestedText = null, ...reviewing }: Reviewing & { body: string; suggestedText?: string | null },
): Promise<CommentedOnQuestion> {
  return db.transaction().execute(async (trx): Promise<CommentedOnQuestion> => {
    const { inspectionId, questionVersionId, actor, now } = reviewing;
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    if (!(await findSharedVersion(trx, { ...reviewing, audience: reviewing.audience ?? "parents" })))
      return { kind: "not-shared" };
    const same = (await listOwnComments(trx, reviewing)).find((comment) => comment.body === body);
    if (same) return { kind: "commented", commentId: same.id };
    const commentId = await addComment(trx, reviewing, { body, suggestedText });
    const details = { commentId, questionVersionId };
    await recordAudit(trx, { at: now, actor, inspectionId, action: "question.commented", details });
    return { kind: "commented", commentId };
  });
}

/** A reviewer's comments on a wording, oldest first. */
export async function listOwnComments(
  db: Queries,
  { inspectionId, questionVersionId, actor }: Reviewing,
): Promise<OwnComment[]> {
  const comments = await listCommentsByInspection(db, inspectionId);
  return comments
    .filter(
      (comment) => comment.questionVersionId === questionVersionId && comment.reviewerId === actor.personId,
    )
    .map(({ id, body, suggestedText, commentedAt, answeredAt }) => ({
      ...{ id, body, suggestedText },
      commentStamp: formatInstant(commentedAt),
      isAnswered: answeredAt !== null,
    }));
}

/** Does what was planned, in a transaction that takes its turn and records its own audit entry. Returns the comment's id. */
export async function writeComment(
  trx: Trx,
  reviewing: Reviewing,
  plan: Exclude<CommentPlan, { kind: "unchanged" | "changed-meanwhile" }>,
  words: { body: string; suggestedText: string | null },
): Promise<string> {
  if (plan.kind === "add") return addComment(trx, reviewing, words);
  const { shareId, now } = reviewing;
  if (plan.kind === "remove") await deleteComment(trx, plan.commentId);
  else await updateComment(trx, plan.commentId, { ...words, shareId, commentedAt: now });
  return plan.commentId;
}

async function addComment(
  trx: Trx,
  { shareId, questionVersionId, actor, now }: Reviewing,
  words: { body: string; suggestedText: string | null },
): Promise<string> {
  const id = makeId();
  await insertComment(trx, {
    ...{ id, shareId, questionVersionId, reviewerId: actor.personId },
    ...words,
    replacedText: null,
    commentedAt: now,
    ...{ answerOutcome: null, answerReason: null, answeredBy: null, answeredAt: null },
  });
  return id;
}
