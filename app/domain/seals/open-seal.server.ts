import type { Queries } from "#db/connection.ts";
import { isSealRefusal } from "#db/dialects/seals.ts";
import { findCurrentSeal, listLawfulWithdrawals, listSeals } from "#db/queries/seals.ts";
import { readParts, readVerdict } from "./seal-form.server.ts";

/** Whether a change failed because somebody sealed the evidence after it was allowed. */
export const isRefusedBySeal = isSealRefusal;

/** When the evidence base was sealed, UTC text; null where it is not. */
export async function findSealedAt(db: Queries, inspectionId: string): Promise<Temporal.Instant | null> {
  return (await findCurrentSeal(db, inspectionId))?.sealedAt ?? null;
}

/** The seal that stands with what was counted and what its last check found, and those before it. */
export async function openSeal(db: Queries, inspectionId: string) {
  const seals = await listSeals(db, inspectionId);
  const currentSeal = seals.find(({ unsealedAt }) => unsealedAt === null);
  const before = seals.filter(({ unsealedAt }) => unsealedAt !== null);
  if (!currentSeal) return { currentSeal: null, before };
  const { number, hash, format, sealedAt, sealedByName, workedOutAt, checkAskedAt, checkedAt } = currentSeal;
  const isWorkedOut = workedOutAt !== null;
  return {
    currentSeal: { number, hash, format, sealedAt, sealedByName, checkedAt, isWorkedOut },
    parts: isWorkedOut ? readParts(currentSeal) : null,
    isBeingChecked: checkAskedAt !== null,
    verdict: readVerdict(currentSeal),
    withdrawals: await listLawfulWithdrawals(db, currentSeal.id),
    before,
  };
}
