import { hashToken } from "#app/platform/tokens.ts";
import type { Trx } from "#db/connection.ts";
import { listQuotationsOfSource, updateQuotationsAsOfNobody } from "#db/queries/quotations.ts";
import { findCurrentSeal } from "#db/queries/seals.ts";

/**
 * Erases what an inspector wrote of who could be recognised by a quotation, once the words that it is of are gone or others: it
 * tells of the family that took them back. Under a seal it stays, since the seal is over it, until that comes off.
 */
export async function eraseWhoWasRecognisable(
  trx: Trx,
  { inspectionId, sourceId }: { inspectionId: string; sourceId: string },
): Promise<void> {
  const quotations = await listQuotationsOfSource(trx, { inspectionId, sourceId });
  const outdated = quotations.filter(({ translationId, words, translationWords, wordsHash }) => {
    const quoted = translationId === null ? words : translationWords;
    return quoted === null || hashToken(quoted) !== wordsHash;
  });
  if (outdated.length === 0 || (await findCurrentSeal(trx, inspectionId))) return;
  await updateQuotationsAsOfNobody(
    trx,
    outdated.map(({ id }) => id),
  );
}
