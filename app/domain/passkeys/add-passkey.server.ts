import type { Actor, PersonActor } from "#app/domain/audit/audit.ts";
import { recordAudit } from "#app/domain/audit/record-audit.server.ts";
import type { SignInMethod } from "#app/domain/people/sign-in-method.ts";
import { makeId } from "#app/platform/tokens.ts";
import { type PasskeyMade, readTransports, verifyNewPasskey } from "#app/platform/webauthn.ts";
import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { deleteOpenidAccountsOfPerson } from "#db/queries/openid-accounts.ts";
import {
  deletePasskey,
  findPasskey,
  findPasskeyByCredential,
  insertPasskey,
  listPasskeysByPerson,
  updatePasskeyName,
} from "#db/queries/passkeys.ts";
import { deleteSessionsOfPerson, findPersonByEmail } from "#db/queries/people.ts";
import { updateSessionConfirmation } from "#db/queries/sessions.ts";
import { enqueueMessage } from "../messages/enqueue-message.server.ts";
import { mayChangeMethods } from "./may-change-methods.server.ts";
import { consumeChallenge } from "./open-challenge.server.ts";
import { maxPasskeys } from "./passkey.ts";

type OwnChange = { actor: PersonActor; now: Temporal.Instant };
/** The session that somebody sits in. */
type OwnSession = { sessionId: string; method: SignInMethod };

/**
 * Adds a passkey that its person has just made with their device, and tells them by email. Their session counts as begun with
 * it from then on: the device made sure who they are.
 */
export async function addPasskey(
  db: Queries,
  input: OwnChange & { made: PasskeyMade; name: string; session: OwnSession; origin: string },
): Promise<{
  kind: "added" | "not-verified" | "known-already" | "too-many" | "sign-in-weak" | "session-ended";
}> {
  const { made, name, session, origin, actor, now } = input;
  const { sessionId, method } = session;
  const verified = await verifyNewPasskey({ origin }, made, (challenge) =>
    consumeChallenge(db, { challenge, sessionId, now }),
  );
  if (!verified) return { kind: "not-verified" };
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, "people");
    if (!(await mayChangeMethods(trx, { personId: actor.personId, method }))) return { kind: "sign-in-weak" };
    if ((await listPasskeysByPerson(trx, actor.personId)).length >= maxPasskeys) return { kind: "too-many" };
    if (await findPasskeyByCredential(trx, verified.credential)) return { kind: "known-already" };
    // A request that was held open must add nothing once its session was ended.
    const confirmation = { id: sessionId, method: "passkey", confirmedAt: now } as const;
    if (!(await updateSessionConfirmation(trx, confirmation))) return { kind: "session-ended" };
    const id = makeId();
    await insertPasskey(trx, {
      id,
      personId: actor.personId,
      ...verified,
      transports: readTransports(made.transports),
      name,
      createdAt: now,
      lastUsedAt: null,
    });
    await enqueueMessage(trx, { template: "passkey-added", personId: actor.personId, subjectId: id, now });
    const details = { passkeyId: id };
    await recordAudit(trx, { at: now, actor, inspectionId: null, action: "passkey.added", details });
    return { kind: "added" };
  });
}

/** A person's passkeys, the oldest first. */
export function listPasskeys(db: Queries, personId: string) {
  return listPasskeysByPerson(db, personId);
}

export async function renamePasskey(
  db: Queries,
  { passkeyId, name, actor, now }: OwnChange & { passkeyId: string; name: string },
): Promise<{ kind: "renamed" | "no-such-passkey" }> {
  const key = { id: passkeyId, personId: actor.personId };
  return db.transaction().execute(async (trx) => {
    const passkey = await findPasskey(trx, key);
    if (!passkey) return { kind: "no-such-passkey" };
    if (passkey.name === name) return { kind: "renamed" };
    await updatePasskeyName(trx, { ...key, name });
    const details = { passkeyId };
    await recordAudit(trx, { at: now, actor, inspectionId: null, action: "passkey.renamed", details });
    return { kind: "renamed" };
  });
}

/** Removes a passkey of one's own. Sessions that began with it go on. */
export async function removePasskey(
  db: Queries,
  { passkeyId, session, actor, now }: OwnChange & { passkeyId: string; session: OwnSession },
): Promise<{ kind: "removed" | "no-such-passkey" | "sign-in-weak" }> {
  const { personId } = actor;
  const { method } = session;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, "people");
    if (!(await mayChangeMethods(trx, { personId, method }))) return { kind: "sign-in-weak" };
    if (!(await deletePasskey(trx, { id: passkeyId, personId }))) return { kind: "no-such-passkey" };
    const details = { passkeyId };
    await recordAudit(trx, { at: now, actor, inspectionId: null, action: "passkey.removed", details });
    return { kind: "removed" };
  });
}

/**
 * A lead inspector removes whatever somebody else could sign in with beside a link, and ends their sessions: their device is
 * lost. The person is told by email. `method`: how the lead's own session began.
 */
export async function removePasskeysOf(
  db: Queries,
  { personId, method, actor, now }: OwnChange & { personId: string; method: SignInMethod },
): Promise<{ kind: "removed" | "none" | "own-account" | "sign-in-weak" }> {
  if (personId === actor.personId) return { kind: "own-account" };
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, "people");
    if (!(await mayChangeMethods(trx, { personId: actor.personId, method }))) return { kind: "sign-in-weak" };
    return removeWithin(trx, { personId, actor, now });
  });
}

/**
 * Whoever runs Noonday removes what somebody could sign in with beside a link, where no other lead can: the only lead of a
 * re-visit that asks for more lost their device, or its host name changed. They are told by email.
 */
export async function removePasskeysByEmail(
  db: Queries,
  { email, now }: { email: string; now: Temporal.Instant },
): Promise<{ kind: "removed" | "none" | "no-such-person" }> {
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, "people");
    const person = await findPersonByEmail(trx, email);
    if (!person) return { kind: "no-such-person" };
    return removeWithin(trx, { personId: person.id, actor: { kind: "noonday" }, now });
  });
}

async function removeWithin(
  trx: Trx,
  { personId, actor, now }: { personId: string; actor: Actor; now: Temporal.Instant },
): Promise<{ kind: "removed" | "none" }> {
  const passkeys = await listPasskeysByPerson(trx, personId);
  for (const { id } of passkeys) await deletePasskey(trx, { id, personId });
  const isUnbound = await deleteOpenidAccountsOfPerson(trx, personId);
  if (passkeys.length === 0 && !isUnbound) return { kind: "none" };
  const sessions = await deleteSessionsOfPerson(trx, { personId });
  await enqueueMessage(trx, { template: "passkeys-removed", personId, now });
  const details = { personId, passkeys: passkeys.map(({ id }) => id), isUnbound, sessions };
  await recordAudit(trx, { at: now, actor, inspectionId: null, action: "passkeys.removed", details });
  return { kind: "removed" };
}
