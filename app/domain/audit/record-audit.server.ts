import type { Trx } from "#db/connection.ts";
import { checkOrderOfChains } from "#db/dialects/order-of-locks.ts";
import { insertNextAuditEntry } from "#db/queries/audit-chains.ts";
import { type Actor, beginningOfChain, chainHashParts, chainOfNoonday, hashText } from "./audit.ts";
import type { AuditAction } from "./audit-actions.ts";
import { checkActor } from "./check-actor.server.ts";

/**
 * Adds an entry to its re-visit's audit chain, or to that of what concerns no re-visit, inside the transaction of the change
 * it tells of. Call it last in the transaction: others wait for the chain until this one ends. Where it writes to several
 * chains, re-visits come in the order of their ids and what concerns none comes last: else two could wait for each other.
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
  const chain = entry.inspectionId ?? chainOfNoonday;
  checkOrderOfChains(trx, chain, chainOfNoonday);
  await insertNextAuditEntry(
    trx,
    { ...next, chain },
    { beginning: beginningOfChain, ...chainHashParts(chain, next), hashText },
  );
}
