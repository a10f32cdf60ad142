import type { Queries } from "#db/connection.ts";
import { findReachTotalsChange, listReachConfirmations, listReachTotals } from "#db/queries/reach.ts";
import { type ReachTotals, totalsByKey } from "../reach/totals.ts";
import { isRakingName, type RakingName } from "./raking-groups.ts";

type Confirmation = { byName: string; at: Temporal.Instant; names: RakingName[] };

export type TotalsFound = {
  totals: ReachTotals;
  /** Null where nobody entered any. */
  entered: { byName: string; at: Temporal.Instant } | null;
  /** Null until the lead confirms them, and again once they change. */
  confirmed: Confirmation | null;
  /** The confirmation that fell when they changed, until the lead confirms or withdraws anew. */
  fallen: (Confirmation & { endedAt: Temporal.Instant }) | null;
};

/** The area's totals, who entered them, and by which of them the lead said that answers are weighted. */
export async function findTotals(db: Queries, inspectionId: string): Promise<TotalsFound> {
  const [rows, change, confirmations] = await Promise.all([
    listReachTotals(db, inspectionId),
    findReachTotalsChange(db, inspectionId),
    listReachConfirmations(db, inspectionId),
  ]);
  const [first] = confirmations;
  const confirmation = first
    ? {
        byName: first.confirmedByName,
        at: first.confirmedAt,
        names: confirmations.map(({ name }) => name).filter(isRakingName),
      }
    : null;
  const endedAt = first?.endedAt ?? null;
  return {
    totals: totalsByKey(rows),
    entered: change ? { byName: change.changedByName, at: change.changedAt } : null,
    confirmed: endedAt === null ? confirmation : null,
    fallen: endedAt === null || !confirmation ? null : { ...confirmation, endedAt },
  };
}
