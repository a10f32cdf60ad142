import { formatFormVersion } from "#app/domain/drafts/form-version.ts";
import { makeId } from "#app/platform/tokens.ts";

/** The value that tells this copy of a step's page from every other. */
export function createFormVersion(lastSave: string | undefined): string {
  return formatFormVersion({ id: makeId(), after: lastSave ?? null });
}
