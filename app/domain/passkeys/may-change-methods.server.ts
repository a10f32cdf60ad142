import { isStrongMethod, type SignInMethod } from "#app/domain/people/sign-in-method.ts";
import type { Queries } from "#db/connection.ts";
import { hasStrictPart, hasStrongMethod } from "#db/queries/sign-in-rules.ts";

type OwnSignIn = { personId: string; method: SignInMethod };

/**
 * Whether somebody may add or remove what they sign in with, in a session that began by this method. After a link they may
 * not, where they have a passkey or an account at a provider: whoever reads their mail could else make a passkey of their own.
 */
export async function mayChangeMethods(db: Queries, { personId, method }: OwnSignIn): Promise<boolean> {
  return isStrongMethod(method) || !(await hasStrongMethod(db, personId));
}

/**
 * Whether a session is too weak to change other people's accounts in: it began by a link, though its person has more than
 * that and a part in a re-visit that asks for it. Whoever reads their mail could else make them its only lead.
 */
export async function isTooWeakForAccounts(db: Queries, { personId, method }: OwnSignIn): Promise<boolean> {
  return !(await mayChangeMethods(db, { personId, method })) && (await hasStrictPart(db, personId));
}
