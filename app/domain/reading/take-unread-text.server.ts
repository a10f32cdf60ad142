import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { replaceClaim } from "#db/queries/text-claims.ts";
import { findUnclaimedText } from "#db/queries/texts.ts";
import type { PersonActor } from "../audit/audit.ts";
import { prepareSearch } from "../search/index-texts.server.ts";
import type { TextFilter } from "./text-filter.ts";

/** For how long a text that was handed to somebody is handed to nobody else. */
export const claimLasts = { minutes: 10 };

/**
 * Hands an inspector the next text that nobody has read and nobody else has in hand, after that one, and lets go of the one
 * before. Null where there is none left after it. Two who ask at once are handed different ones.
 */
export async function takeUnreadText(db: Queries, claim: Claim): Promise<number | null> {
  const { inspectionId, filter } = claim;
  await prepareSearch(db, { inspectionId, terms: filter.sought });
  return db.transaction().execute((trx) => claimUnreadText(trx, claim));
}

type Claim = {
  inspectionId: string;
  filter: TextFilter;
  after: number;
  actor: PersonActor;
  now: Temporal.Instant;
};

/** The same in a transaction under way, whose search is prepared. */
export async function claimUnreadText(
  trx: Trx,
  { inspectionId, filter, after, actor, now }: Claim,
): Promise<number | null> {
  const { personId } = actor;
  await serializeTransactions(trx, `inspection:${inspectionId}`);
  const number = await findUnclaimedText(trx, {
    inspectionId,
    personId,
    filter,
    from: after,
    at: now,
  });
  if (number === undefined) return null;
  await replaceClaim(trx, { textNumber: number, personId, claimedUntil: now.add(claimLasts) });
  return number;
}
