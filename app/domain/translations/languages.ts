import { type LanguageCode, languages } from "#app/messages/languages.ts";

/** The languages that questions are translated into; English is the one that they are written in. */
export type Language = LanguageCode;
export type TranslatedLanguage = Exclude<LanguageCode, "en">;
export const translatedLanguages: readonly TranslatedLanguage[] = ["pl", "ur", "ar", "bn", "ro", "so"];

export const languageNames = Object.fromEntries(
  languages.map(({ code, name, english, dir }) => [code, { english, nativeName: name, direction: dir }]),
) as Readonly<Record<Language, { english: string; nativeName: string; direction: "ltr" | "rtl" }>>;

/** "Urdu", of "ur"; a code that no survey is offered in stays itself. */
export function formatLanguage(code: string): string {
  return languages.find((language) => language.code === code)?.english ?? code;
}

export function isTranslatedLanguage(value: string): value is TranslatedLanguage {
  return translatedLanguages.some((language) => language === value);
}
