import { recordAudit } from "#app/domain/audit/record-audit.server.ts";
import type { NewSession, SigningBrowser } from "#app/domain/people/begin-session.server.ts";
import { signInPerson } from "#app/domain/people/sign-in-person.server.ts";
import { type PasskeyUsed, unknownPublicKey, verifyPasskeyUse } from "#app/platform/webauthn.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findPasskey, findPasskeyByCredential, updatePasskeyUse } from "#db/queries/passkeys.ts";
import { findPersonToSignIn } from "#db/queries/people.ts";
import { enqueueMessage } from "../messages/enqueue-message.server.ts";
import { consumeChallenge } from "./open-challenge.server.ts";

/** "refused" is all that is told of a passkey that is unknown, that signed wrongly, or whose person may not sign in. */
export type PasskeySignIn = { kind: "signed-in"; session: NewSession } | { kind: "refused" | "copied" };

/**
 * Signs in whose passkey signed an open challenge. One whose counter did not go on is refused, as a copy of it may be about;
 * its person is told by email.
 */
export async function signInWithPasskey(
  db: Queries,
  input: { used: PasskeyUsed; origin: string; now: Temporal.Instant } & SigningBrowser,
): Promise<PasskeySignIn> {
  const { used, origin, now, ...browser } = input;
  const passkey = await findPasskeyByCredential(db, used.id);
  // An unknown one is looked through, too, and uses its challenge up: it takes as long.
  const verified = await verifyPasskeyUse(
    { origin },
    used,
    passkey ?? { credential: used.id, publicKey: unknownPublicKey },
    (challenge) => consumeChallenge(db, { challenge, sessionId: null, now }),
  );
  if (!passkey || !verified) return { kind: "refused" };
  const { id, personId } = passkey;
  return db.transaction().execute(async (trx): Promise<PasskeySignIn> => {
    await serializeTransactions(trx, "people");
    if (!(await findPersonToSignIn(trx, { personId }))) return { kind: "refused" };
    if (!(await updatePasskeyUse(trx, { id, counter: verified.counter, lastUsedAt: now }))) {
      // One that was removed meanwhile is no copy.
      if (!(await findPasskey(trx, { id, personId }))) return { kind: "refused" };
      await enqueueMessage(trx, { template: "passkey-copied", personId, subjectId: id, now });
      await recordAudit(trx, {
        at: now,
        actor: { kind: "person", personId, role: null },
        inspectionId: null,
        action: "passkey.copy-refused",
        details: { passkeyId: id },
      });
      return { kind: "copied" };
    }
    const session = await signInPerson(trx, { personId, method: "passkey", ...browser, now });
    return { kind: "signed-in", session };
  });
}
