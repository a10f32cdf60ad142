import type { AgreementForm, AgreementRole } from "#db/tables/enumerations.ts";
import type { ParentalAgreementsTable } from "#db/tables/young-peoples-responses.ts";

/** Who can agree for somebody under 16: an advocate speaks for the young person, and agrees to nothing in their place. */
export const agreeingRoles = [
  "parent",
  "special-guardian",
  "foster-carer",
  "local-authority",
  "other",
] as const satisfies readonly AgreementRole[];
export type { AgreementRole };
export type AgreeingRole = (typeof agreeingRoles)[number];

export const agreeingRoleWords: Readonly<Record<AgreementRole, string>> = {
  parent: "A parent",
  "special-guardian": "A special guardian",
  "foster-carer": "A foster carer, to whom it is delegated",
  "local-authority": "The local authority",
  advocate: "An advocate",
  other: "Somebody else with parental responsibility",
};

export const agreementForms = ["slip", "spoken"] as const satisfies readonly AgreementForm[];

export const agreementFormWords: Readonly<Record<AgreementForm, string>> = {
  slip: "On the slip, signed",
  spoken: "Spoken, to an inspector",
};

/** The most slips that are made at once. */
export const maxSlips = 60;

/** `given-out`: nobody has recorded an agreement; `agreed`: the code opens the questions; `used`: a response rests on it. */
export type AgreementState = "given-out" | "agreed" | "used" | "withdrawn";

export const agreementStateWords: Readonly<Record<AgreementState, string>> = {
  "given-out": "Given out",
  agreed: "Agreed",
  used: "Used",
  withdrawn: "Withdrawn",
};

export function agreementStateOf(
  { recordedAt, withdrawnAt }: Pick<ParentalAgreementsTable, "recordedAt" | "withdrawnAt">,
  { isUsed }: { isUsed: boolean },
): AgreementState {
  if (withdrawnAt !== null) return "withdrawn";
  if (recordedAt === null) return "given-out";
  return isUsed ? "used" : "agreed";
}
