import type { Queries } from "#db/connection.ts";
import { deleteOpenidRequestsExpiredBy } from "#db/queries/openid-accounts.ts";
import { deletePasskeyChallengesExpiredBy } from "#db/queries/passkeys.ts";
import { deleteSessionsExpiredBy } from "#db/queries/people.ts";
import { deleteKnownBrowsersUnusedSince } from "#db/queries/sessions.ts";
import { deleteSignInLinksExpiredBy } from "#db/queries/sign-in-links.ts";
import { lifetimes } from "./person.ts";

/**
 * Erases sessions a week after they expired, and sign-in links a day after. Until then an unsaved form waits for its
 * writer, and the link's page says that it expired. What a passkey or an OpenID provider was asked and never answered goes
 * at once, and a browser after 400 days without a sign-in.
 */
export async function eraseOldLinks(db: Queries, now: Temporal.Instant): Promise<void> {
  await deleteSessionsExpiredBy(db, now.subtract(lifetimes.expiredSession));
  await deleteSignInLinksExpiredBy(db, now.subtract({ hours: 24 }));
  await deletePasskeyChallengesExpiredBy(db, now);
  await deleteOpenidRequestsExpiredBy(db, now);
  await deleteKnownBrowsersUnusedSince(db, now.subtract(lifetimes.knownBrowser));
}
