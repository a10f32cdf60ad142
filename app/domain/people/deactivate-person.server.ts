import type { PersonActor } from "#app/domain/audit/audit.ts";
import { recordAudit } from "#app/domain/audit/record-audit.server.ts";
import { listQueuesOf, passQueueOn } from "#app/domain/safeguarding/pass-queue-on.server.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import {
  countOtherAppointedLeads,
  listPartsByPerson,
  updatePersonDeactivation,
} from "#db/queries/accounts.ts";
import { findPerson } from "#db/queries/people.ts";
import { cancelWaitingInvitations } from "./cancel-invitation.server.ts";
import { endAccess } from "./end-access.server.ts";

type Change = { personId: string; actor: PersonActor; now: Temporal.Instant };

export type PersonDeactivated =
  | { kind: "deactivated"; name: string }
  | { kind: "no-such-person" }
  | { kind: "already-deactivated"; name: string }
  /** Somebody else has to do that: a slip would lock them out of undoing it. */
  | { kind: "own-account" }
  | { kind: "last-lead"; name: string }
  | { kind: "only-lead-of"; name: string; areaNames: string[] };

/**
 * Keeps a person out from now on: their sessions, unused sign-in links and waiting invitations end, and what they are in the
 * middle of sending is refused. What they wrote stays, and so do their parts, for when it is undone. Noonday and each
 * re-visit always keep one lead inspector.
 */
export async function deactivatePerson(db: Queries, input: Change): Promise<PersonDeactivated> {
  const { personId, actor, now } = input;
  if (personId === actor.personId) return { kind: "own-account" };
  return db.transaction().execute(async (trx): Promise<PersonDeactivated> => {
    await serializeTransactions(trx, "people");
    const person = await findPerson(trx, personId);
    if (!person) return { kind: "no-such-person" };
    const { name } = person;
    if (person.deactivatedAt !== null) return { kind: "already-deactivated", name };
    // In one order everywhere, so that nobody waits for somebody who waits for them.
    for (const { inspectionId } of await listPartsByPerson(trx, personId)) {
      await serializeTransactions(trx, `inspection:${inspectionId}`);
    }
    const parts = await listPartsByPerson(trx, personId);
    const only = parts.filter(
      ({ role, otherLeads }) => role === "lead-inspector" && Number(otherLeads) === 0,
    );
    if (only.length > 0) {
      return { kind: "only-lead-of", name, areaNames: only.map(({ areaName }) => areaName) };
    }
    if (person.appointedLeadAt !== null && (await countOtherAppointedLeads(trx, personId)) === 0) {
      return { kind: "last-lead", name };
    }
    const queues = await listQueuesOf(trx, { personId, parts, now });
    await updatePersonDeactivation(trx, {
      personId,
      deactivatedAt: now,
      deactivatedBy: actor.personId,
    });
    const sessions = await endAccess(trx, personId);
    const invitations = await cancelWaitingInvitations(trx, { email: person.email, now });
    for (const queue of queues) await passQueueOn(trx, { queue, personId, actor, now });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId: null,
      action: "person.deactivated",
      details: { personId, sessions, invitations },
    });
    return { kind: "deactivated", name };
  });
}

/** Lets a deactivated person sign in again, with the parts that nobody ended meanwhile. Cancelled invitations stay so. */
export async function reactivatePerson(
  db: Queries,
  { personId, actor, now }: Change,
): Promise<{ kind: "reactivated"; name: string } | { kind: "no-such-person" | "was-active" }> {
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, "people");
    const person = await findPerson(trx, personId);
    if (!person) return { kind: "no-such-person" };
    if (person.deactivatedAt === null) return { kind: "was-active" };
    await updatePersonDeactivation(trx, { personId, deactivatedAt: null, deactivatedBy: null });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId: null,
      action: "person.reactivated",
      details: { personId },
    });
    return { kind: "reactivated", name: person.name };
  });
}
