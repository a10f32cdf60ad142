import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findParentalAgreement, updateParentalAgreement } from "#db/queries/parental-agreements.ts";
import { findCurrentSeal } from "#db/queries/seals.ts";
import type { AgreementForm } from "#db/tables/enumerations.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { dateInLondon } from "../calendar/london-time.ts";
import type { AgreeingRole } from "./agreement.ts";

export type RecordedAgreement =
  | { kind: "recorded" }
  | { kind: "no-such-agreement" | "withdrawn" | "sealed" }
  /** It was recorded otherwise: an agreement that a response may rest on is withdrawn, not changed. */
  | { kind: "recorded-before" }
  | { kind: "in-the-future" };

/**
 * Records that somebody who holds parental responsibility agreed: in which role, how and on which day, and whether the young
 * person is looked after. Nobody's name. From then on the slip's code opens the questions, once.
 */
export function recordAgreement(
  db: Queries,
  input: {
    inspectionId: string;
    agreementId: string;
    role: AgreeingRole;
    form: AgreementForm;
    lookedAfter: boolean;
    agreedOn: Temporal.PlainDate;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<RecordedAgreement> {
  const { inspectionId, agreementId, role, form, lookedAfter, agreedOn, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<RecordedAgreement> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const agreement = await findParentalAgreement(trx, { inspectionId, agreementId });
    if (!agreement) return { kind: "no-such-agreement" };
    if (await findCurrentSeal(trx, inspectionId)) return { kind: "sealed" };
    if (agreement.withdrawnAt !== null) return { kind: "withdrawn" };
    if (agreement.recordedAt !== null) {
      const isSame =
        agreement.agreedRole === role &&
        agreement.agreedForm === form &&
        agreement.lookedAfter === lookedAfter &&
        agreement.agreedOn === agreedOn.toString();
      return { kind: isSame ? "recorded" : "recorded-before" };
    }
    if (Temporal.PlainDate.compare(agreedOn, dateInLondon(now)) > 0) return { kind: "in-the-future" };
    const by = { recordedBy: actor.personId, recordedAt: now };
    await updateParentalAgreement(
      trx,
      { inspectionId, agreementId },
      { ...by, agreedRole: role, agreedForm: form, lookedAfter, agreedOn: agreedOn.toString() },
    );
    await recordAudit(trx, {
      ...{ at: now, actor, inspectionId, action: "parental-agreement.recorded" },
      details: { agreementId, role, form },
    });
    return { kind: "recorded" };
  });
}
