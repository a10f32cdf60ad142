import type { Queries, Trx } from "../connection.ts";
import type { SignInRulesTable } from "../tables/sign-in.ts";
import { formsOfIssuer } from "./openid-accounts.ts";

export function findSignInRule(db: Queries, inspectionId: string) {
  return db
    .selectFrom("signInRules")
    .innerJoin("people", "people.id", "signInRules.requiredBy")
    .select(["signInRules.requiredAt", "people.name as requiredByName"])
    .where("signInRules.inspectionId", "=", inspectionId)
    .executeTakeFirst();
}

/** False where there was one already. */
export async function insertSignInRule(trx: Trx, rule: SignInRulesTable): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto("signInRules")
    .values(rule)
    .onConflict((conflict) => conflict.column("inspectionId").doNothing())
    .executeTakeFirst();
  return Number(numInsertedOrUpdatedRows ?? 0) > 0;
}

export async function deleteSignInRule(trx: Trx, inspectionId: string): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom("signInRules")
    .where("inspectionId", "=", inspectionId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** How many active leads a re-visit has, but for that person. */
export async function countOtherActiveLeads(
  db: Queries,
  { inspectionId, personId }: { inspectionId: string; personId: string },
): Promise<number> {
  const { leads } = await db
    .selectFrom("members")
    .innerJoin("people", "people.id", "members.personId")
    .select((eb) => eb.fn.countAll<number>().as("leads"))
    .where("members.inspectionId", "=", inspectionId)
    .where("members.role", "=", "lead-inspector")
    .where("members.leftAt", "is", null)
    .where("people.deactivatedAt", "is", null)
    .where("people.id", "<>", personId)
    .executeTakeFirstOrThrow();
  return Number(leads);
}

/** Which of a re-visit's people have a passkey, or an account at that OpenID provider, to sign in with. */
export async function listMembersWithSignInMethod(
  db: Queries,
  { inspectionId, issuer }: { inspectionId: string; issuer: string },
): Promise<string[]> {
  const rows = await db
    .selectFrom("members")
    .select("members.personId")
    .where("members.inspectionId", "=", inspectionId)
    .where("members.leftAt", "is", null)
    .where((eb) =>
      eb.or([
        eb.exists(
          eb
            .selectFrom("passkeys")
            .select("passkeys.id")
            .whereRef("passkeys.personId", "=", "members.personId"),
        ),
        eb.exists(
          eb
            .selectFrom("openidAccounts")
            .select("openidAccounts.subject")
            .whereRef("openidAccounts.personId", "=", "members.personId")
            .where("openidAccounts.issuer", "in", formsOfIssuer(issuer)),
        ),
      ]),
    )
    .orderBy("members.personId")
    .execute();
  return rows.map(({ personId }) => personId);
}

/** Whether a person has a part in a re-visit that opens only after a strong sign-in. */
export async function hasStrictPart(db: Queries, personId: string): Promise<boolean> {
  const part = await db
    .selectFrom("members")
    .innerJoin("signInRules", "signInRules.inspectionId", "members.inspectionId")
    .select("members.id")
    .where("members.personId", "=", personId)
    .where("members.leftAt", "is", null)
    .limit(1)
    .executeTakeFirst();
  return part !== undefined;
}

/** Whether a person has a passkey, or an account at any OpenID provider that they signed in by. */
export async function hasStrongMethod(db: Queries, personId: string): Promise<boolean> {
  const method = await db
    .selectFrom("people")
    .select("people.id")
    .where("people.id", "=", personId)
    .where((eb) =>
      eb.or([
        eb.exists(
          eb.selectFrom("passkeys").select("passkeys.id").whereRef("passkeys.personId", "=", "people.id"),
        ),
        eb.exists(
          eb
            .selectFrom("openidAccounts")
            .select("openidAccounts.subject")
            .whereRef("openidAccounts.personId", "=", "people.id"),
        ),
      ]),
    )
    .executeTakeFirst();
  return method !== undefined;
}
