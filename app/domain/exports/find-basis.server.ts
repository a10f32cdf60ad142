import type { Queries } from "#db/connection.ts";
import { countWithdrawnUploads } from "#db/queries/evidence.ts";
import { countContributionsBy, countWithdrawnResponses } from "#db/queries/exports.ts";
import { formatInstant, parseInstant } from "../calendar/instant-text.ts";
import { type Basis, basisShape, isWithdrawn } from "./basis-shape.server.ts";

/** What a file that is begun at that instant rests on. */
export async function findBasis(
  db: Queries,
  { inspectionId, at }: { inspectionId: string; at: Temporal.Instant },
): Promise<Basis> {
  const [withdrawn, uploads, contributions] = await Promise.all([
    countWithdrawnResponses(db, inspectionId),
    countWithdrawnUploads(db, inspectionId),
    countContributionsBy(db, { inspectionId, at }),
  ]);
  return { at: formatInstant(at), withdrawn: withdrawn + uploads, said: contributions };
}

/** Whether somebody has withdrawn, since, what a file may hold. */
export async function isBasisWithdrawn(
  db: Queries,
  { inspectionId, basis }: { inspectionId: string; basis: object | null },
): Promise<boolean> {
  if (basis === null) return true;
  const before = basisShape.parse(basis);
  return isWithdrawn(before, await findBasis(db, { inspectionId, at: parseInstant(before.at) }));
}
