import type { Trx } from "#db/connection.ts";
import { updateConsentsAsWithdrawn } from "#db/queries/consents.ts";
import { deleteWordsOfResponse, updateResponseAsWithdrawn } from "#db/queries/responses.ts";
import { recordRemoval } from "../erasure/record-erasure.server.ts";

/**
 * Takes a response back: what it said is erased, and that there was one, with its consent marked withdrawn, stays.
 * False where that had been done already: of two who ask at once, one row is changed by the first alone.
 */
export async function eraseResponse(
  trx: Trx,
  { responseId, inspectionId, now }: { responseId: string; inspectionId: string; now: Temporal.Instant },
): Promise<boolean> {
  const withdrawnAt = now;
  const isFirst = await updateResponseAsWithdrawn(trx, { responseId, withdrawnAt });
  if (!isFirst) return false;
  await deleteWordsOfResponse(trx, responseId);
  await updateConsentsAsWithdrawn(trx, { responseId }, withdrawnAt);
  await recordRemoval(trx, { kind: "response", inspectionId, subjectId: responseId, at: now });
  return true;
}
