import type { Queries } from "#db/connection.ts";
import { findLatestReachRelease } from "#db/queries/reach.ts";
import { type DailyRelease, dailyReleaseShape } from "./daily-release-shape.server.ts";

export type DailyReleaseFound = { noon: Temporal.Instant; content: DailyRelease };

/** The latest noon's rounded counts; null before the first noon of the survey. */
export async function findDailyRelease(db: Queries, inspectionId: string): Promise<DailyReleaseFound | null> {
  const storedRelease = await findLatestReachRelease(db, inspectionId);
  if (!storedRelease) return null;
  return {
    noon: storedRelease.dueAt,
    content: dailyReleaseShape.parse(storedRelease.content),
  };
}
