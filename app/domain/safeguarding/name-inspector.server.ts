import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findInspection } from "#db/queries/inspections.ts";
import { upsertSafeguardingInspector } from "#db/queries/safeguarding.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { alertAgain } from "./add-entries.server.ts";
import { findNamedInspector } from "./find-named-inspector.server.ts";

/**
 * Names the inspector who looks after the safeguarding queue: one of the re-visit's own. Where that is somebody else than
 * before, they are told of what nobody has opened.
 */
export async function nameInspector(
  db: Queries,
  input: { inspectionId: string; personId: string; actor: PersonActor; now: Temporal.Instant },
): Promise<{ kind: "named" } | { kind: "no-such-inspector" }> {
  const { inspectionId, personId, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const { createdBy } = (await findInspection(trx, inspectionId)) ?? { createdBy: "" };
    const findNamed = () => findNamedInspector(trx, { id: inspectionId, createdBy }, now);
    const before = await findNamed();
    if (!before.inspectors.some((inspector) => inspector.personId === personId)) {
      return { kind: "no-such-inspector" };
    }
    const namedAt = now;
    await upsertSafeguardingInspector(trx, { inspectionId, personId, namedBy: actor.personId, namedAt });
    const after = await findNamed();
    const isOther = after.inspector?.personId !== before.inspector?.personId;
    if (isOther) await alertAgain(trx, inspectionId);
    const action = "safeguarding.inspector-named";
    await recordAudit(trx, { at: now, actor, inspectionId, action, details: { personId } });
    return { kind: "named" };
  });
}
