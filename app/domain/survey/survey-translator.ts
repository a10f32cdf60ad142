import { findTranslator } from "#app/messages/catalogues.ts";
import { english, findLanguage } from "#app/messages/languages.ts";
import type { Translator } from "#app/messages/translator.ts";
import type { Survey } from "./survey.ts";

/** The words of families' pages of an area in the language of that code: those that were signed off for it, where there are any. */
export function findSurveyTranslator(
  { signedWords }: Pick<Survey, "signedWords">,
  code: string,
  { easyRead = false }: { easyRead?: boolean } = {},
): Translator {
  const language = findLanguage(code) ?? english;
  return findTranslator(language, easyRead, language.code === "en" ? undefined : signedWords[language.code]);
}
