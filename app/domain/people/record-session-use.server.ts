import type { Queries } from "#db/connection.ts";
import { updateSessionLastUsed } from "#db/queries/people.ts";

/** So that reading pages seldom writes. */
const precision = { minutes: 5 };

/** Keeps a session from ending for want of use. */
export async function recordSessionUse(
  db: Queries,
  { sessionId, lastUsedAt, now }: { sessionId: string; lastUsedAt: Temporal.Instant; now: Temporal.Instant },
): Promise<void> {
  const before = now.subtract(precision);
  if (Temporal.Instant.compare(lastUsedAt, before) > 0) return;
  await updateSessionLastUsed(db, { sessionId, lastUsedAt: now, before });
}
