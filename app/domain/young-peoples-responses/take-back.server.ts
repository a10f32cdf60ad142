import type { Trx } from "#db/connection.ts";
import { deleteWhatYoungPersonSent } from "#db/queries/young-peoples-consents.ts";
import { updateYoungPeoplesResponse } from "#db/queries/young-peoples-responses.ts";
import type { YoungPeoplesResponsesTable } from "#db/tables/young-peoples-responses.ts";

/**
 * Takes a young person's response back, as a part of a transaction: what they said, sent or not, is erased, with what they told
 * of themselves. That there was one, and its consents, stay. False where that had been done already.
 */
export async function takeBackResponse(
  trx: Trx,
  { response, now }: { response: YoungPeoplesResponsesTable; now: Temporal.Instant },
): Promise<boolean> {
  if (response.withdrawnAt !== null) return false;
  await deleteWhatYoungPersonSent(trx, response.id);
  await updateYoungPeoplesResponse(trx, response.id, {
    ...{ answers: {}, passed: [], windows: {}, circumstances: [], setting: null },
    withdrawnAt: now,
  });
  return true;
}
