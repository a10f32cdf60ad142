import type { Queries } from "#db/connection.ts";
import { findMembership as findMembershipRow } from "#db/queries/people.ts";
import type { RevisitsTable } from "#db/tables/revisits.ts";
import type { Inspectorate } from "./inspectorate.ts";
import type { Role } from "./roles.ts";

export type Revisit = RevisitsTable;
export type Membership = {
  revisit: Revisit;
  role: Role;
  organisation: string;
  inspectorate: Inspectorate | null;
};

/** The re-visit with the person's role in it, or null where there is no such re-visit or they have no part in it. */
export async function findMembership(
  db: Queries,
  member: { revisitId: string; personId: string },
): Promise<Membership | null> {
  const row = await findMembershipRow(db, member);
  if (!row) return null;
  const { role, organisation, inspectorate, ...revisit } = row;
  return { revisit, role: role as Role, organisation, inspectorate: inspectorate as Inspectorate | null };
}
