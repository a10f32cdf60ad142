import type { Queries } from "#db/connection.ts";
import { listClockTicks } from "#db/queries/clock.ts";

/** Machines that serve write down every 20 seconds that their clock is right. */
const maxAgeMs = 90_000;

/**
 * Whether `now` is close to when a machine last found its clock right, for what a request does by the clock and nobody can
 * undo. True where nobody writes that down: the example, whose clock is moved on purpose.
 */
export async function wasClockRight(db: Queries, { now }: { now: Temporal.Instant }): Promise<boolean> {
  const seen = (await listClockTicks(db)).find(({ name }) => name === "seen");
  if (seen === undefined) return true;
  return Math.abs(now.epochMilliseconds - seen.at.epochMilliseconds) <= maxAgeMs;
}
