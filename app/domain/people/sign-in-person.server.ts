import { recordAudit } from "#app/domain/audit/record-audit.server.ts";
import type { Trx } from "#db/connection.ts";
import {
  beginSession,
  deleteSessionByToken,
  type NewSession,
  type SigningBrowser,
} from "./begin-session.server.ts";
import type { SignInMethod } from "./sign-in-method.ts";

/**
 * Signs somebody in who has proved who they are, with its audit entry, and ends the session that the browser had. Part of
 * each way to sign in, which has made sure that they may.
 */
export async function signInPerson(
  trx: Trx,
  input: {
    personId: string;
    method: SignInMethod;
    confirmedAt?: Temporal.Instant | null;
    now: Temporal.Instant;
  } & SigningBrowser,
): Promise<NewSession> {
  const { previousToken, ...begun } = input;
  const { personId, method, now } = begun;
  const session = await beginSession(trx, begun);
  await recordAudit(trx, {
    at: now,
    actor: { kind: "person", personId, role: null },
    inspectionId: null,
    action: "person.signed-in",
    details: { method },
  });
  if (previousToken) await deleteSessionByToken(trx, { token: previousToken, now });
  return session;
}
