import type { Trx } from "../connection.ts";

/** What a transaction holds until it ends: its places of `serializeTransactions`, and the audit chain that it wrote to last. */
type Held = { places: Set<string>; lastChain: string | null };

const heldByTransaction = new WeakMap<Trx, Held>();

function heldBy(trx: Trx): Held {
  const held = heldByTransaction.get(trx) ?? { places: new Set(), lastChain: null };
  heldByTransaction.set(trx, held);
  return held;
}

/**
 * Throws where a transaction takes a lock while it holds the head of an audit chain: whoever has the lock may be waiting for
 * the chain, and PostgreSQL would break one of them off. Both databases are held to it, so that each test sees it.
 */
export function checkLockBeforeChains(trx: Trx, place: string): void {
  const { places, lastChain } = heldBy(trx);
  if (lastChain !== null && !places.has(place)) {
    throw new Error("locks are taken before the audit is written to");
  }
  places.add(place);
}

/** Throws where a transaction writes to audit chains in another order than that of their names, with `lastOfAll` at the end. */
export function checkOrderOfChains(trx: Trx, chain: string, lastOfAll: string): void {
  const held = heldBy(trx);
  const last = held.lastChain;
  held.lastChain = chain;
  if (last === null || last === chain || chain === lastOfAll) return;
  if (last === lastOfAll || last > chain) throw new Error("audit chains are written to in order");
}
