import type { Queries } from "../connection.ts";
import type { InvitationsTable } from "../tables/people.ts";

export async function insertInvitation(db: Queries, invitation: InvitationsTable): Promise<void> {
  await db.insertInto("invitations").values(invitation).execute();
}

/** The invitation whose link carries this token, with what its page says; undefined where there is none. */
export function findInvitationByToken(db: Queries, tokenHash: string) {
  return db
    .selectFrom("invitations")
    .innerJoin("inspections", "inspections.id", "invitations.inspectionId")
    .innerJoin("people as inviter", "inviter.id", "invitations.invitedBy")
    .selectAll("invitations")
    .select(["inspections.areaName", "inviter.name as inviterName"])
    .select([
      "inviter.appointedLeadAt as inviterAppointedAt",
      "inviter.deactivatedAt as inviterDeactivatedAt",
    ])
    .innerJoin("invitationLinks", "invitationLinks.invitationId", "invitations.id")
    .where("invitationLinks.tokenHash", "=", tokenHash)
    .executeTakeFirst();
}

/** An invitation with what its message says, whatever has become of it. */
export function findInvitationById(db: Queries, id: string) {
  return db
    .selectFrom("invitations")
    .innerJoin("inspections", "inspections.id", "invitations.inspectionId")
    .innerJoin("people as inviter", "inviter.id", "invitations.invitedBy")
    .selectAll("invitations")
    .select(["inspections.areaName", "inviter.name as inviterName"])
    .where("invitations.id", "=", id)
    .executeTakeFirst();
}

/** Invitations to a re-visit that are neither accepted nor cancelled, expired ones included, oldest first. */
export function listWaitingInvitationsByInspection(db: Queries, inspectionId: string) {
  return db
    .selectFrom("invitations")
    .innerJoin("people as inviter", "inviter.id", "invitations.invitedBy")
    .selectAll("invitations")
    .select(["inviter.name as inviterName", "inviter.deactivatedAt as inviterDeactivatedAt"])
    .where("inspectionId", "=", inspectionId)
    .where("acceptedAt", "is", null)
    .where("cancelledAt", "is", null)
    .orderBy("invitedAt")
    .orderBy("invitations.id")
    .execute();
}

export function findWaitingInvitation(
  db: Queries,
  { inspectionId, invitationId }: { inspectionId: string; invitationId: string },
): Promise<InvitationsTable | undefined> {
  return db
    .selectFrom("invitations")
    .selectAll()
    .where("id", "=", invitationId)
    .where("inspectionId", "=", inspectionId)
    .where("acceptedAt", "is", null)
    .where("cancelledAt", "is", null)
    .executeTakeFirst();
}

/** Accepts an invitation that still waits and has not expired; false where it does not. */
export async function updateInvitationAsAccepted(
  db: Queries,
  { id, acceptedAt }: { id: string; acceptedAt: Temporal.Instant },
): Promise<boolean> {
  const result = await db
    .updateTable("invitations")
    .set({ acceptedAt })
    .where("id", "=", id)
    .where("acceptedAt", "is", null)
    .where("cancelledAt", "is", null)
    .where("expiresAt", ">", acceptedAt)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

export async function updateInvitationAsCancelled(
  db: Queries,
  { id, cancelledAt }: { id: string; cancelledAt: Temporal.Instant },
): Promise<void> {
  await db.updateTable("invitations").set({ cancelledAt }).where("id", "=", id).execute();
}

/** Cancels whatever waits for that email in the re-visit; how many there were. */
export async function updateInvitationsOfEmailAsCancelled(
  db: Queries,
  {
    inspectionId,
    email,
    cancelledAt,
  }: { inspectionId: string; email: string; cancelledAt: Temporal.Instant },
): Promise<number> {
  const result = await db
    .updateTable("invitations")
    .set({ cancelledAt })
    .where("inspectionId", "=", inspectionId)
    .where("email", "=", email)
    .where("acceptedAt", "is", null)
    .where("cancelledAt", "is", null)
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

export async function updateInvitationExpiry(
  db: Queries,
  { id, expiresAt, invitedBy }: { id: string; expiresAt: Temporal.Instant; invitedBy: string },
): Promise<void> {
  await db.updateTable("invitations").set({ expiresAt, invitedBy }).where("id", "=", id).execute();
}
