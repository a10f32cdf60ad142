import { createContext, useContext } from "react";
import { type CommonKey, commonMessages } from "#app/messages/common-messages.ts";
import { english } from "#app/messages/languages.ts";
import { createTranslator, type Translator } from "#app/messages/translator.ts";

/**
 * What stands on all pages, in the page's language. Families' pages choose it; every other page is in English.
 * Import it as `#app/components/…` only: found by another way, the server would have a second one.
 */
export const TranslatorContext = createContext<Translator<CommonKey>>(
  createTranslator(english, commonMessages),
);

export function useTranslator(): Translator<CommonKey> {
  return useContext(TranslatorContext);
}
