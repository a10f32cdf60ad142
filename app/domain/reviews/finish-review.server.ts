import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { updateReview } from "#db/queries/question-reviews.ts";
import { findShare } from "#db/queries/question-shares.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { formatInstant } from "../calendar/instant-text.ts";
import {
  addReview,
  listOwnReviews,
  planRemark,
  type ShareReviewing,
  writeRemark,
} from "./save-remark.server.ts";

export type FinishedReview = { kind: "finished" } | { kind: "already-finished" } | { kind: "not-shared" };

/** Keeps that a reviewer has finished with a share, and what they say of it as a whole, which may be empty (¶122). */
export async function finishReview(
  db: Queries,
  { remark, ...input }: ShareReviewing & { remark: string },
): Promise<FinishedReview> {
  const { inspectionId, shareId, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<FinishedReview> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    if (!(await findShare(trx, { inspectionId, audience: "parents", shareId })))
      return { kind: "not-shared" };
    const newest = (await listOwnReviews(trx, input)).at(-1);
    const readStamp = newest ? formatInstant(newest.savedAt) : "";
    const plan = remark === "" ? null : await planRemark(trx, input, { words: remark, readStamp });
    if (plan?.kind === "add" || plan?.kind === "change") await writeRemark(trx, input, plan, remark);
    if (!(await finishWithin(trx, input))) return { kind: "already-finished" };
    const action = "review.finished";
    await recordAudit(trx, { at: now, actor, inspectionId, action, details: { shareId } });
    return { kind: "finished" };
  });
}

/**
 * The same once the remark is saved, in a transaction that takes its turn and records its own audit entry. Returns whether
 * they had not said so yet, or have added to it since.
 */
export async function finishWithin(trx: Trx, input: ShareReviewing): Promise<boolean> {
  const { now } = input;
  const newest = (await listOwnReviews(trx, input)).at(-1);
  if (newest && newest.finishedAt !== null) return false;
  if (newest) await updateReview(trx, newest.id, { finishedAt: now });
  else await addReview(trx, input, { remark: "", finishedAt: now });
  return true;
}
