/** The languages that families' pages are in: code, what its speakers call it, and which way it is written. */
export const languages = [
  { code: "en", name: "English", english: "English", dir: "ltr", locale: "en-GB" },
  { code: "pl", name: "Polski", english: "Polish", dir: "ltr", locale: "pl" },
  { code: "ro", name: "Română", english: "Romanian", dir: "ltr", locale: "ro" },
  { code: "so", name: "Soomaali", english: "Somali", dir: "ltr", locale: "so" },
  { code: "ar", name: "العربية", english: "Arabic", dir: "rtl", locale: "ar-u-nu-latn" },
  { code: "bn", name: "বাংলা", english: "Bengali", dir: "ltr", locale: "bn-u-nu-latn" },
  { code: "ur", name: "اردو", english: "Urdu", dir: "rtl", locale: "ur-u-nu-latn" },
] as const;

export type Language = (typeof languages)[number];
export type LanguageCode = Language["code"];

export const english = languages[0];

export function findLanguage(code: string | undefined): Language | undefined {
  return languages.find((language) => language.code === code);
}

/**
 * The first of the `offered` languages that a browser asks for in its `Accept-Language` header (RFC 9110, 12.5.4);
 * English where it asks for none of them.
 */
export function preferredLanguage(header: string | null, offered: readonly LanguageCode[]): Language {
  if (offered.length === 1) return english;
  const preferences = (header ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().split(";");
      const quality = parameters.map((text) => /^\s*q=([\d.]+)\s*$/.exec(text)?.[1]).find(Boolean);
      return { code: tag.toLowerCase().split("-")[0], quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { code } of preferences) {
    const language = findLanguage(code);
    if (language && offered.includes(language.code)) return language;
  }
  return english;
}
