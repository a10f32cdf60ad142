import { createContext, useContext } from "react";
import { englishTranslator, type Translator } from "#app/messages/translator.ts";

/**
 * What this page says and in which language. Families' pages choose it; every other page is in English.
 * Import it as `#app/components/…` only: found by another way, the server would have a second one.
 */
export const TranslatorContext = createContext<Translator>(englishTranslator);

export function useTranslator(): Translator {
  return useContext(TranslatorContext);
}
