import type { PersonActor } from "#app/domain/audit/audit.ts";
import { recordAudit } from "#app/domain/audit/record-audit.server.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findWaitingInvitation, updateInvitationExpiry } from "#db/queries/invitations.ts";
import { deleteInvitationLinks } from "#db/queries/messages.ts";
import { enqueueMessage } from "../messages/enqueue-message.server.ts";
import { lifetimes } from "./person.ts";

/**
 * Gives an invitation that waits (or ran out) a new link for another 14 days; the link sent before stops working. It is the
 * invitation of whoever sends it again from then on.
 */
export async function resendInvitation(
  db: Queries,
  input: { inspectionId: string; invitationId: string; actor: PersonActor; now: Temporal.Instant },
): Promise<{ kind: "resent"; name: string } | { kind: "not-waiting" }> {
  const { inspectionId, invitationId, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const invitation = await findWaitingInvitation(trx, { inspectionId, invitationId });
    if (!invitation) return { kind: "not-waiting" };
    const expiresAt = now.add(lifetimes.invitation);
    await deleteInvitationLinks(trx, invitationId);
    await updateInvitationExpiry(trx, { id: invitationId, expiresAt, invitedBy: actor.personId });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "invitation.resent",
      details: { invitationId },
    });
    await enqueueMessage(trx, { template: "invitation", inspectionId, subjectId: invitationId, now });
    return { kind: "resent", name: invitation.name };
  });
}
