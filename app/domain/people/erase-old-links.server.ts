import { toText } from "#app/platform/instants.ts";
import type { Queries } from "#db/connection.ts";
import { deleteSessionsExpiredBy, deleteSignInLinksExpiredBy } from "#db/queries/people.ts";
import { lifetimes } from "./person.ts";

/** Erases sessions a week after they ran out (until then a form that was being typed is kept for its writer), and sign-in links a day after they ran out (until then their page says so). */
export async function eraseOldLinks(db: Queries, now: Temporal.Instant): Promise<void> {
  await deleteSessionsExpiredBy(db, toText(now.subtract(lifetimes.expiredSession)));
  await deleteSignInLinksExpiredBy(db, toText(now.subtract({ hours: 24 })));
}
