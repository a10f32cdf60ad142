import { fromText } from "#app/platform/instants.ts";
import { hashToken } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { findSignInLink as findLink } from "#db/queries/people.ts";

export type LinkState = "ready" | "used" | "expired" | "unknown";

/** How a sign-in link, or the start-up link, stands; finding it does not use it up. */
export async function findSignInLink(
  db: Queries,
  link: { token: string; purpose: "sign-in" | "first-lead"; now: Temporal.Instant },
): Promise<{ state: LinkState; id: string | null; personId: string | null }> {
  const found = await findLink(db, { tokenHash: hashToken(link.token), purpose: link.purpose });
  if (!found || (link.purpose === "sign-in" && found.personId === null)) {
    return { state: "unknown", id: null, personId: null };
  }
  const { id, personId } = found;
  if (found.usedAt !== null) return { state: "used", id, personId };
  const expired = Temporal.Instant.compare(fromText(found.expiresAt), link.now) <= 0;
  return { state: expired ? "expired" : "ready", id, personId };
}
