import { toText } from "#app/platform/instants.ts";
import type { Queries } from "#db/connection.ts";
import { findRequest, updateRequestAsClosed } from "#db/queries/evidence.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";

/** Says that nothing more is needed of what was asked for. */
export function closeRequest(
  db: Queries,
  input: { revisitId: string; requestId: string; actor: PersonActor; now: Temporal.Instant },
): Promise<{ kind: "closed" | "closed-already" | "no-such-request" }> {
  const { revisitId, requestId, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    const request = await findRequest(trx, { revisitId, requestId });
    if (!request) return { kind: "no-such-request" };
    if (request.closedAt !== null) return { kind: "closed-already" };
    await updateRequestAsClosed(trx, { requestId, closedAt: toText(now) });
    const action = "said that nothing more is needed of what was asked for";
    await recordAudit(trx, { at: now, actor, revisitId, action, details: { requestId } });
    return { kind: "closed" };
  });
}
