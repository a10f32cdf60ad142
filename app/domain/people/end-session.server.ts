import { recordAudit } from "#app/domain/audit/record-audit.server.ts";
import { hashToken } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { isDatabaseUnavailable } from "#db/dialects/unavailable.ts";
import { deleteSession } from "#db/queries/people.ts";

/**
 * Signs out: the session is deleted, so its cookie opens nothing any more. Where the database is away, or its disk full, the
 * session stays.
 */
export async function endSession(
  db: Queries,
  { token, now }: { token: string; now: Temporal.Instant },
): Promise<{ kind: "ended" | "there-was-none" } | { kind: "unavailable"; error: unknown }> {
  const ended = db.transaction().execute(async (trx): Promise<{ kind: "ended" | "there-was-none" }> => {
    const personId = await deleteSession(trx, hashToken(token));
    if (personId === undefined) return { kind: "there-was-none" };
    await recordAudit(trx, {
      at: now,
      actor: { kind: "person", personId, role: null },
      revisitId: null,
      action: "signed out",
    });
    return { kind: "ended" };
  });
  return ended.catch((error: unknown) => {
    if (!isDatabaseUnavailable(error)) throw error;
    return { kind: "unavailable", error };
  });
}
