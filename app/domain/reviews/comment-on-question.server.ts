import { makeId } from "#app/platform/tokens.ts";
import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { insertComment, listCommentsByInspection } from "#db/queries/question-reviews.ts";
import { findSharedVersion } from "#db/queries/question-shares.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";

export type Reviewing = {
  inspectionId: string;
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

/** Keeps what a reviewer says of a question as it was shared (¶122). */
export async function commentOnQuestion(
  db: Queries,
  { body, ...reviewing }: Reviewing & { body: string },
): Promise<CommentedOnQuestion> {
  return db.transaction().execute(async (trx): Promise<CommentedOnQuestion> => {
    await serializeTransactions(trx, `inspection:${reviewing.inspectionId}`);
    const commented = await commentWithin(trx, reviewing, body);
    if (commented.kind === "commented" && commented.made) {
      const { inspectionId, actor, now } = reviewing;
      const details = { commentId: commented.commentId, questionVersionId: reviewing.questionVersionId };
      await recordAudit(trx, { at: now, actor, inspectionId, action: "question.commented", details });
    }
    return commented.kind === "commented" ? { kind: "commented", commentId: commented.commentId } : commented;
  });
}

/** The same, as part of a transaction that takes its turn and records its own audit entry. */
export async function commentWithin(
  trx: Trx,
  reviewing: Reviewing,
  body: string,
): Promise<{ kind: "commented"; commentId: string; made: boolean } | { kind: "not-shared" }> {
  const { inspectionId, shareId, questionVersionId, actor, now } = reviewing;
  const shared = await findSharedVersion(trx, {
    inspectionId,
    audience: "parents",
    shareId,
    questionVersionId,
  });
  if (!shared) return { kind: "not-shared" };
  const same = (await listCommentsByInspection(trx, inspectionId)).find(
    (comment) =>
      comment.questionVersionId === questionVersionId &&
      comment.reviewerId === actor.personId &&
      comment.body === body,
  );
  if (same) return { kind: "commented", commentId: same.id, made: false };
  const comment = {
    id: makeId(),
    shareId,
    questionVersionId,
    reviewerId: actor.personId,
    body,
    commentedAt: now,
    answerOutcome: null,
    answerReason: null,
    answeredBy: null,
    answeredAt: null,
  };
  await insertComment(trx, comment);
  return { kind: "commented", commentId: comment.id, made: true };
}
