import type { Trx } from "#db/connection.ts";
import { releaseConsentsFromDraft, updateConsentsAsWithdrawn } from "#db/queries/consents.ts";
import { deleteDraft, listDraftsOfChange } from "#db/queries/drafts.ts";
import {
  deleteWordsOfResponse,
  listReceiptsOfResponse,
  updateFurtherReceipt,
  updateResponseAsWithdrawn,
} from "#db/queries/responses.ts";
import { hashWithdrawnReceipt } from "../drafts/hash-receipt.server.ts";
import { recordErasure, recordRemoval } from "../erasure/record-erasure.server.ts";

/**
 * Takes a response back: what it said is erased, and that there was one, with its consent marked withdrawn, stays. A draft
 * that was begun to change it holds the same words, and goes with it.
 * False where that had been done already: of two who ask at once, one row is changed by the first alone.
 */
export async function eraseResponse(
  trx: Trx,
  input: {
    responseId: string;
    inspectionId: string;
    /** Who recorded that it goes by law, from under the seal. */
    byLawBy?: string;
    now: Temporal.Instant;
  },
): Promise<boolean> {
  const { responseId, inspectionId, byLawBy, now } = input;
  const withdrawnAt = now;
  const isFirst = await markAsWithdrawn(trx, { responseId, withdrawnAt });
  if (!isFirst) return false;
  await deleteWordsOfResponse(trx, responseId);
  await updateConsentsAsWithdrawn(trx, { responseId }, withdrawnAt);
  const erased = { inspectionId, at: now };
  for (const { id } of await listDraftsOfChange(trx, responseId)) {
    await releaseConsentsFromDraft(trx, id);
    await deleteDraft(trx, id);
    await recordErasure(trx, { kind: "draft", subjectId: id, ...erased, parts: [] });
  }
  const parts = byLawBy === undefined ? [] : [byLawBy];
  await recordRemoval(trx, { kind: "response", subjectId: responseId, ...erased, parts });
  return true;
}

/**
 * Marks a response as withdrawn. Its receipts still find it, by other hashes: from those that were stored before, a leaf of the
 * public list of receipts could be told to be this one's. False where it had been withdrawn already.
 */
export async function markAsWithdrawn(
  trx: Trx,
  { responseId, withdrawnAt }: { responseId: string; withdrawnAt: Temporal.Instant },
): Promise<boolean> {
  const { receiptHash: before, furtherHashes } = await listReceiptsOfResponse(trx, responseId);
  const receiptHash = before === null ? null : hashWithdrawnReceipt(before);
  const isFirst = await updateResponseAsWithdrawn(trx, { responseId, withdrawnAt, receiptHash });
  if (isFirst)
    for (const from of furtherHashes)
      await updateFurtherReceipt(trx, { from, to: hashWithdrawnReceipt(from) });
  return isFirst;
}
