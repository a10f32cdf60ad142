import type { Queries } from "#db/connection.ts";
import {
  findParentalAgreement,
  findParentalAgreementByCode,
  listParentalAgreements,
} from "#db/queries/parental-agreements.ts";
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

export type FoundAgreement = { agreement: ParentalAgreementsTable; state: AgreementState };

/** The slip with this code and how it stands; null where the re-visit has no such. */
export async function findAgreementByCode(
  db: Queries,
  query: { inspectionId: string; code: string },
): Promise<FoundAgreement | null> {
  return withState(db, await findParentalAgreementByCode(db, query));
}

/** The same by its id, as a device remembers a slip whose code was typed there. */
export async function findAgreementById(
  db: Queries,
  query: { inspectionId: string; agreementId: string },
): Promise<FoundAgreement | null> {
  return withState(db, await findParentalAgreement(db, query));
}

async function withState(
  db: Queries,
  agreement: ParentalAgreementsTable | undefined,
): Promise<FoundAgreement | null> {
  if (!agreement) return null;
  const { inspectionId } = agreement;
  const response = await findYoungPeoplesResponseOf(db, { inspectionId, agreementId: agreement.id });
  return { agreement, state: agreementStateOf(agreement, { isUsed: response !== undefined }) };
}
