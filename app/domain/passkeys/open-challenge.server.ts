import { hashToken } from "#app/platform/tokens.ts";
import { makeRegistrationOptions, makeSignInOptions } from "#app/platform/webauthn.ts";
import type { Queries } from "#db/connection.ts";
import {
  deletePasskeyChallenge,
  deletePasskeyChallengesExpiredBy,
  insertPasskeyChallenge,
  listPasskeysByPerson,
} from "#db/queries/passkeys.ts";
import { challengeLifetime } from "./passkey.ts";

const timeoutMs = Temporal.Duration.from(challengeLifetime).total("milliseconds");

type Opened = { origin: string; now: Temporal.Instant };

/** What a browser needs to sign in with a passkey. Its challenge is good for five minutes and one use. */
export async function openSignInChallenge(db: Queries, { origin, now }: Opened) {
  const options = await makeSignInOptions({ origin }, timeoutMs);
  await recordChallenge(db, { challenge: options.challenge, sessionId: null, now });
  return options;
}

/** What a browser needs to make a passkey for somebody, in the session that they sit in. */
export async function openRegistrationChallenge(
  db: Queries,
  {
    person,
    origin,
    now,
  }: Opened & { person: { id: string; name: string; email: string; session: { sessionId: string } } },
) {
  const passkeys = await listPasskeysByPerson(db, person.id);
  const known = passkeys.map(({ credential, transports }) => ({ id: credential, transports }));
  const { id, name, email } = person;
  const options = await makeRegistrationOptions({ origin }, { id, name, email, passkeys: known }, timeoutMs);
  const { sessionId } = person.session;
  await recordChallenge(db, { challenge: options.challenge, sessionId, now });
  return options;
}

/** Uses a challenge up, whatever comes of it; false where none of that session is open. */
export function consumeChallenge(
  db: Queries,
  { challenge, sessionId, now }: { challenge: string; sessionId: string | null; now: Temporal.Instant },
): Promise<boolean> {
  return deletePasskeyChallenge(db, { challengeHash: hashToken(challenge), sessionId, now });
}

async function recordChallenge(
  db: Queries,
  { challenge, sessionId, now }: { challenge: string; sessionId: string | null; now: Temporal.Instant },
): Promise<void> {
  await deletePasskeyChallengesExpiredBy(db, now);
  const expiresAt = now.add(challengeLifetime);
  await insertPasskeyChallenge(db, { challengeHash: hashToken(challenge), sessionId, expiresAt });
}
