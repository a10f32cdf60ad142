import { makeId, makeToken } from "#app/platform/tokens.ts";
import type { Trx } from "#db/connection.ts";
import { checkOrderOfChains } from "#db/dialects/order-of-locks.ts";
import { insertAuditWords } from "#db/queries/audit.ts";
import { insertNextAuditEntry } from "#db/queries/audit-chains.ts";
import { type Actor, beginningOfChain, chainHashParts, chainOfNoonday, hashText } from "./audit.ts";
import type { AuditAction } from "./audit-actions.ts";
import { referTo, type WordsReference } from "./audit-words.ts";
import { checkActor } from "./check-actor.server.ts";

/**
 * Adds an entry to its re-visit's audit chain, or to that of what concerns no re-visit, inside the transaction of the change
 * it tells of. Call it last in the transaction: others wait for the chain until this one ends. Where it writes to several
 * chains, re-visits come in the order of their ids and what concerns none comes last: else two could wait for each other.
 * Throws `ActorEnded`, and so undoes all of it, where the person who did it may not any more.
 * `details` must hold nothing that a family wrote and nothing about who a respondent is. What somebody who works here typed
 * comes as `words`, each by its name: it is kept apart, so that it can be erased while the chain verifies.
 */
export async function recordAudit(
  trx: Trx,
  entry: {
    at: Temporal.Instant;
    actor: Actor;
    inspectionId: string | null;
    action: AuditAction;
    details?: Record<string, unknown>;
    words?: Readonly<Record<string, string>>;
    /** The actor decided it when they might, and it is only worked out now: whether they still may is not asked. */
    wasDecidedBefore?: true;
  },
): Promise<void> {
  const { actor, inspectionId } = entry;
  if (actor.kind === "person" && !entry.wasDecidedBefore) await checkActor(trx, { actor, inspectionId });
  const references = await storeWords(trx, entry);
  const next = {
    at: entry.at,
    actorKind: entry.actor.kind,
    actorId: entry.actor.kind === "person" ? entry.actor.personId : null,
    actorRole: entry.actor.kind === "person" ? entry.actor.role : null,
    inspectionId: entry.inspectionId,
    action: entry.action,
    details: JSON.stringify({ ...entry.details, ...references, ...namedStandIn(actor) }),
  };
  const chain = entry.inspectionId ?? chainOfNoonday;
  checkOrderOfChains(trx, chain, chainOfNoonday);
  await insertNextAuditEntry(
    trx,
    { ...next, chain },
    { beginning: beginningOfChain, ...chainHashParts(chain, next), hashText },
  );
}

/** What belongs to no re-visit is never deleted as one: there its words would only be apart for ever. */
async function storeWords(
  trx: Trx,
  { inspectionId, words = {} }: { inspectionId: string | null; words?: Readonly<Record<string, string>> },
): Promise<Record<string, WordsReference>> {
  const typed = Object.entries(words).filter(([, text]) => text !== "");
  if (typed.length === 0) return {};
  if (inspectionId === null) throw new Error("words of an audit entry belong to a re-visit");
  const stored = typed.map(([name, text]) => ({ name, id: makeId(), salt: makeToken(), words: text }));
  await insertAuditWords(
    trx,
    stored.map(({ id, salt, words: text }) => ({ id, inspectionId, salt, words: text })),
  );
  return Object.fromEntries(stored.map(({ name, ...one }) => [name, referTo(one)]));
}

/** Whoever acts for somebody who is away says so. */
function namedStandIn(actor: Actor): Record<string, unknown> {
  return actor.kind === "person" && actor.standIn ? { standsInFor: actor.standIn.absentId } : {};
}
