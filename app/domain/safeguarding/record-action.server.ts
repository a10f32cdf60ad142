import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import {
  findFlag,
  insertSafeguardingAction,
  listSafeguardingActions,
  updateFlagAsSeen,
} from "#db/queries/safeguarding.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { mayDecideAbout } from "./find-named-inspector.server.ts";

/** What an action that is only a note has none of. */
export const noDecision = { value: null, referredTo: null, referredAt: null, reference: null };

/**
 * Writes down what was done about an entry; what was written before stays. `id` is the form's own: sent twice as it is,
 * it is written once; with other words it is another action. The audit says that something was, and not what.
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
): Promise<{ kind: "recorded" } | { kind: "no-such-entry" | "not-reader" }> {
  const { inspectionId, entryId, id, done, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const flag = await findFlag(trx, { inspectionId, flagId: entryId });
    if (!flag) return { kind: "no-such-entry" };
    if (!(await mayDecideAbout(trx, flag, input))) return { kind: "not-reader" };
    const recordedAt = now;
    const doneBy = actor.personId;
    const written = { ...noDecision, flagId: entryId, kind: "note" as const, done, doneBy, recordedAt };
    if (!(await insertSafeguardingAction(trx, { ...written, id }))) {
      const actions = await listSafeguardingActions(trx, inspectionId);
      const isSame = actions.some((one) => one.id === id && one.flagId === entryId && one.done === done);
      if (isSame) return { kind: "recorded" };
      await insertSafeguardingAction(trx, { ...written, id: makeId() });
    }
    await updateFlagAsSeen(trx, { flagId: entryId, seenAt: recordedAt, seenBy: doneBy });
    const action = "safeguarding.action-recorded";
    await recordAudit(trx, { at: now, actor, inspectionId, action, details: { entry: flag.number } });
    return { kind: "recorded" };
  });
}
