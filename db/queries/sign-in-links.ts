import type { Queries } from "../connection.ts";
import type { SignInLinksTable } from "../tables/people.ts";

export async function insertSignInLink(db: Queries, link: SignInLinksTable): Promise<void> {
  await db.insertInto("signInLinks").values(link).execute();
}

export async function countUsableSignInLinks(
  db: Queries,
  { personId, now }: { personId: string; now: Temporal.Instant },
): Promise<number> {
  const { count } = await db
    .selectFrom("signInLinks")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("personId", "=", personId)
    .where("usedAt", "is", null)
    .where("expiresAt", ">", now)
    .executeTakeFirstOrThrow();
  return Number(count);
}

export function findSignInLink(
  db: Queries,
  link: { tokenHash: string; purpose: "sign-in" | "first-lead" },
): Promise<SignInLinksTable | undefined> {
  return db
    .selectFrom("signInLinks")
    .selectAll()
    .where("tokenHash", "=", link.tokenHash)
    .where("purpose", "=", link.purpose)
    .executeTakeFirst();
}

/** Uses a link up; false where somebody already had, or it has expired. */
export async function updateSignInLinkAsUsed(
  db: Queries,
  { id, usedAt }: { id: string; usedAt: Temporal.Instant },
): Promise<boolean> {
  const result = await db
    .updateTable("signInLinks")
    .set({ usedAt })
    .where("id", "=", id)
    .where("usedAt", "is", null)
    .where("expiresAt", ">", usedAt)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

export async function deleteSignInLinksExpiredBy(db: Queries, instant: Temporal.Instant): Promise<void> {
  await db.deleteFrom("signInLinks").where("expiresAt", "<=", instant).execute();
}

export async function deleteUnusedFirstLeadLinks(db: Queries): Promise<void> {
  await db
    .deleteFrom("signInLinks")
    .where("purpose", "=", "first-lead")
    .where("usedAt", "is", null)
    .execute();
}

export async function deleteUnusedSignInLinksOfPerson(db: Queries, personId: string): Promise<void> {
  await db.deleteFrom("signInLinks").where("personId", "=", personId).where("usedAt", "is", null).execute();
}
