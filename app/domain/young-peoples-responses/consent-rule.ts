import type { AgeBand, YoungPersonsConsentKind } from "#db/tables/enumerations.ts";
import type { YoungPeoplesConsentsTable } from "#db/tables/young-peoples-responses.ts";

export type ConsentRow = Pick<YoungPeoplesConsentsTable, "kind" | "number" | "given">;

/** What holds of each consent: what its row with the highest number says; undefined where there is none. */
export function currentConsents(
  rows: readonly ConsentRow[],
): Readonly<Partial<Record<YoungPersonsConsentKind, boolean>>> {
  const inOrder = rows.toSorted((one, other) => one.number - other.number);
  return Object.fromEntries(inOrder.map(({ kind, given }) => [kind, given]));
}

/** Whether the last consent of that kind is a yes. */
export function holdsConsent(rows: readonly ConsentRow[], kind: YoungPersonsConsentKind): boolean {
  return currentConsents(rows)[kind] === true;
}

/**
 * Whether a young person may be asked anything: their own yes, always. Under 16 also the agreement of somebody who holds
 * parental responsibility. Of somebody over 16 who may lack capacity, a note of their best interests is no yes: it stands
 * beside their own signs of yes, and where it was withdrawn nothing is asked (¶33).
 */
export function isConsentComplete({
  ageBand,
  consents,
}: {
  ageBand: AgeBand;
  consents: readonly ConsentRow[];
}): boolean {
  const current = currentConsents(consents);
  if (current.own !== true) return false;
  const isUnder16 = ageBand === "under-11" || ageBand === "11-15";
  return isUnder16 ? current.parental === true : current["best-interests"] !== false;
}
