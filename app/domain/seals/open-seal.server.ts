import type { Queries } from "#db/connection.ts";
import { findStandingSeal, listLawfulWithdrawals, listSeals } from "#db/queries/seals.ts";
import { checkSeal } from "./check-seal.server.ts";
import { readParts } from "./seal.ts";

/** When the evidence base was sealed, UTC text; null where it is not. */
export async function findSealedAt(db: Queries, revisitId: string): Promise<string | null> {
  return (await findStandingSeal(db, revisitId))?.sealedAt ?? null;
}

/** The seal that stands with what was counted and whether it holds, and those before it. */
export async function openSeal(db: Queries, revisitId: string) {
  const seals = await listSeals(db, revisitId);
  const standing = seals.find(({ unsealedAt }) => unsealedAt === null);
  const before = seals.filter(({ unsealedAt }) => unsealedAt !== null);
  if (!standing) return { standing: null, before };
  const [verdict, withdrawals] = await Promise.all([
    checkSeal(db, revisitId),
    listLawfulWithdrawals(db, standing.id),
  ]);
  const { number, hash, format, sealedAt, sealedByName } = standing;
  return {
    standing: { number, hash, format, sealedAt, sealedByName, parts: readParts(standing) },
    verdict,
    withdrawals,
    before,
  };
}
