import { fromText } from "#app/platform/instants.ts";
import type { Queries } from "#db/connection.ts";
import { listDateChangesByRevisit } from "#db/queries/revisit-dates.ts";
import type { DateChange } from "./date-history.ts";

export type ListedDateChange = DateChange & { reason: string; by: string; at: Temporal.Instant };

/** Every change made to a re-visit's dates, the latest first. */
export async function listDateChanges(
  db: Queries,
  { revisitId }: { revisitId: string },
): Promise<ListedDateChange[]> {
  const rows = await listDateChangesByRevisit(db, revisitId);
  return rows.map(({ key, fromValue, toValue, reason, changedByName, changedAt }) => ({
    key,
    fromValue,
    toValue,
    reason,
    by: changedByName,
    at: fromText(changedAt),
  }));
}
