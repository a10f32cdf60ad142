import { findMembership } from "#app/domain/access/find-membership.server.ts";
import { opensAfterSignIn } from "#app/domain/access/opens-after-sign-in.server.ts";
import { isTooWeakForAccounts, mayChangeMethods } from "#app/domain/passkeys/may-change-methods.server.ts";
import type { Person } from "#app/domain/people/find-signed-in-person.server.ts";
import { matchSection } from "#app/paths.ts";
import { findRevisitId } from "#app/work-pages.ts";
import type { RequestContext } from "./context.ts";

/** Whether a page of ours lets somebody do there what they began, once a link has signed them in. */
export async function opensAfterLink(
  { db }: RequestContext,
  { id: personId }: Person,
  to: string,
): Promise<boolean> {
  const [pathname = ""] = to.split("?");
  const afterLink = { personId, method: "link" } as const;
  if (matchSection("account/overview", pathname)) return mayChangeMethods(db, afterLink);
  if (matchSection("people/list", pathname)) return !(await isTooWeakForAccounts(db, afterLink));
  const inspectionId = findRevisitId(pathname);
  const membership = inspectionId === null ? null : await findMembership(db, { inspectionId, personId });
  return membership === null || opensAfterSignIn(db, { membership, personId, isStrong: false });
}
