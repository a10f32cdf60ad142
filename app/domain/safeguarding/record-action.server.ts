import type { Queries } from "#db/connection.ts";
import { findFlag, insertSafeguardingAction, updateFlagAsSeen } from "#db/queries/safeguarding.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";

/**
 * Writes down what was done about an entry; what was written before stays. `id` is the form's own: sent twice, it is
 * written once. The audit says that something was, and not what.
 */
export async function recordAction(
  db: Queries,
  input: {
    inspectionId: string;
    entryId: string;
    id: string;
    done: string;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<{ kind: "recorded" } | { kind: "no-such-entry" }> {
  const { inspectionId, entryId, id, done, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    const flag = await findFlag(trx, { inspectionId, flagId: entryId });
    if (!flag) return { kind: "no-such-entry" };
    const recordedAt = now;
    const doneBy = actor.personId;
    const isNew = await insertSafeguardingAction(trx, { id, flagId: entryId, done, doneBy, recordedAt });
    if (!isNew) return { kind: "recorded" };
    await updateFlagAsSeen(trx, { flagId: entryId, seenAt: recordedAt, seenBy: doneBy });
    const action = "safeguarding.action-recorded";
    await recordAudit(trx, { at: now, actor, inspectionId, action, details: { entry: flag.number } });
    return { kind: "recorded" };
  });
}
