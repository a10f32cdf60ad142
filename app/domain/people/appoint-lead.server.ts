import type { Actor, PersonActor } from "#app/domain/audit/audit.ts";
import { checkActor } from "#app/domain/audit/check-actor.server.ts";
import { recordAudit } from "#app/domain/audit/record-audit.server.ts";
import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { countOtherAppointedLeads, updatePersonNoLead } from "#db/queries/accounts.ts";
import { findPerson, updatePersonToLead } from "#db/queries/people.ts";
import { cancelWaitingInvitations } from "./cancel-invitation.server.ts";
import { endAccessWithoutRole } from "./end-access.server.ts";

type Change = { personId: string; actor: PersonActor; now: Temporal.Instant };

/** Makes a person a lead inspector, who may start re-visits, unless they are one. Part of a larger change. */
export async function appointLead(
  trx: Trx,
  { personId, actor, now }: { personId: string; actor: Actor; now: Temporal.Instant },
): Promise<void> {
  const appointed = await updatePersonToLead(trx, { personId, appointedLeadAt: now });
  if (!appointed) return;
  await recordAudit(trx, {
    at: now,
    actor,
    inspectionId: null,
    action: "lead.appointed",
    details: { personId },
  });
}

/** A lead inspector appoints somebody who is known, or appoints them again. */
export async function appointPerson(
  db: Queries,
  { personId, actor, now }: Change,
): Promise<{ kind: "appointed"; name: string } | { kind: "no-such-person" | "deactivated" }> {
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, "people");
    const person = await findPerson(trx, personId);
    if (!person) return { kind: "no-such-person" };
    if (person.deactivatedAt !== null) return { kind: "deactivated" };
    await appointLead(trx, { personId, actor, now });
    return { kind: "appointed", name: person.name };
  });
}

/**
 * Ends somebody's appointment as lead inspector at once: they start no re-visit, change no bank holiday and nobody's account.
 * Their parts in re-visits stay until they are removed there. Waiting invitations that would appoint them again are
 * cancelled. Noonday always keeps one lead.
 */
export async function endAppointment(
  db: Queries,
  { personId, actor, now }: Change,
): Promise<{ kind: "ended" | "last-lead"; name: string } | { kind: "not-a-lead" }> {
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, "people");
    const person = await findPerson(trx, personId);
    if (!person || person.appointedLeadAt === null) return { kind: "not-a-lead" };
    const { name } = person;
    if ((await countOtherAppointedLeads(trx, personId)) === 0) return { kind: "last-lead", name };
    await endAppointmentWithin(trx, { personId, email: person.email, actor, now });
    return { kind: "ended", name };
  });
}

/** Part of a larger change, which has made sure that another lead is left. */
export async function endAppointmentWithin(
  trx: Trx,
  { personId, email, actor, now }: { personId: string; email: string; actor: Actor; now: Temporal.Instant },
): Promise<void> {
  // Before the change: whoever ends their own may still do so.
  if (actor.kind === "person") await checkActor(trx, { actor, inspectionId: null });
  await updatePersonNoLead(trx, personId);
  await cancelWaitingInvitations(trx, { email, role: "lead-inspector", now });
  await endAccessWithoutRole(trx, personId);
  await recordAudit(trx, {
    at: now,
    actor,
    inspectionId: null,
    action: "lead.appointment-ended",
    details: { personId },
    wasDecidedBefore: true,
  });
}
