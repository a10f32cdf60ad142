import type { PersonActor } from "#app/domain/audit/audit.ts";
import { recordAudit } from "#app/domain/audit/record-audit.server.ts";
import { toText } from "#app/platform/instants.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { updateRevisitAsNotNotified } from "#db/queries/revisits.ts";
import { findDateStatus } from "../revisits/find-date-status.server.ts";
import { whyNotificationStands } from "./notification.ts";

export type NotificationWithdrawn =
  | { kind: "withdrawn" }
  | { kind: "not-recorded" }
  /** Families have had the survey; a sentence that says since when. */
  | { kind: "stands"; why: string };

/**
 * Takes back the record that the area was notified, for a reason: it was made too early, or for another area. Families no
 * longer see the re-visit. Not once its survey has opened: somebody may be answering.
 */
export async function withdrawNotification(
  db: Queries,
  input: { revisitId: string; reason: string; actor: PersonActor; now: Temporal.Instant },
): Promise<NotificationWithdrawn> {
  const { revisitId, reason, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<NotificationWithdrawn> => {
    await serializeTransactions(trx, `revisit:${revisitId}`);
    const standing = await findDateStatus(trx, { revisitId, now });
    if (!standing?.notifiedAt) return { kind: "not-recorded" };
    const why = whyNotificationStands(standing);
    if (why !== null) return { kind: "stands", why };
    await updateRevisitAsNotNotified(trx, revisitId);
    await recordAudit(trx, {
      at: now,
      actor,
      revisitId,
      action: "withdrew the record that the area was notified",
      details: { recordedAt: toText(standing.notifiedAt), reason },
    });
    return { kind: "withdrawn" };
  });
}
