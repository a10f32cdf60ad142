import { recordAudit } from "#app/domain/audit/record-audit.server.ts";
import { hashToken, makeId, makeToken } from "#app/platform/tokens.ts";
import type { Queries, Trx } from "#db/connection.ts";
import { isDatabaseUnavailable } from "#db/dialects/unavailable.ts";
import { deleteSession, insertSession } from "#db/queries/people.ts";
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
    createdAt: now,
    expiresAt: now.add(lifetimes.session),
    lastUsedAt: now,
  });
  const maxAgeSeconds = Temporal.Duration.from(lifetimes.session)
    .add(lifetimes.expiredSession)
    .total("seconds");
  return { token, maxAgeSeconds };
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
