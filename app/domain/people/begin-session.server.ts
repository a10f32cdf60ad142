import { toText } from "#app/platform/instants.ts";
import { hashToken, makeId, makeToken } from "#app/platform/tokens.ts";
import type { Trx } from "#db/connection.ts";
import { insertSession } from "#db/queries/people.ts";
import { lifetimes } from "./person.ts";

/**
 * What the cookie gets: the opaque token, of which only the hash is stored, and its life in seconds. It outlives the session,
 * so that what somebody types over its end is known to be theirs.
 */
export type NewSession = { token: string; maxAgeSeconds: number };

/** Signs a person in, for 12 hours, or until it is left unused for two. Part of using a link up: call it in that transaction. */
export async function beginSession(
  trx: Trx,
  { personId, now }: { personId: string; now: Temporal.Instant },
): Promise<NewSession> {
  const token = makeToken();
  await insertSession(trx, {
    id: makeId(),
    tokenHash: hashToken(token),
    personId,
    createdAt: toText(now),
    expiresAt: toText(now.add(lifetimes.session)),
    lastUsedAt: toText(now),
  });
  const maxAgeSeconds = Temporal.Duration.from(lifetimes.session)
    .add(lifetimes.expiredSession)
    .total("seconds");
  return { token, maxAgeSeconds };
}
