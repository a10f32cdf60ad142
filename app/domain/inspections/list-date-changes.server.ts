import type { Queries } from "#db/connection.ts";
import { listDateChangesByInspection } from "#db/queries/inspection-dates.ts";
import type { DateChange } from "./date-history.ts";

export type ListedDateChange = DateChange & { reason: string; by: string; at: Temporal.Instant };

/** Every change made to a re-visit's dates, the latest first. */
export async function listDateChanges(
  db: Queries,
  { inspectionId }: { inspectionId: string },
): Promise<ListedDateChange[]> {
  const rows = await listDateChangesByInspection(db, inspectionId);
  return rows.map(({ key, fromValue, toValue, reason, changedByName, changedAt }) => ({
    key,
    fromValue,
    toValue,
    reason,
    by: changedByName,
    at: changedAt,
  }));
}
