import type { Queries } from "#db/connection.ts";
import { replaceClockTick } from "#db/queries/clock.ts";

/**
 * Writes down that a person says that the clock is right. A time that was seen or confirmed by a clock that was ahead counts no
 * more: until it came round, the right clock would be behind it.
 */
export async function confirmClock(db: Queries, now: Temporal.Instant): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await replaceClockTick(trx, { name: "confirmed", at: now });
    await replaceClockTick(trx, { name: "seen", at: now });
  });
}
