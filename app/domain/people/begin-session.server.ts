import { toText } from "#app/platform/instants.ts";
import { hashToken, makeToken } from "#app/platform/tokens.ts";
import type { Trx } from "#db/connection.ts";
import { insertSession } from "#db/queries/people.ts";
import { lifetimes } from "./person.ts";

/**
 * What the cookie gets: the opaque token, of which only the hash is stored, and its life in seconds. It outlives the session,
 * so that what somebody types over its end is known to be theirs.
 */
export type NewSession = { token: string; maxAgeSeconds: number };

/** Signs a person in, for 12 hours. Part of using a link up: call it in that transaction. */
export async function beginSession(
  trx: Trx,
  { personId, now }: { personId: string; now: Temporal.Instant },
): Promise<NewSession> {
  const token = makeToken();
  await insertSession(trx, {
    tokenHash: hashToken(token),
    personId,
    createdAt: toText(now),
    expiresAt: toText(now.add(lifetimes.session)),
  });
  const maxAgeSeconds = Temporal.Duration.from(lifetimes.session)
    .add(lifetimes.expiredSession)
    .total("seconds");
  return { token, maxAgeSeconds };
}
