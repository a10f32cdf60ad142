import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import {
  deleteReachConfirmations,
  findReachTotalsChange,
  insertReachConfirmations,
} from "#db/queries/reach.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { formatInstant } from "../calendar/instant-text.ts";
import type { RakingName } from "./raking-groups.ts";

type Author = { inspectionId: string; actor: PersonActor; now: Temporal.Instant };

/**
 * Confirms the area's totals as the lead read them, entered at `seen` (an instant as text), to weight answers by these
 * questions. It replaces an earlier confirmation. Not where they were changed meanwhile.
 */
export async function confirmTotals(
  db: Queries,
  input: Author & { names: readonly RakingName[]; seen: string },
): Promise<{ kind: "confirmed" } | { kind: "totals-changed" } | { kind: "no-totals" }> {
  const { inspectionId, names, seen, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const change = await findReachTotalsChange(trx, inspectionId);
    if (!change) return { kind: "no-totals" };
    if (seen !== formatInstant(change.changedAt)) return { kind: "totals-changed" };
    await deleteReachConfirmations(trx, inspectionId);
    await insertReachConfirmations(
      trx,
      names.map((name) => ({
        inspectionId,
        name,
        confirmedBy: actor.personId,
        confirmedAt: now,
        endedAt: null,
      })),
    );
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "reach.totals-confirmed",
      details: { names, enteredAt: seen },
    });
    return { kind: "confirmed" };
  });
}

/** Withdraws the confirmation: nothing is weighted any more. */
export async function withdrawConfirmation(
  db: Queries,
  { inspectionId, actor, now }: Author,
): Promise<{ kind: "withdrawn" } | { kind: "not-confirmed" }> {
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    if (!(await deleteReachConfirmations(trx, inspectionId))) return { kind: "not-confirmed" };
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "reach.totals-confirmation-withdrawn",
    });
    return { kind: "withdrawn" };
  });
}
