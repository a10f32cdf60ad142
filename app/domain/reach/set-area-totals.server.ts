import { toText } from "#app/platform/instants.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { replaceReachTotals } from "#db/queries/reach.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { TotalEntered } from "./totals.ts";

/** Makes these the area's totals, in place of all before. */
export async function setAreaTotals(
  db: Queries,
  input: { revisitId: string; totals: readonly TotalEntered[]; actor: PersonActor; now: Temporal.Instant },
): Promise<void> {
  const { revisitId, totals, actor, now } = input;
  await db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `revisit:${revisitId}`);
    const by = { changedBy: actor.personId, changedAt: toText(now) };
    await replaceReachTotals(trx, {
      revisitId,
      totals: totals.map((total) => ({ revisitId, ...total, ...by })),
    });
    await recordAudit(trx, {
      at: now,
      actor,
      revisitId,
      action: "reach.totals-changed",
      details: { totals },
    });
  });
}
