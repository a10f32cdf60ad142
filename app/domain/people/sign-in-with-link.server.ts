import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findPersonToSignIn } from "#db/queries/people.ts";
import { updateSignInLinkAsUsed } from "#db/queries/sign-in-links.ts";
import type { NewSession, SigningBrowser } from "./begin-session.server.ts";
import { findSignInLink, type LinkState } from "./find-sign-in-link.server.ts";
import { signInPerson } from "./sign-in-person.server.ts";

/**
 * Uses a sign-in link up, once, and signs its person in; or says why it opens nothing any more. `previousToken` is of the
 * session that the browser had: signing in ends it, and a link that is refused leaves it.
 */
export async function signInWithLink(
  db: Queries,
  { token, now, ...browser }: { token: string; now: Temporal.Instant } & SigningBrowser,
): Promise<{ kind: "signed-in"; session: NewSession } | { kind: Exclude<LinkState, "ready"> }> {
  return db.transaction().execute(async (trx) => {
    // Nobody begins a session while a lead deactivates them.
    await serializeTransactions(trx, "people");
    const { state, id, personId } = await findSignInLink(trx, { token, purpose: "sign-in", now });
    if (state !== "ready") return { kind: state };
    if (id === null || personId === null) return { kind: "unknown" };
    if (!(await findPersonToSignIn(trx, { personId }))) return { kind: "unknown" };
    // Of two presses at once, the one that finds it unused signs in.
    if (!(await updateSignInLinkAsUsed(trx, { id, usedAt: now }))) return { kind: "used" };
    return {
      kind: "signed-in",
      session: await signInPerson(trx, { personId, method: "link", ...browser, now }),
    };
  });
}
