import type { Queries } from "#db/connection.ts";
import { listReachTotals } from "#db/queries/reach.ts";
import { type ReachTotals, totalsByKey } from "./totals.ts";

/** How many children of each group live in the area, as far as somebody entered it. */
export async function listAreaTotals(db: Queries, inspectionId: string): Promise<ReachTotals> {
  return totalsByKey(await listReachTotals(db, inspectionId));
}
