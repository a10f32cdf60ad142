import { recordAudit } from "#app/domain/audit/record-audit.server.ts";
import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { updateInvitationAsAccepted } from "#db/queries/invitations.ts";
import { upsertMember } from "#db/queries/people.ts";
import { appointLead } from "./appoint-lead.server.ts";
import {
  beginSession,
  deleteSessionByToken,
  type NewSession,
  type SigningBrowser,
} from "./begin-session.server.ts";
import { findInvitation } from "./find-invitation.server.ts";
import { registerPerson } from "./register-person.server.ts";

export type InvitationAccepted = {
  kind: "accepted";
  inspectionId: string;
  personId: string;
  session: NewSession;
};

/**
 * Uses an invitation up: its person gets their part in the re-visit and is signed in. `name` is theirs to say, unless
 * they are known already. Whoever accepts as lead inspector is appointed one by that, where who invited them is still an
 * appointed lead. Somebody deactivated is not let in by any invitation. `previousToken` is of the session that the browser
 * had: accepting ends it, and an invitation that is refused leaves it.
 */
export async function acceptInvitation(
  db: Queries,
  {
    token,
    name,
    previousToken,
    browserToken,
    now,
  }: { token: string; name?: string; now: Temporal.Instant } & SigningBrowser,
): Promise<InvitationAccepted | { kind: "unknown" | "used" | "cancelled" | "expired" | "deactivated" }> {
  return db.transaction().execute(async (trx) => {
    // Before the re-visit's lock, as everywhere: nobody is let in while a lead deactivates them.
    await serializeTransactions(trx, "people");
    const seen = await findInvitation(trx, { token, now });
    if (!seen) return { kind: "unknown" };
    if (seen.deactivated) return { kind: "deactivated" };
    if (seen.state !== "waiting") return { kind: refused[seen.state] };
    const { inspectionId, role, organisation, inspectorate } = seen;
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    // Of two presses at once, or a press while the lead cancels, one is first.
    const first = await updateInvitationAsAccepted(trx, { id: seen.id, acceptedAt: now });
    if (!first) return { kind: "used" };
    const person = await registerPerson(trx, { name: name || seen.name, email: seen.email, now });
    const member = { inspectionId, personId: person.id, role, organisation, inspectorate };
    await upsertMember(trx, { id: makeId(), ...member, joinedAt: now, leftAt: null });
    const session = await beginSession(trx, {
      ...{ personId: person.id, method: "invitation", browserToken, now },
    });
    const actor = { kind: "person", personId: person.id, role } as const;
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "invitation.accepted",
      details: { invitationId: seen.id, organisation, inspectorate },
    });
    const appoints = role === "lead-inspector" && seen.inviter.mayAppoint;
    if (appoints) await appointLead(trx, { personId: person.id, actor, now });
    if (previousToken) await deleteSessionByToken(trx, { token: previousToken, now });
    return { kind: "accepted", inspectionId, personId: person.id, session };
  });
}

const refused = { accepted: "used", cancelled: "cancelled", expired: "expired" } as const;
