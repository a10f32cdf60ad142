import type { Queries } from "#db/connection.ts";
import { findNotifiedRevisitBySlug } from "#db/queries/revisits.ts";
import { type Arrangements, findArrangements } from "./find-arrangements.server.ts";

export type PublicMeeting = Arrangements & { revisitId: string; areaName: string; slug: string };

/** The open meeting at an area's address; null where there is none, or the area has not been notified (¶114). */
export async function findPublicMeeting(
  db: Queries,
  { slug, now }: { slug: string; now: Temporal.Instant },
): Promise<PublicMeeting | null> {
  const revisit = await findNotifiedRevisitBySlug(db, slug);
  const arrangements = revisit && (await findArrangements(db, { revisitId: revisit.id, now }));
  if (!arrangements) return null;
  return { ...arrangements, revisitId: revisit.id, areaName: revisit.areaName, slug: revisit.slug };
}
