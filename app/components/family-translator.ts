import { createContext, useContext } from "react";
import type { Translator } from "#app/messages/translator.ts";

/**
 * All words of families' pages. Null on every other page, so that browsers of those do not load the words: where such a page
 * shows a part of families' pages, `EnglishForFamilies` stands around it.
 */
export const FamilyTranslatorContext = createContext<Translator | null>(null);

export function useFamilyTranslator(): Translator {
  const translator = useContext(FamilyTranslatorContext);
  if (translator === null)
    throw new Error("this part of families' pages stands outside of EnglishForFamilies");
  return translator;
}
