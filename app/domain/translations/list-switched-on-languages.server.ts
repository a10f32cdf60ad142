import type { Queries } from "#db/connection.ts";
import { listSwitchedOnLanguageCodes } from "#db/queries/revisit-languages.ts";
import { isTranslatedLanguage, type TranslatedLanguage } from "./languages.ts";

/** The languages beside English that families of a re-visit can choose. */
export async function listSwitchedOnLanguages(db: Queries, revisitId: string): Promise<TranslatedLanguage[]> {
  return (await listSwitchedOnLanguageCodes(db, revisitId)).filter(isTranslatedLanguage);
}
