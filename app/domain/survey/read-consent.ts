import type { ConsentsTable } from "#db/tables/surveys.ts";
import type { ConsentChoices } from "./consent-statement.ts";

/** The choices of a kept consent. */
export function readConsent(row: Pick<ConsentsTable, keyof ConsentChoices>): ConsentChoices {
  return {
    takePart: row.takePart,
    becomeEvidence: row.becomeEvidence,
    quoteWithoutName: row.quoteWithoutName,
    useUnfinished: row.useUnfinished,
  };
}
