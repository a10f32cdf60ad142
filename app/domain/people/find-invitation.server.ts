import { hashToken } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { findInvitationByToken } from "#db/queries/invitations.ts";
import { findPersonByEmail } from "#db/queries/people.ts";
import type { Inspectorate } from "../access/inspectorate.ts";
import type { Role } from "../access/roles.ts";
import { type InvitationState, invitationState } from "./invitation.ts";

export type Invitation = {
  id: string;
  inspectionId: string;
  areaName: string;
  email: string;
  name: string;
  /** The name they go by already, where they have a part in another re-visit. */
  knownAs: string | null;
  role: Role;
  organisation: string;
  inspectorate: Inspectorate | null;
  /** Whoever sent it last. `mayAppoint`: an active lead inspector still, whose word makes another one. */
  inviter: { id: string; name: string; mayAppoint: boolean };
  /** Whether whoever has that email may not sign in any more: no invitation undoes that. */
  deactivated: boolean;
  expiresAt: Temporal.Instant;
  state: InvitationState;
};

/** The invitation of a link, whatever has become of it; finding it does not use it up. Null where there is none. */
export async function findInvitation(
  db: Queries,
  { token, now }: { token: string; now: Temporal.Instant },
): Promise<Invitation | null> {
  const row = await findInvitationByToken(db, hashToken(token));
  if (!row) return null;
  const person = await findPersonByEmail(db, row.email);
  const { id, inspectionId, areaName, email, name, organisation, expiresAt } = row;
  return {
    id,
    inspectionId,
    areaName,
    email,
    name,
    knownAs: person?.name ?? null,
    role: row.role,
    organisation,
    inspectorate: row.inspectorate,
    inviter: {
      id: row.invitedBy,
      name: row.inviterName,
      mayAppoint: row.inviterAppointedAt !== null && row.inviterDeactivatedAt === null,
    },
    deactivated: person !== undefined && person.deactivatedAt !== null,
    expiresAt,
    state: stateOf(row, now),
  };
}

/** What somebody deactivated sent opens nothing any more, so that a second address is no way back in; another lead can send it again. */
function stateOf(
  row: Parameters<typeof invitationState>[0] & { inviterDeactivatedAt: Temporal.Instant | null },
  now: Temporal.Instant,
): InvitationState {
  const state = invitationState(row, now);
  return state === "waiting" && row.inviterDeactivatedAt !== null ? "expired" : state;
}
