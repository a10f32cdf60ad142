import type { Queries, Trx } from "../connection.ts";
import type { PasskeyChallengesTable, PasskeysTable } from "../tables/sign-in.ts";

export async function insertPasskey(trx: Trx, passkey: PasskeysTable): Promise<void> {
  await trx.insertInto("passkeys").values(passkey).execute();
}

export function listPasskeysByPerson(db: Queries, personId: string): Promise<PasskeysTable[]> {
  return db
    .selectFrom("passkeys")
    .selectAll()
    .where("personId", "=", personId)
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
}

export function findPasskeyByCredential(db: Queries, credential: string): Promise<PasskeysTable | undefined> {
  return db.selectFrom("passkeys").selectAll().where("credential", "=", credential).executeTakeFirst();
}

export function findPasskey(
  db: Queries,
  passkey: { id: string; personId: string },
): Promise<PasskeysTable | undefined> {
  return db
    .selectFrom("passkeys")
    .selectAll()
    .where("id", "=", passkey.id)
    .where("personId", "=", passkey.personId)
    .executeTakeFirst();
}

export async function updatePasskeyName(
  trx: Trx,
  { id, personId, name }: { id: string; personId: string; name: string },
): Promise<void> {
  await trx
    .updateTable("passkeys")
    .set({ name })
    .where("id", "=", id)
    .where("personId", "=", personId)
    .execute();
}

/**
 * Records a use, where the counter went on since the last, or neither device nor row ever counted. False where it did not:
 * another copy of the passkey was used meanwhile (WebAuthn, 6.1.1).
 */
export async function updatePasskeyUse(
  trx: Trx,
  { id, counter, lastUsedAt }: { id: string; counter: number; lastUsedAt: Temporal.Instant },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("passkeys")
    .set({ counter, lastUsedAt })
    .where("id", "=", id)
    .where((eb) => (counter === 0 ? eb("passkeys.counter", "=", 0) : eb("passkeys.counter", "<", counter)))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function deletePasskey(
  trx: Trx,
  { id, personId }: { id: string; personId: string },
): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom("passkeys")
    .where("id", "=", id)
    .where("personId", "=", personId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

export async function insertPasskeyChallenge(db: Queries, challenge: PasskeyChallengesTable): Promise<void> {
  await db.insertInto("passkeyChallenges").values(challenge).execute();
}

/** Uses a challenge up; false where there is none of that session (null: for signing in) that is good until after `now`. */
export async function deletePasskeyChallenge(
  db: Queries,
  {
    challengeHash,
    sessionId,
    now,
  }: { challengeHash: string; sessionId: string | null; now: Temporal.Instant },
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("passkeyChallenges")
    .where("challengeHash", "=", challengeHash)
    .where("sessionId", sessionId === null ? "is" : "=", sessionId)
    .where("expiresAt", ">", now)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

export async function deletePasskeyChallengesExpiredBy(
  db: Queries,
  instant: Temporal.Instant,
): Promise<void> {
  await db.deleteFrom("passkeyChallenges").where("expiresAt", "<=", instant).execute();
}
