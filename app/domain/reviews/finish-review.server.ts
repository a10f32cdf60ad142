import type { Trx } from "#db/connection.ts";
import { updateReview } from "#db/queries/question-reviews.ts";
import { addReview, listOwnReviews, type ShareReviewing } from "./save-remark.server.ts";

/**
 * Keeps that a reviewer has finished with a share (¶122), once their remark is saved, in a transaction that takes its turn and
 * records its own audit entry. Returns whether they had not said so yet, or have added to it since.
 */
export async function finishWithin(trx: Trx, input: ShareReviewing): Promise<boolean> {
  const { now } = input;
  const newest = (await listOwnReviews(trx, input)).at(-1);
  if (newest && newest.finishedAt !== null) return false;
  if (newest) await updateReview(trx, newest.id, { finishedAt: now });
  else await addReview(trx, input, { remark: "", finishedAt: now });
  return true;
}
