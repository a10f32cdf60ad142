import { writeCopy } from "#app/domain/surveys/window-copy.ts";
import { makeId } from "#app/platform/tokens.ts";

/** The value that tells this copy of a step's page from every other. */
export function createFormVersion(lastSavedBy: string | undefined): string {
  return writeCopy({ own: makeId(), after: lastSavedBy ?? null });
}
