import type { AgeBand, YoungPersonsConsentKind } from "#db/tables/enumerations.ts";
import type { YoungPeoplesConsentsTable } from "#db/tables/young-peoples-responses.ts";

export type ConsentRow = Pick<YoungPeoplesConsentsTable, "kind" | "number" | "given">;

/** Whether the last consent of that kind is a yes. */
export function holdsConsent(consents: readonly ConsentRow[], kind: YoungPersonsConsentKind): boolean {
  const ofKind = consents.filter((one) => one.kind === kind).sort((one, other) => other.number - one.number);
  return ofKind[0]?.given ?? false;
}

/**
 * Whether a young person may answer: their own yes, or from 16 a decision in their best interests with their own signs of yes;
 * below 16 the yes of somebody with parental responsibility, too (¶33).
 */
export function isConsentComplete(response: { ageBand: AgeBand; consents: readonly ConsentRow[] }): boolean {
  const holds = (kind: YoungPersonsConsentKind) => holdsConsent(response.consents, kind);
  const isUnder16 = response.ageBand === "under-11" || response.ageBand === "11-15";
  return isUnder16 ? holds("own") && holds("parental") : holds("own") || holds("best-interests");
}
