import { toText } from "#app/platform/instants.ts";
import { hashToken, makeId, makeToken } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { findPersonToSignIn, insertSignInLink } from "#db/queries/people.ts";
import { lifetimes } from "./person.ts";

/**
 * Makes a link that signs in whoever has that email, for 15 minutes and one use. The same is done for an email that
 * nobody has who may sign in, so that the time it takes tells nothing; that link opens nothing and is sent to nobody.
 */
export async function requestSignIn(
  db: Queries,
  { email, now }: { email: string; now: Temporal.Instant },
): Promise<{ kind: "made"; token: string; to: string } | { kind: "nobody" }> {
  const person = await findPersonToSignIn(db, { email });
  const token = makeToken();
  await insertSignInLink(db, {
    id: makeId(),
    tokenHash: hashToken(token),
    personId: person?.id ?? null,
    purpose: "sign-in",
    createdAt: toText(now),
    expiresAt: toText(now.add(lifetimes.signInLink)),
    usedAt: null,
  });
  return person ? { kind: "made", token, to: person.email } : { kind: "nobody" };
}
