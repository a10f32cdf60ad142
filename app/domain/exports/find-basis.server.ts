import type { Queries } from "#db/connection.ts";
import { countWithdrawnUploads } from "#db/queries/evidence.ts";
import { countSaidBy, countWithdrawnResponses } from "#db/queries/exports.ts";
import { type Basis, basisShape, isTakenBack } from "./basis-shape.server.ts";

/** What a file that is begun at that instant rests on. */
export async function findBasis(
  db: Queries,
  { revisitId, at }: { revisitId: string; at: string },
): Promise<Basis> {
  const [withdrawn, uploads, said] = await Promise.all([
    countWithdrawnResponses(db, revisitId),
    countWithdrawnUploads(db, revisitId),
    countSaidBy(db, { revisitId, at }),
  ]);
  return { at, withdrawn: withdrawn + uploads, said };
}

/** Whether somebody has taken back, since, what a file may hold. */
export async function isBasisGone(
  db: Queries,
  { revisitId, basis }: { revisitId: string; basis: string | null },
): Promise<boolean> {
  if (basis === null) return true;
  const before = basisShape.parse(JSON.parse(basis));
  return isTakenBack(before, await findBasis(db, { revisitId, at: before.at }));
}
