import type { Queries } from "#db/connection.ts";
import { findPerson, listMembersByInspection } from "#db/queries/people.ts";
import { findSafeguardingInspector } from "#db/queries/safeguarding.ts";
import { may } from "../access/permissions.ts";
import type { Role } from "../access/roles.ts";

export type Inspector = { personId: string; name: string; email: string; role: Role };

/** Those who could be named: the re-visit's inspectors now. */
export async function listInspectors(db: Queries, inspectionId: string): Promise<Inspector[]> {
  const members = await listMembersByInspection(db, inspectionId);
  return members
    .map(({ personId, name, email, role }) => ({ personId, name, email, role }))
    .filter(({ role }) => may(role, "change", "safeguarding-entries"));
}

/**
 * The inspector named for the safeguarding queue. Where nobody was named, or who was has left or was deactivated (`ended` is
 * their name): the lead inspector who started
 * the re-visit, or else another lead. Null only where no inspector is left.
 */
export async function findNamedInspector(
  db: Queries,
  inspection: { id: string; createdBy: string },
): Promise<{
  inspector: Inspector | null;
  wasNamed: boolean;
  ended: string | null;
  inspectors: Inspector[];
}> {
  const inspectors = await listInspectors(db, inspection.id);
  const named = await findSafeguardingInspector(db, inspection.id);
  const byId = (id: string | undefined) => inspectors.find(({ personId }) => personId === id);
  const chosen = byId(named?.personId);
  const fallback =
    byId(inspection.createdBy) ?? inspectors.find(({ role }) => role === "lead-inspector") ?? inspectors[0];
  const ended = named && !chosen ? ((await findPerson(db, named.personId))?.name ?? null) : null;
  return { inspector: chosen ?? fallback ?? null, wasNamed: chosen !== undefined, ended, inspectors };
}
