import type { Queries, Trx } from "../connection.ts";
import type { ForumAgreementsTable } from "../tables/questions.ts";

export async function insertForumAgreement(trx: Trx, agreement: ForumAgreementsTable): Promise<void> {
  await trx.insertInto("forumAgreements").values(agreement).execute();
}

/** Those of a re-visit that hold, oldest first, with the name of who agreed. */
export function listForumAgreements(db: Queries, inspectionId: string) {
  return db
    .selectFrom("forumAgreements")
    .innerJoin("people", "people.id", "forumAgreements.agreedBy")
    .selectAll("forumAgreements")
    .select("people.name as agreedByName")
    .where("forumAgreements.inspectionId", "=", inspectionId)
    .where("forumAgreements.withdrawnAt", "is", null)
    .orderBy("forumAgreements.agreedAt")
    .orderBy("forumAgreements.id")
    .execute();
}

export async function withdrawForumAgreement(
  trx: Trx,
  agreement: { inspectionId: string; organisation: string },
  withdrawn: { withdrawnBy: string; withdrawnAt: Temporal.Instant },
): Promise<void> {
  await trx
    .updateTable("forumAgreements")
    .set(withdrawn)
    .where("inspectionId", "=", agreement.inspectionId)
    .where("organisation", "=", agreement.organisation)
    .where("withdrawnAt", "is", null)
    .execute();
}
