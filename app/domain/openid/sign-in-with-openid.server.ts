import type { PersonActor } from "#app/domain/audit/audit.ts";
import { recordAudit } from "#app/domain/audit/record-audit.server.ts";
import { mayChangeMethods } from "#app/domain/passkeys/may-change-methods.server.ts";
import type { NewSession, SigningBrowser } from "#app/domain/people/begin-session.server.ts";
import { findSignedInPerson } from "#app/domain/people/find-signed-in-person.server.ts";
import type { SignInMethod } from "#app/domain/people/sign-in-method.ts";
import { signInPerson } from "#app/domain/people/sign-in-person.server.ts";
import type { OpenidClaims } from "#app/platform/openid.ts";
import { hashToken, makeToken } from "#app/platform/tokens.ts";
import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import {
  deleteOpenidAccountsOfPerson,
  deleteOpenidRequest,
  deleteOpenidRequestsExpiredBy,
  findOpenidAccount,
  insertOpenidAccount,
  insertOpenidRequest,
  updateOpenidAccountUse,
} from "#db/queries/openid-accounts.ts";
import { findPersonToSignIn } from "#db/queries/people.ts";
import { enqueueMessage } from "../messages/enqueue-message.server.ts";

/** How long somebody may take to sign in at the provider. */
const requestLifetime = { minutes: 15 } as const satisfies Temporal.DurationLike;

export type OpenidSignIn =
  | { kind: "signed-in"; session: NewSession }
  /**
   * Nobody who may sign in has the email that the provider has verified; it has verified none; another account is theirs; or
   * they have a passkey or another provider's account, and have not signed in with it.
   */
  | { kind: RefusedKind };

type RefusedKind = "unknown" | "no-verified-email" | "other-account" | "sign-in-weak";

/** Remembers that a browser is sent to the provider: it may come back once, within 15 minutes. Only a hash is stored. */
export async function openOpenidRequest(
  db: Queries,
  { now }: { now: Temporal.Instant },
): Promise<{ token: string }> {
  const token = makeToken();
  await deleteOpenidRequestsExpiredBy(db, now);
  await insertOpenidRequest(db, { tokenHash: hashToken(token), expiresAt: now.add(requestLifetime) });
  return { token };
}

/** Uses a request up; false where it was used, ran out, or is not of this browser. */
export function closeOpenidRequest(
  db: Queries,
  { token, now }: { token: string; now: Temporal.Instant },
): Promise<boolean> {
  return deleteOpenidRequest(db, { tokenHash: hashToken(token), now });
}

/**
 * Signs in who the provider says has come back: whose account it is; the first time, whoever has the email that it has
 * verified and may sign in, to whom the account is bound from then on, and who is told by email. Nobody is added. Whoever has
 * a passkey binds an account from a session that began with it only: anybody may have an account over there.
 */
export async function signInWithOpenid(
  db: Queries,
  input: { claims: OpenidClaims; now: Temporal.Instant } & SigningBrowser,
): Promise<OpenidSignIn> {
  const { claims, now, ...browser } = input;
  return db.transaction().execute(async (trx): Promise<OpenidSignIn> => {
    await serializeTransactions(trx, "people");
    const found = await findPersonOfAccount(trx, { claims, previousToken: browser.previousToken, now });
    if (found.kind !== "found") return found;
    const { personId } = found;
    const { confirmedSecondsAgo } = claims;
    const confirmedAt = confirmedSecondsAgo === null ? null : now.subtract({ seconds: confirmedSecondsAgo });
    const session = await signInPerson(trx, { personId, method: "openid", confirmedAt, ...browser, now });
    return { kind: "signed-in", session };
  });
}

async function findPersonOfAccount(
  trx: Trx,
  {
    claims,
    previousToken,
    now,
  }: Pick<SigningBrowser, "previousToken"> & { claims: OpenidClaims; now: Temporal.Instant },
): Promise<{ kind: "found"; personId: string } | { kind: RefusedKind }> {
  const { issuer, subject, verifiedEmail } = claims;
  const account = await findOpenidAccount(trx, { issuer, subject });
  if (account) {
    const { personId } = account;
    if (!(await findPersonToSignIn(trx, { personId }))) return { kind: "unknown" };
    await updateOpenidAccountUse(trx, { issuer, subject, lastUsedAt: now });
    return { kind: "found", personId };
  }
  if (verifiedEmail === null) return { kind: "no-verified-email" };
  const person = await findPersonToSignIn(trx, { email: verifiedEmail });
  if (!person) return { kind: "unknown" };
  // An address that was given to somebody else over there must not open the account of whoever had it.
  if (await findOpenidAccount(trx, { issuer, personId: person.id })) return { kind: "other-account" };
  const personId = person.id;
  const signedIn = previousToken ? await findSignedInPerson(trx, { token: previousToken, now }) : null;
  const method = signedIn?.id === personId ? signedIn.session.method : "link";
  if (!(await mayChangeMethods(trx, { personId, method }))) return { kind: "sign-in-weak" };
  await insertOpenidAccount(trx, { issuer, subject, personId, createdAt: now, lastUsedAt: now });
  await recordAudit(trx, {
    at: now,
    actor: { kind: "person", personId, role: null },
    inspectionId: null,
    action: "openid.bound",
  });
  await enqueueMessage(trx, { template: "openid-linked", personId, now });
  return { kind: "found", personId };
}

/** Since when a person signs in by the provider, and when they last did; null where they never did. */
export async function findOpenidBinding(db: Queries, account: { issuer: string; personId: string }) {
  return (await findOpenidAccount(db, account)) ?? null;
}

/** Ends one's own link with the provider: the next sign-in by the provider goes by its verified email again. */
export async function unbindOpenid(
  db: Queries,
  input: { method: SignInMethod; actor: PersonActor; now: Temporal.Instant },
): Promise<{ kind: "unbound" | "not-bound" | "sign-in-weak" }> {
  const { method, actor, now } = input;
  const { personId } = actor;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, "people");
    if (!(await mayChangeMethods(trx, { personId, method }))) return { kind: "sign-in-weak" };
    if (!(await deleteOpenidAccountsOfPerson(trx, personId))) return { kind: "not-bound" };
    await recordAudit(trx, { at: now, actor, inspectionId: null, action: "openid.unbound" });
    return { kind: "unbound" };
  });
}
