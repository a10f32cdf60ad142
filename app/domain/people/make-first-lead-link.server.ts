import { hashToken, makeId, makeToken } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { hasLead } from "#db/queries/people.ts";
import { deleteUnusedFirstLeadLinks, insertSignInLink } from "#db/queries/sign-in-links.ts";
import { lifetimes } from "./person.ts";

/** The token of the start-up link that makes the first lead inspector, for 24 hours; earlier ones stop working. */
export async function makeFirstLeadLink(
  db: Queries,
  { now }: { now: Temporal.Instant },
): Promise<{ kind: "made"; token: string } | { kind: "not-needed" }> {
  return db.transaction().execute(async (trx) => {
    if (await hasLead(trx)) return { kind: "not-needed" };
    await deleteUnusedFirstLeadLinks(trx);
    const token = makeToken();
    await insertSignInLink(trx, {
      id: makeId(),
      tokenHash: hashToken(token),
      personId: null,
      purpose: "first-lead",
      createdAt: now,
      expiresAt: now.add(lifetimes.firstLeadLink),
      usedAt: null,
    });
    return { kind: "made", token };
  });
}
