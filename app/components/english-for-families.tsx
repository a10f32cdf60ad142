import type { ReactNode } from "react";
import { FamilyTranslatorContext } from "#app/components/family-translator.ts";
import { englishTranslator } from "#app/messages/english-translator.ts";

/** Parts of families' pages as families see them in English, on a page for those who work here. */
export function EnglishForFamilies({ children }: { children: ReactNode }) {
  return (
    <FamilyTranslatorContext.Provider value={englishTranslator}>{children}</FamilyTranslatorContext.Provider>
  );
}
