import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { replaceReachTotals } from "#db/queries/reach.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { TotalEntered } from "./totals.ts";

/** Makes these the area's totals, in place of all before. */
export async function setAreaTotals(
  db: Queries,
  input: { inspectionId: string; totals: readonly TotalEntered[]; actor: PersonActor; now: Temporal.Instant },
): Promise<void> {
  const { inspectionId, totals, actor, now } = input;
  await db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const by = { changedBy: actor.personId, changedAt: now };
    await replaceReachTotals(trx, {
      inspectionId,
      totals: totals.map((total) => ({ inspectionId, ...total, ...by })),
    });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "reach.totals-changed",
      details: { totals },
    });
  });
}
