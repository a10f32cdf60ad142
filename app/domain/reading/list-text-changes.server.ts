import type { Queries } from "#db/connection.ts";
import { listChangedTexts } from "#db/queries/text-changes.ts";
import { readTextStates } from "./read-text-states.server.ts";
import type { TextState } from "./text-state.ts";

/** As many as a page of theirs shows; after a merger of themes the rest comes with the next look. */
const maxTexts = 500;

/**
 * What was read, flagged or coded since an instant by the database's clock, and the instant to ask from next time; nothing
 * of what people said. Without an instant only that.
 */
export async function listTextChanges(
  db: Queries,
  about: { inspectionId: string; personId: string; since: Temporal.Instant | null },
): Promise<{ until: Temporal.Instant; states: TextState[] }> {
  const { inspectionId, personId, since } = about;
  const { until, numbers } = await listChangedTexts(db, { inspectionId, since, limit: maxTexts });
  return { until, states: numbers.length === 0 ? [] : await readTextStates(db, { numbers, personId }) };
}
