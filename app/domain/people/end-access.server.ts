import type { Trx } from "#db/connection.ts";
import { deleteSessionsOfPerson, findPersonToSignIn } from "#db/queries/people.ts";
import { deleteUnusedSignInLinksOfPerson } from "#db/queries/sign-in-links.ts";

/** Ends all of a person's sessions and the sign-in links that they have not used; how many sessions. Part of a larger change. */
export async function endAccess(trx: Trx, personId: string): Promise<number> {
  await deleteUnusedSignInLinksOfPerson(trx, personId);
  return deleteSessionsOfPerson(trx, { personId });
}

/** The same, where neither a part in any re-visit nor an appointment is left to them. */
export async function endAccessWithoutRole(trx: Trx, personId: string): Promise<void> {
  if (!(await findPersonToSignIn(trx, { personId }))) await endAccess(trx, personId);
}
