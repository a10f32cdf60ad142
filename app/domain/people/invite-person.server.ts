import type { PersonActor } from "#app/domain/audit/audit.ts";
import { recordAudit } from "#app/domain/audit/record-audit.server.ts";
import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { insertInvitation, updateInvitationsOfEmailAsCancelled } from "#db/queries/invitations.ts";
import { findMemberByEmail, findPerson, findPersonByEmail } from "#db/queries/people.ts";
import { type Inspectorate, needsInspectorate } from "../access/inspectorate.ts";
import type { Role } from "../access/roles.ts";
import { enqueueMessage } from "../messages/enqueue-message.server.ts";
import type { InvitationInput } from "./invitation-form.server.ts";
import { lifetimes } from "./person.ts";

export type PersonInvited = {
  kind: "invited";
  invitationId: string;
  /** Whether an earlier invitation to the same email was cancelled by this one. */
  replacedEarlier: boolean;
};

/**
 * Invites somebody by email to a re-visit in a role, for 14 days. Whoever has a part in it already is not invited
 * again; a second invitation takes the place of one that still waits, whatever its role.
 */
export async function invitePerson(
  db: Queries,
  input: Omit<InvitationInput, "inspectorate"> & {
    inspectorate?: Inspectorate | null;
    inspectionId: string;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<
  | PersonInvited
  | { kind: "already-member"; name: string; role: Role }
  /** Only a lead may let them in again, by undoing it. */
  | { kind: "deactivated"; name: string }
  /** To invite a lead inspector is to appoint one, which only an appointed one may. */
  | { kind: "not-appointed" }
  /** Quality assurance acts for one inspectorate, and nobody else does. */
  | { kind: "no-inspectorate" }
> {
  const { inspectionId, email, name, role, organisation, inspectorate = null, actor, now } = input;
  if (needsInspectorate(role) !== (inspectorate !== null)) return { kind: "no-inspectorate" };
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const member = await findMemberByEmail(trx, { inspectionId, email });
    if (member) return { kind: "already-member", name: member.name, role: member.role };
    const known = await findPersonByEmail(trx, email);
    if (known?.deactivatedAt) return { kind: "deactivated", name: known.name };
    if (role === "lead-inspector" && !(await findPerson(trx, actor.personId))?.appointedLeadAt) {
      return { kind: "not-appointed" };
    }
    const cancelled = await updateInvitationsOfEmailAsCancelled(trx, {
      inspectionId,
      email,
      cancelledAt: now,
    });
    const invitationId = makeId();
    await insertInvitation(trx, {
      id: invitationId,
      inspectionId,
      email,
      name,
      role,
      organisation,
      inspectorate,
      tokenHash: invitationId,
      invitedBy: actor.personId,
      invitedAt: now,
      expiresAt: now.add(lifetimes.invitation),
      acceptedAt: null,
      cancelledAt: null,
    });
    const replacedEarlier = cancelled > 0;
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "person.invited",
      details: { invitationId, role, organisation, inspectorate, replacedEarlier },
    });
    await enqueueMessage(trx, { template: "invitation", inspectionId, subjectId: invitationId, now });
    return { kind: "invited", invitationId, replacedEarlier };
  });
}
