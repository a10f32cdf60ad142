import { makeId } from "#app/platform/tokens.ts";
import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { insertReview, listReviewsByInspection } from "#db/queries/question-reviews.ts";
import { findShare } from "#db/queries/question-shares.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";

type Finishing = {
  inspectionId: string;
  shareId: string;
  /** What they say of the questions as a whole; may be empty. */
  remark: string;
  actor: PersonActor;
  now: Temporal.Instant;
};

export type FinishedReview = { kind: "finished" } | { kind: "already-finished" } | { kind: "not-shared" };

/** Keeps that a reviewer has finished with a share, and what they say of it as a whole (¶122). */
export async function finishReview(db: Queries, input: Finishing): Promise<FinishedReview> {
  const { inspectionId, shareId, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<FinishedReview> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const finished = await finishWithin(trx, input);
    if (finished.kind === "finished") {
      const details = { shareId };
      await recordAudit(trx, {
        at: now,
        actor,
        inspectionId,
        action: "review.finished",
        details,
      });
    }
    return finished;
  });
}

/** The same, as part of a transaction that takes its turn and records its own audit entry. */
export async function finishWithin(trx: Trx, input: Finishing): Promise<FinishedReview> {
  const { inspectionId, shareId, remark, actor, now } = input;
  if (!(await findShare(trx, { inspectionId, audience: "parents", shareId }))) return { kind: "not-shared" };
  const last = (await listReviewsByInspection(trx, inspectionId)).findLast(
    (review) => review.shareId === shareId && review.reviewerId === actor.personId,
  );
  if (last && (remark === "" || remark === last.remark)) return { kind: "already-finished" };
  await insertReview(trx, {
    id: makeId(),
    shareId,
    reviewerId: actor.personId,
    remark,
    finishedAt: now,
    ...{ answer: null, answeredBy: null, answeredAt: null },
  });
  return { kind: "finished" };
}
