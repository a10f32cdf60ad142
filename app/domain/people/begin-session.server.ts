import { recordAudit } from "#app/domain/audit/record-audit.server.ts";
import { hashToken, makeId, makeToken } from "#app/platform/tokens.ts";
import type { Queries, Trx } from "#db/connection.ts";
import { isDatabaseUnavailable } from "#db/dialects/unavailable.ts";
import { deleteSession, insertSession } from "#db/queries/people.ts";
import { lifetimes } from "./person.ts";
import { recogniseBrowser } from "./recognise-browser.server.ts";
import type { SignInMethod } from "./sign-in-method.ts";

/** What a browser that signs in has in its cookies: its random number, and the token of the session that it had. */
export type SigningBrowser = { browserToken?: string | null; previousToken?: string | null };

/**
 * What the cookie gets: the opaque token, of which only the hash is stored, and its life in seconds. It outlives the session,
 * so that what somebody types over its end is known to be theirs.
 */
export type NewSession = { token: string; maxAgeSeconds: number; browserToken: string };

/**
 * Signs a person in, for 12 hours, or until it is left unused for two. They are told where the browser is a new one. Part of
 * using a link up: call it in that transaction. `confirmedAt` is when they proved who they are, where that was not now.
 */
export async function beginSession(
  trx: Trx,
  input: {
    personId: string;
    method: SignInMethod;
    browserToken?: string | null;
    confirmedAt?: Temporal.Instant | null;
    now: Temporal.Instant;
  },
): Promise<NewSession> {
  const { personId, method, now, confirmedAt = now } = input;
  const token = makeToken();
  const browserToken = input.browserToken ?? makeToken();
  await insertSession(trx, {
    id: makeId(),
    tokenHash: hashToken(token),
    personId,
    createdAt: now,
    expiresAt: now.add(lifetimes.session),
    lastUsedAt: now,
    method,
    confirmedAt,
  });
  if (method !== "example") await recogniseBrowser(trx, { personId, token: browserToken, method, now });
  const maxAgeSeconds = Temporal.Duration.from(lifetimes.session)
    .add(lifetimes.expiredSession)
    .total("seconds");
  return { token, maxAgeSeconds, browserToken };
}

/**
 * Signs out: the session is deleted, so its cookie opens nothing any more. Where the database is away, or its disk full, the
 * session stays.
 */
export async function endSession(
  db: Queries,
  { token, now }: { token: string; now: Temporal.Instant },
): Promise<{ kind: "ended" | "no-session" } | { kind: "unavailable"; error: unknown }> {
  const ended = db.transaction().execute((trx) => deleteSessionByToken(trx, { token, now }));
  return ended.catch((error: unknown) => {
    if (!isDatabaseUnavailable(error)) throw error;
    return { kind: "unavailable", error };
  });
}

/** Ends a session in the transaction that begins another in the same browser. */
export async function deleteSessionByToken(
  trx: Trx,
  { token, now }: { token: string; now: Temporal.Instant },
): Promise<{ kind: "ended" | "no-session" }> {
  const personId = await deleteSession(trx, hashToken(token));
  if (personId === undefined) return { kind: "no-session" };
  await recordAudit(trx, {
    at: now,
    actor: { kind: "person", personId, role: null },
    inspectionId: null,
    action: "person.signed-out",
  });
  return { kind: "ended" };
}
