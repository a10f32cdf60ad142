import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findSentRecording, holdRecording, updateRecording } from "#db/queries/young-peoples-recordings.ts";
import type { Inspection } from "../access/find-membership.server.ts";
import type { PersonActor } from "../audit/audit.ts";
import { checkActor } from "../audit/check-actor.server.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { findListeners } from "./find-listeners.server.ts";

export type HeardRecording = { kind: "heard" | "already-heard" | "not-first-listener" | "no-such-recording" };

/**
 * The inspector named for safeguarding, or their stand-in, has heard or seen it, or the second inspector who was told that they
 * had not: from now on the other inspectors may. What speaks of danger they write down as a concern (¶64), before or after.
 */
export function markAsHeard(
  db: Queries,
  {
    inspection,
    recordingId,
    actor,
    now,
  }: { inspection: Inspection; recordingId: string; actor: PersonActor; now: Temporal.Instant },
): Promise<HeardRecording> {
  const inspectionId = inspection.id;
  return db.transaction().execute(async (trx): Promise<HeardRecording> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    await checkActor(trx, { actor, inspectionId });
    if (!(await findSentRecording(trx, { inspectionId, recordingId }))) return { kind: "no-such-recording" };
    const recording = await holdRecording(trx, recordingId);
    if (!recording) return { kind: "no-such-recording" };
    const listeners = await findListeners(trx, { inspection, recordingIds: [recordingId], now });
    if (!listeners.of(recordingId).has(actor.personId)) return { kind: "not-first-listener" };
    if (recording.heardAt !== null) return { kind: "already-heard" };
    await updateRecording(trx, recordingId, { heardAt: now, heardBy: actor.personId });
    const details = { recordingId };
    await recordAudit(trx, {
      ...{ at: now, actor, inspectionId, action: "young-peoples-recording.heard", details },
    });
    return { kind: "heard" };
  });
}
