import { hashToken } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { findSignInLink as findLink } from "#db/queries/sign-in-links.ts";

export type LinkState = "ready" | "used" | "expired" | "unknown";

/** How a sign-in link, or the start-up link, stands; finding it does not use it up. */
export async function findSignInLink(
  db: Queries,
  link: { token: string; purpose: "sign-in" | "first-lead"; now: Temporal.Instant },
): Promise<{ state: LinkState; id: string | null; personId: string | null }> {
  const signInLink = await findLink(db, { tokenHash: hashToken(link.token), purpose: link.purpose });
  if (!signInLink || (link.purpose === "sign-in" && signInLink.personId === null)) {
    return { state: "unknown", id: null, personId: null };
  }
  const { id, personId } = signInLink;
  if (signInLink.usedAt !== null) return { state: "used", id, personId };
  const expired = Temporal.Instant.compare(signInLink.expiresAt, link.now) <= 0;
  return { state: expired ? "expired" : "ready", id, personId };
}
