import type { Queries } from "#db/connection.ts";
import { findMembership as findMembershipRow } from "#db/queries/people.ts";
import type { InspectionsTable } from "#db/tables/inspections.ts";
import type { Inspectorate } from "./inspectorate.ts";
import type { Role } from "./roles.ts";

export type Inspection = InspectionsTable;
export type Membership = {
  inspection: Inspection;
  role: Role;
  organisation: string;
  inspectorate: Inspectorate | null;
  /** Whether it opens only to those who signed in with a passkey or by OpenID Connect. */
  requiresStrongSignIn: boolean;
};

/** The re-visit with the person's role in it, or null where there is no such re-visit or they have no part in it. */
export async function findMembership(
  db: Queries,
  member: { inspectionId: string; personId: string },
): Promise<Membership | null> {
  const row = await findMembershipRow(db, member);
  if (!row) return null;
  const { role, organisation, inspectorate, requiredAt, ...inspection } = row;
  return { inspection, role, organisation, inspectorate, requiresStrongSignIn: requiredAt !== null };
}
