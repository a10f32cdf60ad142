import { isTranslatedLanguage, type TranslatedLanguage } from "#app/domain/translations/languages.ts";
import { notFound } from "#app/http/not-found.ts";
import { readParam } from "#app/http/read-param.ts";

/** The language of an address; a 404 where families' pages are in no such language. */
export function languageIn(params: { language?: string }): TranslatedLanguage {
  const language = readParam(params, "language");
  if (!isTranslatedLanguage(language)) throw notFound();
  return language;
}
