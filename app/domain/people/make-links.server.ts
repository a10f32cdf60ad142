import { hashToken, makeId, makeToken } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { insertInvitationLink } from "#db/queries/messages.ts";
import { insertSignInLink } from "#db/queries/sign-in-links.ts";
import { lifetimes } from "./person.ts";

type Made = { token: string };

/** A link that signs a person in, for 15 minutes and one use; only its hash is stored. */
export async function makeSignInLink(
  db: Queries,
  { personId, now }: { personId: string; now: Temporal.Instant },
): Promise<Made> {
  const token = makeToken();
  await insertSignInLink(db, {
    id: makeId(),
    tokenHash: hashToken(token),
    personId,
    purpose: "sign-in",
    createdAt: now,
    expiresAt: now.add(lifetimes.signInLink),
    usedAt: null,
  });
  return { token };
}

/** A link to an invitation, which works as long as the invitation waits and is not sent again by a lead. */
export async function makeInvitationLink(
  db: Queries,
  { invitationId, now }: { invitationId: string; now: Temporal.Instant },
): Promise<Made> {
  const token = makeToken();
  await insertInvitationLink(db, { tokenHash: hashToken(token), invitationId, createdAt: now });
  return { token };
}
