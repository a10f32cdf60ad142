import { recordAudit } from "#app/domain/audit/record-audit.server.ts";
import type { Queries, Trx } from "#db/connection.ts";
import type { PersonActor } from "../audit/audit.ts";
import { alertAgain } from "./add-entries.server.ts";
import { findNamedInspector } from "./find-named-inspector.server.ts";

type Queue = { inspectionId: string; createdBy: string };

/** Those of the re-visits whose safeguarding queue this person is the one to be told of. */
export async function listQueuesOf(
  db: Queries,
  { personId, parts, now }: { personId: string; parts: readonly Queue[]; now: Temporal.Instant },
): Promise<Queue[]> {
  const queues: Queue[] = [];
  for (const { inspectionId, createdBy } of parts) {
    const { inspector } = await findNamedInspector(db, { id: inspectionId, createdBy }, now);
    if (inspector?.personId === personId) queues.push({ inspectionId, createdBy });
  }
  return queues;
}

/**
 * After the end of whoever looked after a queue: what nobody has seen yet is told to the one who is now to be told. Part of a
 * larger change.
 */
export async function passQueueOn(
  trx: Trx,
  {
    queue,
    personId,
    actor,
    now,
  }: { queue: Queue; personId: string; actor: PersonActor; now: Temporal.Instant },
): Promise<void> {
  const { inspectionId, createdBy } = queue;
  const { inspector } = await findNamedInspector(trx, { id: inspectionId, createdBy }, now);
  const entries = await alertAgain(trx, inspectionId);
  await recordAudit(trx, {
    at: now,
    // A consequence, and not of a role in this re-visit.
    actor: { kind: "noonday" },
    inspectionId,
    action: "safeguarding.passed-on",
    details: { from: personId, to: inspector?.personId ?? null, because: actor.personId, entries },
  });
}
