import type { Queries } from "#db/connection.ts";
import { countOpenSafeguardingEntries } from "#db/queries/retention.ts";
import { wasClockRight } from "../clock/was-clock-right.server.ts";
import { openRetention } from "../retention/open-retention.server.ts";

/** What stands in the way of deleting an inspection. */
export type Obstacle =
  | { why: "not-published" }
  | { why: "not-confirmed" }
  /** The last day on which everything is kept. */
  | { why: "too-early"; until: Temporal.PlainDate }
  | { why: "held"; holds: number }
  | { why: "safeguarding"; entries: number }
  | { why: "clock" };

/** Why an inspection cannot be deleted now; nothing where it can (¶64). */
export async function listObstacles(
  db: Queries,
  about: { inspectionId: string; now: Temporal.Instant },
): Promise<Obstacle[]> {
  const retention = await openRetention(db, about);
  if (!retention) throw new Error("the inspection is not there any more");
  const entries = await countOpenSafeguardingEntries(db, about.inspectionId);
  const { until, isOver, isConfirmed, holds } = retention;
  const obstacles: (Obstacle | false)[] = [
    until === null && { why: "not-published" },
    !isConfirmed && { why: "not-confirmed" },
    until !== null && !isOver && { why: "too-early", until },
    holds.length > 0 && { why: "held", holds: holds.length },
    entries > 0 && { why: "safeguarding", entries },
    !(await wasClockRight(db, about)) && { why: "clock" },
  ];
  return obstacles.filter((obstacle) => obstacle !== false);
}
