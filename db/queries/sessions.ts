import type { Queries, Trx } from "../connection.ts";
import type { KnownBrowsersTable, SessionsTable } from "../tables/people.ts";

/** Records that the person of a session proved anew who they are; false where the session has ended. */
export async function updateSessionConfirmation(
  trx: Trx,
  { id, ...confirmation }: Pick<SessionsTable, "id" | "method" | "confirmedAt">,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("sessions")
    .set(confirmation)
    .where("id", "=", id)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Whether a person has signed in from any browser before. */
export async function hasKnownBrowser(db: Queries, personId: string): Promise<boolean> {
  const browser = await db
    .selectFrom("knownBrowsers")
    .select("tokenHash")
    .where("personId", "=", personId)
    .limit(1)
    .executeTakeFirst();
  return browser !== undefined;
}

/** False where that browser was not used by that person before. */
export async function updateKnownBrowserUse(
  trx: Trx,
  { personId, tokenHash, lastUsedAt }: Omit<KnownBrowsersTable, "firstUsedAt">,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("knownBrowsers")
    .set({ lastUsedAt })
    .where("personId", "=", personId)
    .where("tokenHash", "=", tokenHash)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function insertKnownBrowser(trx: Trx, browser: KnownBrowsersTable): Promise<void> {
  await trx
    .insertInto("knownBrowsers")
    .values(browser)
    .onConflict((conflict) => conflict.columns(["personId", "tokenHash"]).doNothing())
    .execute();
}

export async function deleteKnownBrowsersUnusedSince(db: Queries, instant: Temporal.Instant): Promise<void> {
  await db.deleteFrom("knownBrowsers").where("lastUsedAt", "<=", instant).execute();
}
