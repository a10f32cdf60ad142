import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findParentalAgreement, updateParentalAgreement } from "#db/queries/parental-agreements.ts";
import { findCurrentSeal } from "#db/queries/seals.ts";
import { findYoungPeoplesResponseOf, listYoungPeoplesConsents } from "#db/queries/young-peoples-consents.ts";
import type { YoungPersonsConsentKind } from "#db/tables/enumerations.ts";
import type { YoungPeoplesResponsesTable } from "#db/tables/young-peoples-responses.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import {
  type ChangedConsent,
  type ConsentChange,
  changeConsentIn,
} from "../discussions/change-consent.server.ts";
import { eraseYoungPeoplesResponse } from "../young-peoples-responses/erase-response.server.ts";
import { inspectorsStatement } from "./statement.ts";
import { storeConsents } from "./store-consents.server.ts";

export type WithdrawnAgreement = {
  kind: "withdrawn" | "withdrawn-before" | "no-such-agreement" | "sealed";
  /** Whether a young person's response was taken back with it. */
  isResponseTakenBack: boolean;
};

/**
 * Withdraws the agreement of somebody with parental responsibility, or a slip that was lost. The response that rests on it is
 * taken back and erased. Not under a seal.
 */
export function withdrawAgreement(
  db: Queries,
  input: { inspectionId: string; agreementId: string; actor: PersonActor; now: Temporal.Instant },
): Promise<WithdrawnAgreement> {
  const { inspectionId, agreementId, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<WithdrawnAgreement> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const agreement = await findParentalAgreement(trx, { inspectionId, agreementId });
    if (!agreement) return { kind: "no-such-agreement", isResponseTakenBack: false };
    if (await findCurrentSeal(trx, inspectionId)) return { kind: "sealed", isResponseTakenBack: false };
    if (agreement.withdrawnAt !== null) return { kind: "withdrawn-before", isResponseTakenBack: false };
    const withdrawn = { withdrawnAt: now, withdrawnBy: actor.personId };
    await updateParentalAgreement(trx, { inspectionId, agreementId }, withdrawn);
    const response = await findYoungPeoplesResponseOf(trx, { inspectionId, agreementId });
    const isResponseTakenBack = await takeBackWithConsent(trx, response, { kind: "parental", actor, now });
    await recordAudit(trx, {
      ...{ at: now, actor, inspectionId, action: "parental-agreement.withdrawn" },
      details: { agreementId, isResponseTakenBack },
    });
    return { kind: "withdrawn", isResponseTakenBack };
  });
}

/**
 * Changes a consent to a discussion. Withdrawn, it takes with it what the young person answered by themselves under its number,
 * too.
 */
export function changeParticipantsConsent(db: Queries, input: ConsentChange): Promise<ChangedConsent> {
  const { inspectionId, participantId, consent, hasConsented, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<ChangedConsent> => {
    const changed = await changeConsentIn(trx, input);
    if (changed.kind !== "changed" || hasConsented) return changed;
    const response = await findYoungPeoplesResponseOf(trx, { inspectionId, participantId });
    const kind = consent === "parent" ? "parental" : "own";
    await takeBackWithConsent(trx, response, { kind, actor, now });
    return changed;
  });
}

/** A no that an inspector recorded, as a row of its own, and what rested on the yes is taken back. Whether there was something. */
export async function takeBackWithConsent(
  trx: Trx,
  response: YoungPeoplesResponsesTable | undefined,
  { kind, actor, now }: { kind: YoungPersonsConsentKind; actor: PersonActor; now: Temporal.Instant },
): Promise<boolean> {
  if (!response || response.withdrawnAt !== null) return false;
  const last = (await listYoungPeoplesConsents(trx, response.id)).at(-1)?.number ?? 0;
  const consent = {
    ...{ kind, statement: inspectorsStatement(), form: "spoken" as const, given: false },
    recordedBy: actor.personId,
  };
  await storeConsents(trx, { responseId: response.id, consents: [consent], last, now });
  return eraseYoungPeoplesResponse(trx, { response, at: now, actor });
}
