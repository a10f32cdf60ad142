import { z } from "zod";
import type { Queries } from "#db/connection.ts";
import { countErasuresOfEvidence } from "#db/queries/erasures.ts";

/** What an export depends on: how often words of its re-visit had been withdrawn, changed or erased when it was begun. */
const basisShape = z.object({ erasures: z.int() });
type Basis = z.infer<typeof basisShape>;

/** What a file that is begun now rests on. */
export async function findBasis(db: Queries, inspectionId: string): Promise<Basis> {
  return { erasures: await countErasuresOfEvidence(db, inspectionId) };
}

/**
 * Whether somebody has withdrawn or changed, since, what a file may hold. No clock is asked: what came while it was made may be
 * in it as well. True for a file of before this was counted so.
 */
export async function isBasisWithdrawn(
  db: Queries,
  { inspectionId, basis }: { inspectionId: string; basis: object | null },
): Promise<boolean> {
  const before = basisShape.safeParse(basis);
  return !before.success || before.data.erasures !== (await findBasis(db, inspectionId)).erasures;
}
