import type { PersonActor } from "#app/domain/audit/audit.ts";
import { recordAudit } from "#app/domain/audit/record-audit.server.ts";
import { listQueuesOf, passQueueOn } from "#app/domain/safeguarding/pass-queue-on.server.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { countOtherAppointedLeads, listPartsByPerson } from "#db/queries/accounts.ts";
import { findPerson, listMembersWithDeactivated, updateMemberLeftAt } from "#db/queries/people.ts";
import { endAppointmentWithin } from "./appoint-lead.server.ts";
import { endAccessWithoutRole } from "./end-access.server.ts";

export type MemberRemoved =
  | { kind: "removed"; name: string; appointmentEnded: boolean }
  | { kind: "last-lead"; name: string }
  | { kind: "not-a-member" };

/**
 * Ends somebody's part in a re-visit at once: their next request finds nothing there. What they wrote stays. A re-visit
 * always keeps one lead inspector. A lead whom another lead removes from their last re-visit is no lead inspector any more,
 * unless `keepsAppointment`; whoever has no part and no appointment left is signed out.
 */
export async function removeMember(
  db: Queries,
  input: {
    inspectionId: string;
    memberId: string;
    keepsAppointment?: boolean;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<MemberRemoved> {
  const { inspectionId, memberId, keepsAppointment = false, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<MemberRemoved> => {
    await serializeTransactions(trx, "people");
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const members = await listMembersWithDeactivated(trx, inspectionId);
    const member = members.find(({ id }) => id === memberId);
    if (!member) return { kind: "not-a-member" };
    const { personId, name, role } = member;
    const otherLeads = members.filter(
      (other) => other.role === "lead-inspector" && other.deactivatedAt === null && other.id !== memberId,
    );
    if (role === "lead-inspector" && otherLeads.length === 0) return { kind: "last-lead", name };
    const parts = await listPartsByPerson(trx, personId);
    const [queue] = await listQueuesOf(trx, {
      personId,
      parts: parts.filter((part) => part.inspectionId === inspectionId),
      now,
    });
    const endsAppointment =
      !keepsAppointment &&
      role === "lead-inspector" &&
      parts.length === 1 &&
      member.appointedLeadAt !== null &&
      (await mayEndAppointment(trx, { personId, actor }));
    // Before the change: whoever leaves may still do so.
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "member.removed",
      details: { memberId, personId, role },
    });
    await updateMemberLeftAt(trx, { inspectionId, memberId, leftAt: now });
    if (queue) await passQueueOn(trx, { queue, personId, actor, now });
    if (endsAppointment) await endAppointmentWithin(trx, { personId, email: member.email, actor, now });
    await endAccessWithoutRole(trx, personId);
    return { kind: "removed", name, appointmentEnded: endsAppointment };
  });
}

/** Only another appointed lead ends an appointment, and never the last. */
async function mayEndAppointment(
  db: Queries,
  { personId, actor }: { personId: string; actor: PersonActor },
): Promise<boolean> {
  if (personId === actor.personId) return false;
  const remover = await findPerson(db, actor.personId);
  return Boolean(remover?.appointedLeadAt) && (await countOtherAppointedLeads(db, personId)) > 0;
}
