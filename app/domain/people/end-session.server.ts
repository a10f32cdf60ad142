import { recordAudit } from "#app/domain/audit/record-audit.server.ts";
import { hashToken } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { deleteSession } from "#db/queries/people.ts";

/** Signs out: the session is deleted, so its cookie opens nothing any more. */
export async function endSession(
  db: Queries,
  { token, now }: { token: string; now: Temporal.Instant },
): Promise<{ kind: "ended" | "there-was-none" }> {
  return db.transaction().execute(async (trx) => {
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
}
