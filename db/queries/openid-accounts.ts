import type { Queries, Trx } from "../connection.ts";
import type { OpenidAccountsTable, OpenidRequestsTable } from "../tables/sign-in.ts";

/** An issuer as its provider and as our settings may write it: with a slash at the end, or without. */
export function formsOfIssuer(issuer: string): [string, string] {
  const bare = issuer.replace(/\/$/, "");
  return [bare, `${bare}/`];
}

export function findOpenidAccount(
  db: Queries,
  account: { issuer: string } & ({ subject: string } | { personId: string }),
): Promise<OpenidAccountsTable | undefined> {
  const issuers = formsOfIssuer(account.issuer);
  const accounts = db.selectFrom("openidAccounts").selectAll().where("issuer", "in", issuers);
  const found =
    "subject" in account
      ? accounts.where("subject", "=", account.subject)
      : accounts.where("personId", "=", account.personId);
  return found.executeTakeFirst();
}

export async function insertOpenidAccount(trx: Trx, account: OpenidAccountsTable): Promise<void> {
  await trx.insertInto("openidAccounts").values(account).execute();
}

export async function updateOpenidAccountUse(
  trx: Trx,
  { issuer, subject, lastUsedAt }: Pick<OpenidAccountsTable, "issuer" | "subject" | "lastUsedAt">,
): Promise<void> {
  await trx
    .updateTable("openidAccounts")
    .set({ lastUsedAt })
    .where("issuer", "in", formsOfIssuer(issuer))
    .where("subject", "=", subject)
    .execute();
}

export async function deleteOpenidAccountsOfPerson(trx: Trx, personId: string): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom("openidAccounts")
    .where("personId", "=", personId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

export async function insertOpenidRequest(db: Queries, request: OpenidRequestsTable): Promise<void> {
  await db.insertInto("openidRequests").values(request).execute();
}

/** Uses a request up; false where there is none that is good until after `now`. */
export async function deleteOpenidRequest(
  db: Queries,
  { tokenHash, now }: { tokenHash: string; now: Temporal.Instant },
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("openidRequests")
    .where("tokenHash", "=", tokenHash)
    .where("expiresAt", ">", now)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

export async function deleteOpenidRequestsExpiredBy(db: Queries, instant: Temporal.Instant): Promise<void> {
  await db.deleteFrom("openidRequests").where("expiresAt", "<=", instant).execute();
}
