import type { Queries } from "#db/connection.ts";
import { listWaitingInvitationsByInspection } from "#db/queries/invitations.ts";
import { listMembersWithDeactivated } from "#db/queries/people.ts";
import { roles } from "../access/roles.ts";
import { invitationState } from "./invitation.ts";

/** Everybody with a part in a re-visit, by role, and the invitations that nobody has accepted yet. */
export async function listPeople(
  db: Queries,
  { inspectionId, now }: { inspectionId: string; now: Temporal.Instant },
) {
  const members = await listMembersWithDeactivated(db, inspectionId);
  const invitations = await listWaitingInvitationsByInspection(db, inspectionId);
  return {
    members: members
      .map((member) => ({
        ...member,
        role: member.role,
        inspectorate: member.inspectorate,
      }))
      .sort((one, other) => roles.indexOf(one.role) - roles.indexOf(other.role)),
    invitations: invitations.map(
      ({
        id,
        name,
        email,
        role,
        organisation,
        inspectorate,
        inviterName,
        inviterDeactivatedAt,
        expiresAt,
        ...dates
      }) => ({
        id,
        name,
        email,
        role,
        organisation,
        inspectorate,
        inviterName,
        inviterEnded: inviterDeactivatedAt !== null,
        expiresAt,
        expired: invitationState({ expiresAt, ...dates }, now) === "expired",
      }),
    ),
  };
}
