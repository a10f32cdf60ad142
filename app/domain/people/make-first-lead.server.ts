import type { Queries } from "#db/connection.ts";
import { hasLead } from "#db/queries/people.ts";
import { updateSignInLinkAsUsed } from "#db/queries/sign-in-links.ts";
import { appointLead } from "./appoint-lead.server.ts";
import { beginSession, type NewSession, type SigningBrowser } from "./begin-session.server.ts";
import { findSignInLink, type LinkState } from "./find-sign-in-link.server.ts";
import { registerPerson } from "./register-person.server.ts";

/** Uses the start-up link up: makes the first lead inspector and signs them in. */
export async function makeFirstLead(
  db: Queries,
  input: { token: string; name: string; email: string; now: Temporal.Instant } & SigningBrowser,
): Promise<{ kind: "made"; personId: string; session: NewSession } | { kind: Exclude<LinkState, "ready"> }> {
  const { token, name, email, browserToken, now } = input;
  return db.transaction().execute(async (trx) => {
    const { state, id } = await findSignInLink(trx, { token, purpose: "first-lead", now });
    if (state !== "ready") return { kind: state };
    if (id === null || (await hasLead(trx))) return { kind: "used" };
    if (!(await updateSignInLinkAsUsed(trx, { id, usedAt: now }))) return { kind: "used" };
    const person = await registerPerson(trx, { name, email, now });
    const session = await beginSession(trx, {
      ...{ personId: person.id, method: "first-lead", browserToken, now },
    });
    const actor = { kind: "person", personId: person.id, role: null } as const;
    await appointLead(trx, { personId: person.id, actor, now });
    return { kind: "made", personId: person.id, session };
  });
}
