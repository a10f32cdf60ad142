import type { ConsentsTable } from "#db/tables/surveys.ts";
import type { ConsentChoices } from "./consent-statement.ts";

/** The choices of a kept consent. */
export function readConsent(row: ConsentsTable): ConsentChoices {
  return {
    takePart: row.takePart === 1,
    becomeEvidence: row.becomeEvidence === 1,
    quoteWithoutName: row.quoteWithoutName === 1,
    useUnfinished: row.useUnfinished === 1,
  };
}
