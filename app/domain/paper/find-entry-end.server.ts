import type { Queries } from "#db/connection.ts";
import { findFirstReleaseSince } from "#db/queries/releases.ts";
import type { Survey } from "../survey/survey.ts";

/**
 * When entering, correcting and withdrawing ended: with the first release of counts made since the survey closed. Null
 * while it has not. What is counted and given out must not change under its readers.
 */
export async function findEntryEnd(
  db: Queries,
  survey: Survey,
): Promise<{ releaseNumber: number; at: Temporal.Instant } | null> {
  const { inspectionId, closesAt } = survey;
  const release = await findFirstReleaseSince(db, { inspectionId, since: closesAt });
  return release ? { releaseNumber: release.number, at: release.madeAt } : null;
}
