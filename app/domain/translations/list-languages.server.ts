import type { Queries } from "#db/connection.ts";
import { listSwitchedOnLanguageCodes } from "#db/queries/inspection-languages.ts";
import { listInspectionLanguages } from "#db/queries/wordings.ts";
import { isTranslatedLanguage, type TranslatedLanguage, translatedLanguages } from "./languages.ts";

export type LanguageStatus = {
  language: TranslatedLanguage;
  /** Who read the product's own words in it and found them right, and when (YYYY-MM-DD); null where nobody has. */
  signedOff: { by: string; on: string; recordedBy: string } | null;
  isOn: boolean;
};

/** Every language that there are words in, with whether a re-visit's families may choose it. */
export async function listLanguages(db: Queries, inspectionId: string): Promise<LanguageStatus[]> {
  const rows = await listInspectionLanguages(db, inspectionId);
  return translatedLanguages.map((language) => {
    const row = rows.find((one) => one.language === language);
    return {
      language,
      signedOff: row ? { by: row.signedOffBy, on: row.signedOffOn, recordedBy: row.recordedByName } : null,
      isOn: row?.switchedOnAt != null,
    };
  });
}

/** The languages beside English that a re-visit's families may choose, in the order shown. */
export async function listLanguagesOn(db: Queries, inspectionId: string): Promise<TranslatedLanguage[]> {
  const on = (await listInspectionLanguages(db, inspectionId)).filter(
    ({ switchedOnAt }) => switchedOnAt !== null,
  );
  return translatedLanguages.filter((language) => on.some((row) => row.language === language));
}

/** The languages beside English that families of a re-visit can choose. */
export async function listSwitchedOnLanguages(
  db: Queries,
  inspectionId: string,
): Promise<TranslatedLanguage[]> {
  return (await listSwitchedOnLanguageCodes(db, inspectionId)).filter(isTranslatedLanguage);
}
