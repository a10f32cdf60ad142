import type { Queries } from "#db/connection.ts";
import { findNotifiedInspectionBySlug } from "#db/queries/inspections.ts";
import { type Arrangements, findArrangements } from "./find-arrangements.server.ts";

export type PublicMeeting = Arrangements & { inspectionId: string; areaName: string; slug: string };

/** The open meeting at an area's address; null where there is none, or the area has not been notified (¶114). */
export async function findPublicMeeting(
  db: Queries,
  { slug, now }: { slug: string; now: Temporal.Instant },
): Promise<PublicMeeting | null> {
  const inspection = await findNotifiedInspectionBySlug(db, slug);
  const arrangements = inspection && (await findArrangements(db, { inspectionId: inspection.id, now }));
  if (!arrangements) return null;
  return {
    ...arrangements,
    inspectionId: inspection.id,
    areaName: inspection.areaName,
    slug: inspection.slug,
  };
}
