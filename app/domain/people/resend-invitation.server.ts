import type { PersonActor } from "#app/domain/audit/audit.ts";
import { recordAudit } from "#app/domain/audit/record-audit.server.ts";
import { toText } from "#app/platform/instants.ts";
import { hashToken, makeToken } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { takeTurns } from "#db/dialects/index.ts";
import { findWaitingInvitation, updateInvitationToken } from "#db/queries/invitations.ts";
import type { InvitationsTable } from "#db/tables/people.ts";
import { lifetimes } from "./person.ts";

/** Gives an invitation that waits (or ran out) a new link for another 14 days; the link sent before stops working. */
export async function resendInvitation(
  db: Queries,
  input: { revisitId: string; invitationId: string; actor: PersonActor; now: Temporal.Instant },
): Promise<{ kind: "resent"; invitation: InvitationsTable; token: string } | { kind: "not-waiting" }> {
  const { revisitId, invitationId, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    await takeTurns(trx, `revisit:${revisitId}`);
    const invitation = await findWaitingInvitation(trx, { revisitId, invitationId });
    if (!invitation) return { kind: "not-waiting" };
    const token = makeToken();
    const expiresAt = toText(now.add(lifetimes.invitation));
    await updateInvitationToken(trx, { id: invitationId, tokenHash: hashToken(token), expiresAt });
    await recordAudit(trx, {
      at: now,
      actor,
      revisitId,
      action: "sent an invitation again",
      details: { invitationId },
    });
    return { kind: "resent", invitation, token };
  });
}
