import type { Queries } from "#db/connection.ts";
import { findParentalAgreementByCode, listParentalAgreements } from "#db/queries/parental-agreements.ts";
import { findYoungPeoplesResponseOf } from "#db/queries/young-peoples-consents.ts";
import type { ParentalAgreementsTable } from "#db/tables/young-peoples-responses.ts";
import { type AgreementState, agreementStateOf } from "./agreement.ts";

export type ListedAgreement = Pick<
  ParentalAgreementsTable,
  "id" | "code" | "createdAt" | "agreedRole" | "agreedForm" | "lookedAfter" | "agreedOn"
> & { state: AgreementState };

/** A re-visit's slips, the newest first. */
export async function listAgreements(db: Queries, inspectionId: string): Promise<ListedAgreement[]> {
  return (await listParentalAgreements(db, inspectionId)).map(({ responseId, ...agreement }) => ({
    ...agreement,
    state: agreementStateOf(agreement, { isUsed: responseId !== null }),
  }));
}

/** The slip with this code and how it stands; null where the re-visit has no such. */
export async function findAgreementByCode(
  db: Queries,
  query: { inspectionId: string; code: string },
): Promise<{ agreement: ParentalAgreementsTable; state: AgreementState } | null> {
  const agreement = await findParentalAgreementByCode(db, query);
  if (!agreement) return null;
  const { inspectionId } = query;
  const response = await findYoungPeoplesResponseOf(db, { inspectionId, agreementId: agreement.id });
  return { agreement, state: agreementStateOf(agreement, { isUsed: response !== undefined }) };
}
