import type { Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { insertNextAuditEntry } from "#db/queries/audit.ts";
import { type Actor, beginningOfChain, fieldsBetween, hashEntry } from "./audit.ts";
import type { AuditAction } from "./audit-actions.ts";
import { checkActor } from "./check-actor.server.ts";

/**
 * Adds an entry to the audit chain inside the transaction of the change it tells of.
 * Call it last in the transaction: others wait for the chain until this one ends.
 * Throws `ActorEnded`, and so undoes all of it, where the person who did it may not any more.
 * `details` must hold nothing that a family wrote and nothing about who a respondent is.
 */
export async function recordAudit(
  trx: Trx,
  entry: {
    at: Temporal.Instant;
    actor: Actor;
    inspectionId: string | null;
    action: AuditAction;
    details?: Record<string, unknown>;
    /** The actor decided it when they might, and it is only worked out now: whether they still may is not asked. */
    wasDecidedBefore?: true;
  },
): Promise<void> {
  const { actor, inspectionId } = entry;
  if (actor.kind === "person" && !entry.wasDecidedBefore) await checkActor(trx, { actor, inspectionId });
  const next = {
    at: entry.at,
    actorKind: entry.actor.kind,
    actorId: entry.actor.kind === "person" ? entry.actor.personId : null,
    actorRole: entry.actor.kind === "person" ? entry.actor.role : null,
    inspectionId: entry.inspectionId,
    action: entry.action,
    details: JSON.stringify(entry.details ?? {}),
  };
  await serializeTransactions(trx, "audit");
  await insertNextAuditEntry(trx, next, {
    beginning: beginningOfChain,
    between: fieldsBetween(next),
    hashEntry,
  });
}
