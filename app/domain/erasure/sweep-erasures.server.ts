import type { Logger } from "#app/platform/log.ts";
import type { Queries, Trx } from "#db/connection.ts";
import { type SweepLimits, sweepErased } from "#db/dialects/sweeping.ts";
import { updateAutosavesAboutAsEnded } from "#db/queries/autosaves.ts";
import {
  findPendingErasures,
  listLongReads,
  type PendingErasures,
  updateErasuresAsSwept,
} from "#db/queries/erasures.ts";
import { formatInstant } from "../calendar/instant-text.ts";
import { endAutosavesOfGoneTexts } from "./end-autosaves-of-gone-texts.server.ts";

/** What comes within a minute is swept together. */
const collectedFor = Temporal.Duration.from({ minutes: 1 });

/** By day nobody waits long for a table; by night, when few do, a table that takes longer has its time. */
const byDay: SweepLimits = { waitMs: 5000, maxLockMs: 2000 };
const byNight: SweepLimits = { waitMs: 30_000, maxLockMs: 120_000 };
const night = { fromHour: 2, untilHour: 5 };

/** After which it is said, as an error, that the promise was not held. */
const promised = Temporal.Duration.from({ hours: 24 });

export type SweptErasures = "nothing" | "swept" | "held";

/**
 * Sweeps the database's files of what was erased, all at once. What is held up by somebody who still reads what was before
 * is tried again at the next call, and it is said who that is.
 */
export async function sweepErasures(
  db: Queries,
  { now, log, limits }: { now: Temporal.Instant; log: Pick<Logger, "warn" | "error">; limits?: SweepLimits },
): Promise<SweptErasures> {
  const pending = await findPendingErasures(db);
  if (!pending || Temporal.Instant.compare(pending.since.add(collectedFor), now) > 0) return "nothing";
  await db.transaction().execute((trx) => endLateAutosaves(trx, pending, now));
  const swept = await sweepErased(db, pending.tables, limits ?? (isNight(now) ? byNight : byDay));
  if (swept.kind === "swept") {
    await updateErasuresAsSwept(db, { ids: pending.ids, sweptAt: now });
    return "swept";
  }
  const by = [...swept.by, ...(await listLongReads(db))];
  const isLate = Temporal.Instant.compare(pending.since.add(promised), now) < 0;
  const message = "what was erased is still in the database's files, held up by what is being read";
  log[isLate ? "error" : "warn"](
    { by, since: formatInstant(pending.since), count: pending.ids.length },
    message,
  );
  return "held";
}

/** What was being saved at the very moment of an erasure did not see it yet. */
async function endLateAutosaves(trx: Trx, pending: PendingErasures, now: Temporal.Instant): Promise<void> {
  for (const subjectId of pending.removedIds)
    await updateAutosavesAboutAsEnded(trx, { subjectId, endedAt: now });
  for (const inspectionId of pending.inspectionIds)
    await endAutosavesOfGoneTexts(trx, { inspectionId, changedSourceId: null, now });
}

/** When few families are there, by clocks in England. */
export function isNight(now: Temporal.Instant): boolean {
  const { hour } = now.toZonedDateTimeISO("Europe/London");
  return hour >= night.fromHour && hour < night.untilHour;
}
