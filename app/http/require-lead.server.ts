import type { PersonActor } from "#app/domain/audit/audit.ts";
import { isTooWeakForAccounts } from "#app/domain/passkeys/may-change-methods.server.ts";
import type { Person } from "#app/domain/people/find-signed-in-person.server.ts";
import type { RequestContext } from "./context.ts";
import { requireFreshSignIn, signInAgain } from "./require-fresh-sign-in.server.ts";
import { requirePerson } from "./session.server.ts";

/** The signed-in lead inspector, for what belongs to no one re-visit; a 404 for everybody else who is signed in. */
export async function requireLead(
  context: RequestContext,
  request: Request,
): Promise<{ person: Person; actor: PersonActor }> {
  const person = await requirePerson(context, request);
  if (!person.mayStartInspections) throw new Response(null, { status: 404, statusText: "Not Found" });
  return { person, actor: { kind: "person", personId: person.id, role: "lead-inspector" } };
}

/**
 * The lead inspector who changes somebody's account: they signed in within the last 15 minutes, and with more than a link
 * where they have it and a re-visit of theirs asks for it. Sends others to sign in so.
 */
export async function requireLeadForAccounts(
  context: RequestContext,
  request: Request,
): Promise<{ person: Person; actor: PersonActor }> {
  const lead = await requireLead(context, request);
  await requireStrongForAccounts({ request, context }, lead.person);
  await requireFreshSignIn({ request, context }, lead.person);
  return lead;
}

/** Sends whoever signed in too weakly to change accounts, or to invite another lead inspector, to sign in with more. */
export async function requireStrongForAccounts(
  { request, context }: { request: Request; context: RequestContext },
  { id, session }: Person,
): Promise<void> {
  const signIn = { personId: id, method: session.method };
  if (!(await isTooWeakForAccounts(context.db, signIn))) return;
  throw await signInAgain({ request, context }, id, "accounts");
}
