import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findHold, insertHold, updateHoldAsLifted } from "#db/queries/retention.ts";
import type { HoldKind } from "#db/tables/enumerations.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { dateInLondon } from "../calendar/london-time.ts";

type Author = { inspectionId: string; actor: PersonActor; now: Temporal.Instant };

export type HoldSet = { kind: "set" } | { kind: "review-over" };

/** Holds everything of an inspection, so that nobody can delete it until the hold is lifted (¶64). */
export function setHold(
  db: Queries,
  input: Author & { hold: HoldKind; reason: string; reviewOn: Temporal.PlainDate },
): Promise<HoldSet> {
  const { inspectionId, hold, reason, reviewOn, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<HoldSet> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    if (Temporal.PlainDate.compare(reviewOn, dateInLondon(now)) <= 0) return { kind: "review-over" };
    const holdId = makeId();
    await insertHold(trx, {
      ...{ id: holdId, inspectionId, kind: hold, reason, reviewOn: reviewOn.toString() },
      ...{ setBy: actor.personId, setAt: now, liftedBy: null, liftedAt: null, liftReason: null },
    });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "hold.set",
      details: { holdId, kind: hold, reviewOn: reviewOn.toString() },
    });
    return { kind: "set" };
  });
}

export type HoldLifted = { kind: "lifted" } | { kind: "lifted-before" } | { kind: "no-such-hold" };

/** Lifts a hold, for a reason. What it was, and who set it, stays on record. */
export function liftHold(
  db: Queries,
  input: Author & { holdId: string; reason: string },
): Promise<HoldLifted> {
  const { inspectionId, holdId, reason, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<HoldLifted> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const hold = await findHold(trx, { inspectionId, holdId });
    if (!hold) return { kind: "no-such-hold" };
    const lifting = { id: holdId, liftedBy: actor.personId, liftedAt: now, liftReason: reason };
    if (!(await updateHoldAsLifted(trx, lifting))) return { kind: "lifted-before" };
    const details = { holdId, kind: hold.kind };
    await recordAudit(trx, { at: now, actor, inspectionId, action: "hold.lifted", details });
    return { kind: "lifted" };
  });
}
