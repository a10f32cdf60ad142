import type { Queries } from "#db/connection.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";

/** The focus areas of a re-visit, in the order in which its lead put them. */
export async function listFocusAreas(db: Queries, inspectionId: string) {
  return listFocusAreasByInspection(db, inspectionId);
}
