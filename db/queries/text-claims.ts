import type { Queries, Trx } from "../connection.ts";

/** Who else has a text in hand at that instant. */
export function findClaim(db: Queries, key: { textNumber: number; at: Temporal.Instant }) {
  return db
    .selectFrom("textClaims")
    .innerJoin("people", "people.id", "textClaims.personId")
    .select(["textClaims.personId", "textClaims.claimedUntil", "people.name"])
    .where("textNumber", "=", key.textNumber)
    .where("claimedUntil", ">", key.at)
    .executeTakeFirst();
}

/** Hands a text to somebody, who lets go of any other. */
export async function replaceClaim(
  trx: Trx,
  claim: { textNumber: number; personId: string; claimedUntil: Temporal.Instant },
): Promise<void> {
  await deleteClaims(trx, claim.personId);
  await trx
    .insertInto("textClaims")
    .values(claim)
    .onConflict((conflict) =>
      conflict
        .column("textNumber")
        .doUpdateSet({ personId: claim.personId, claimedUntil: claim.claimedUntil }),
    )
    .execute();
}

export async function deleteClaims(trx: Trx, personId: string): Promise<void> {
  await trx.deleteFrom("textClaims").where("personId", "=", personId).execute();
}
