import { isStrongMethod, type SignInMethod } from "#app/domain/people/sign-in-method.ts";
import type { Queries } from "#db/connection.ts";
import { hasOpenidAccount } from "#db/queries/openid-accounts.ts";
import { listPasskeysByPerson } from "#db/queries/passkeys.ts";
import { hasStrictPart } from "#db/queries/sign-in-rules.ts";

/**
 * Whether somebody may add or remove what they sign in with, in a session that began by this method. After a link they may
 * not, where they have a passkey or an account at a provider and a re-visit asks for it: whoever reads their mail could
 * else make a passkey of their own.
 */
export async function mayChangeMethods(
  db: Queries,
  { personId, method }: { personId: string; method: SignInMethod },
): Promise<boolean> {
  if (isStrongMethod(method) || !(await hasStrictPart(db, personId))) return true;
  const passkeys = await listPasskeysByPerson(db, personId);
  return passkeys.length === 0 && !(await hasOpenidAccount(db, personId));
}
