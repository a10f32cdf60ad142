import type { Queries } from "../connection.ts";
import type { FocusAreasTable } from "../tables/revisits.ts";

/** In the order in which the lead put them. */
export function listFocusAreasByRevisit(db: Queries, revisitId: string): Promise<FocusAreasTable[]> {
  return db
    .selectFrom("focusAreas")
    .selectAll()
    .where("revisitId", "=", revisitId)
    .orderBy("position")
    .orderBy("id")
    .execute();
}
