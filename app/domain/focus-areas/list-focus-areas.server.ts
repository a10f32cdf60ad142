import type { Queries } from "#db/connection.ts";
import { listFocusAreasByRevisit } from "#db/queries/focus-areas.ts";

/** The focus areas of a re-visit, in the order in which its lead put them. */
export async function listFocusAreas(db: Queries, revisitId: string) {
  return listFocusAreasByRevisit(db, revisitId);
}
