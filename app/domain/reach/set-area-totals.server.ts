import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { endReachConfirmations, listReachTotals, replaceReachTotals } from "#db/queries/reach.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { isOutdated } from "../text/mark-of.server.ts";
import { type ReachTotals, type TotalEntered, totalsByKey } from "./totals.ts";

export type AreaTotalsSet =
  | { kind: "set"; confirmationFell: boolean }
  | { kind: "unchanged" }
  /** Others stand there than were on the page: they would all be replaced. */
  | { kind: "changed-meanwhile"; current: ReachTotals };

/**
 * Makes these the area's totals, in place of all before. Where any is another, the lead's confirmation falls: it was of
 * those before, and the lead is asked to confirm anew.
 */
export async function setAreaTotals(
  db: Queries,
  input: {
    inspectionId: string;
    totals: readonly TotalEntered[];
    /** The mark of those that were on the page, see `totalsToMark`. */
    seen?: string;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<AreaTotalsSet> {
  const { inspectionId, totals, seen, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<AreaTotalsSet> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const before = totalsByKey(await listReachTotals(trx, inspectionId));
    const next = totalsToMark(totalsByKey(totals));
    if (isOutdated(seen, { current: totalsToMark(before), next }))
      return { kind: "changed-meanwhile", current: before };
    if (areSame(before, totalsByKey(totals))) return { kind: "unchanged" };
    const by = { changedBy: actor.personId, changedAt: now };
    await replaceReachTotals(trx, {
      inspectionId,
      totals: totals.map((total) => ({ inspectionId, ...total, ...by })),
    });
    const confirmationFell = await endReachConfirmations(trx, { inspectionId, endedAt: now });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "reach.totals-changed",
      details: { totals, confirmationFell },
    });
    return { kind: "set", confirmationFell };
  });
}

function areSame(one: ReachTotals, other: ReachTotals): boolean {
  return one.size === other.size && [...one].every(([key, total]) => other.get(key) === total);
}

/** The totals as fields, by which a later change is told. */
export function totalsToMark(totals: ReachTotals): Record<string, number> {
  return Object.fromEntries(totals);
}
