import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { upsertSafeguardingInspector } from "#db/queries/safeguarding.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { listInspectors } from "./find-named-inspector.server.ts";

/** Names the inspector who looks after the safeguarding queue: one of the re-visit's own. */
export async function nameInspector(
  db: Queries,
  input: { inspectionId: string; personId: string; actor: PersonActor; now: Temporal.Instant },
): Promise<{ kind: "named" } | { kind: "no-such-inspector" }> {
  const { inspectionId, personId, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const inspectors = await listInspectors(trx, inspectionId);
    if (!inspectors.some((inspector) => inspector.personId === personId)) {
      return { kind: "no-such-inspector" };
    }
    const namedAt = now;
    await upsertSafeguardingInspector(trx, { inspectionId, personId, namedBy: actor.personId, namedAt });
    const action = "safeguarding.inspector-named";
    await recordAudit(trx, { at: now, actor, inspectionId, action, details: { personId } });
    return { kind: "named" };
  });
}
