import type { Queries } from "#db/connection.ts";
import { listWaitingInvitationsByInspection } from "#db/queries/invitations.ts";
import { listMembersWithDeactivated } from "#db/queries/people.ts";
import type { Inspectorate } from "../access/inspectorate.ts";
import { type Role, roles } from "../access/roles.ts";
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
        role: member.role as Role,
        inspectorate: member.inspectorate as Inspectorate | null,
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
        inviterEnded,
        expiresAt,
        ...dates
      }) => ({
        id,
        name,
        email,
        role: role as Role,
        organisation,
        inspectorate: inspectorate as Inspectorate | null,
        inviterName,
        inviterEnded: inviterEnded !== null,
        expiresAt,
        expired: invitationState({ expiresAt, ...dates }, now) === "expired",
      }),
    ),
  };
}
