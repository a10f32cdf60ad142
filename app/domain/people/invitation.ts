import type { Role } from "../access/roles.ts";

/** Roles of people who speak for somebody: reviews and lists name the body, not only the person. */
const spokesmen: readonly Role[] = [
  "parent-carer-forum",
  "local-area-officer",
  "letter-recipient",
  "young-peoples-group",
];

export function needsOrganisation(role: Role): boolean {
  return spokesmen.includes(role);
}

/** What has become of an invitation, by its dated facts. */
export type InvitationState = "waiting" | "accepted" | "cancelled" | "expired";

export function invitationState(
  invitation: {
    acceptedAt: Temporal.Instant | null;
    cancelledAt: Temporal.Instant | null;
    expiresAt: Temporal.Instant;
  },
  now: Temporal.Instant,
): InvitationState {
  if (invitation.acceptedAt !== null) return "accepted";
  if (invitation.cancelledAt !== null) return "cancelled";
  return Temporal.Instant.compare(invitation.expiresAt, now) > 0 ? "waiting" : "expired";
}
