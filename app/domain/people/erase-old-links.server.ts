import type { Queries } from "#db/connection.ts";
import { deleteSessionsExpiredBy, deleteSignInLinksExpiredBy } from "#db/queries/people.ts";
import { lifetimes } from "./person.ts";

/**
 * Erases sessions a week after they expired, and sign-in links a day after. Until then an unsaved form waits for its
 * writer, and the link's page says that it expired.
 */
export async function eraseOldLinks(db: Queries, now: Temporal.Instant): Promise<void> {
  await deleteSessionsExpiredBy(db, now.subtract(lifetimes.expiredSession));
  await deleteSignInLinksExpiredBy(db, now.subtract({ hours: 24 }));
}
