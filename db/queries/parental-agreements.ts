import type { Queries, Trx } from "../connection.ts";
import type { ParentalAgreementsTable } from "../tables/young-peoples-responses.ts";

/** Newest first, each with the response that rests or rested on it, if there is one. */
export function listParentalAgreements(db: Queries, inspectionId: string) {
  return db
    .selectFrom("parentalAgreements")
    .leftJoin("youngPeoplesResponses as response", "response.agreementId", "parentalAgreements.id")
    .selectAll("parentalAgreements")
    .select("response.id as responseId")
    .where("parentalAgreements.inspectionId", "=", inspectionId)
    .orderBy("parentalAgreements.createdAt", "desc")
    .orderBy("parentalAgreements.code")
    .execute();
}

export function findParentalAgreement(
  db: Queries,
  key: { inspectionId: string; agreementId: string },
): Promise<ParentalAgreementsTable | undefined> {
  return db
    .selectFrom("parentalAgreements")
    .selectAll()
    .where("inspectionId", "=", key.inspectionId)
    .where("id", "=", key.agreementId)
    .executeTakeFirst();
}

/** The agreement with this code, in this re-visit only. */
export function findParentalAgreementByCode(
  db: Queries,
  { inspectionId, code }: { inspectionId: string; code: string },
): Promise<ParentalAgreementsTable | undefined> {
  return db
    .selectFrom("parentalAgreements")
    .selectAll()
    .where("code", "=", code)
    .where("inspectionId", "=", inspectionId)
    .executeTakeFirst();
}

export async function insertParentalAgreements(
  trx: Trx,
  agreements: readonly ParentalAgreementsTable[],
): Promise<void> {
  await trx.insertInto("parentalAgreements").values(agreements).execute();
}

export async function updateParentalAgreement(
  trx: Trx,
  agreement: { inspectionId: string; agreementId: string },
  changes: Partial<Omit<ParentalAgreementsTable, "id" | "inspectionId" | "code">>,
): Promise<void> {
  await trx
    .updateTable("parentalAgreements")
    .set(changes)
    .where("inspectionId", "=", agreement.inspectionId)
    .where("id", "=", agreement.agreementId)
    .execute();
}
