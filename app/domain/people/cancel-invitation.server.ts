import type { PersonActor } from "#app/domain/audit/audit.ts";
import { recordAudit } from "#app/domain/audit/record-audit.server.ts";
import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { listWaitingInvitationsByEmail } from "#db/queries/accounts.ts";
import { findWaitingInvitation, updateInvitationAsCancelled } from "#db/queries/invitations.ts";
import type { Role } from "../access/roles.ts";

/** Cancels an invitation that nobody has accepted: its link stops working at once. */
export async function cancelInvitation(
  db: Queries,
  input: { inspectionId: string; invitationId: string; actor: PersonActor; now: Temporal.Instant },
): Promise<{ kind: "cancelled"; name: string } | { kind: "not-waiting" }> {
  const { inspectionId, invitationId, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const invitation = await findWaitingInvitation(trx, { inspectionId, invitationId });
    if (!invitation) return { kind: "not-waiting" };
    await updateInvitationAsCancelled(trx, { id: invitationId, cancelledAt: now });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "invitation.cancelled",
      details: { invitationId },
    });
    return { kind: "cancelled", name: invitation.name };
  });
}

/** Cancels what waits for an email in all re-visits, in one role or any; their ids. Part of a larger change, which says so. */
export async function cancelWaitingInvitations(
  trx: Trx,
  { now, ...invitee }: { email: string; role?: Role; now: Temporal.Instant },
): Promise<string[]> {
  const waiting = await listWaitingInvitationsByEmail(trx, invitee);
  for (const { id } of waiting) await updateInvitationAsCancelled(trx, { id, cancelledAt: now });
  return waiting.map(({ id }) => id);
}
