import type { Queries } from "#db/connection.ts";
import { countOtherActiveLeads, hasStrongMethod } from "#db/queries/sign-in-rules.ts";
import type { Membership } from "./find-membership.server.ts";

/**
 * Whether a re-visit opens to one of its people, whose session began with more than a link or not (`isStrong`). Where it asks
 * for more, a link opens it to its only active lead alone, so that nobody is locked out for good, and only while they have
 * neither a passkey nor an account at a provider themselves.
 */
export async function opensAfterSignIn(
  db: Queries,
  { membership, personId, isStrong }: { membership: Membership; personId: string; isStrong: boolean },
): Promise<boolean> {
  const { inspection, role, requiresStrongSignIn } = membership;
  if (isStrong || !requiresStrongSignIn) return true;
  if (role !== "lead-inspector" || (await hasStrongMethod(db, personId))) return false;
  return (await countOtherActiveLeads(db, { inspectionId: inspection.id, personId })) === 0;
}
