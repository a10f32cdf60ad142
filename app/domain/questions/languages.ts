/** The languages that questions are translated into; English is the one that they are written in. */
export const translatedLanguages = ["pl", "ur", "ar", "bn", "ro", "so"] as const;
export type TranslatedLanguage = (typeof translatedLanguages)[number];
export type Language = "en" | TranslatedLanguage;

export const languageNames: Readonly<
  Record<Language, { english: string; own: string; direction: "ltr" | "rtl" }>
> = {
  en: { english: "English", own: "English", direction: "ltr" },
  pl: { english: "Polish", own: "Polski", direction: "ltr" },
  ur: { english: "Urdu", own: "اردو", direction: "rtl" },
  ar: { english: "Arabic", own: "العربية", direction: "rtl" },
  bn: { english: "Bengali", own: "বাংলা", direction: "ltr" },
  ro: { english: "Romanian", own: "Română", direction: "ltr" },
  so: { english: "Somali", own: "Soomaali", direction: "ltr" },
};

export function isTranslatedLanguage(value: string): value is TranslatedLanguage {
  return translatedLanguages.some((language) => language === value);
}
