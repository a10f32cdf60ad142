import type { TranslationKind } from "#db/tables/enumerations.ts";

export type { TranslationKind };

/** What stands beside a text that is in another language, or that was spoken. */
export const translationKinds = ["translation", "transcript"] as const satisfies readonly TranslationKind[];

export const translationKindWords: Readonly<Record<TranslationKind, string>> = {
  translation: "A translation into English",
  transcript: "A transcript: what was spoken, word for word",
};

/** In characters: English often takes more than the original. */
export const maxTranslationLength = 12_000;

/** A translation or transcript as it stands beside the words that it is of: where they are changed, it is erased with them. */
export type TextTranslation = {
  id: string;
  /** 1 for the first; a correction is the next. */
  version: number;
  kind: TranslationKind;
  /** The language that the original is in, or was spoken in. */
  language: string;
  words: string;
  madeByName: string;
  madeAt: Temporal.Instant;
};

/** The languages that families write or speak in, by code; those of the survey first. */
export const originalLanguages: Readonly<Record<string, string>> = {
  ur: "Urdu",
  pl: "Polish",
  ro: "Romanian",
  so: "Somali",
  ar: "Arabic",
  bn: "Bengali",
  sq: "Albanian",
  bfi: "British Sign Language",
  zh: "Chinese",
  fa: "Farsi or Dari",
  fr: "French",
  gu: "Gujarati",
  hi: "Hindi",
  hu: "Hungarian",
  it: "Italian",
  ku: "Kurdish",
  lt: "Lithuanian",
  ne: "Nepali",
  ps: "Pashto",
  pt: "Portuguese",
  pa: "Punjabi",
  rom: "Romani",
  ru: "Russian",
  es: "Spanish",
  ta: "Tamil",
  ti: "Tigrinya",
  tr: "Turkish",
  uk: "Ukrainian",
  vi: "Vietnamese",
  cy: "Welsh",
  yo: "Yoruba",
  und: "Another language",
  en: "English",
};

/** What is to be known of a text in a list, in a few words: whose translation is shown, or that one is wanted. */
export function describeTranslationState({
  language,
  likelyLanguage,
  translation,
}: {
  language: string;
  likelyLanguage: string | null;
  translation: TextTranslation | null;
}): string | null {
  if (translation) return describeTranslation(translation);
  if (language !== "en") return "Not translated yet";
  return likelyLanguage === null ? null : describeLikelyLanguage(likelyLanguage);
}

/** "Perhaps in Urdu": only a person can tell. */
export function describeLikelyLanguage(language: string): string {
  const name = language === "und" ? undefined : originalLanguages[language];
  return name === undefined ? "Perhaps in another language" : `Perhaps in ${name}`;
}

/** The language that the words of a translation or transcript are in. */
export function languageOfTranslation({ kind, language }: Pick<TextTranslation, "kind" | "language">) {
  return kind === "translation" ? "en" : language;
}

/** What is said beside words that have a translation, where they can be changed. */
export const translationGoes =
  "They have a translation or transcript. It goes with these words: change them, and it is erased too.";

/** "Translated from Urdu by Ruth Baker" */
export function describeTranslation(
  translation: Pick<TextTranslation, "kind" | "language" | "madeByName">,
): string {
  const by = formatTranslator(translation);
  return `${by.charAt(0).toUpperCase()}${by.slice(1)}`;
}

/** The same within a sentence. A language that would tell who said it is left out. */
export function formatTranslator({
  kind,
  language,
  madeByName,
}: {
  kind: TranslationKind;
  language: string | null;
  madeByName: string;
}): string {
  const name = language === null || language === "und" ? null : (originalLanguages[language] ?? null);
  if (kind === "translation") return `translated${name === null ? "" : ` from ${name}`} by ${madeByName}`;
  const spoken = name === null || language === "en" ? "" : ` in ${name}`;
  return `transcript${spoken} by ${madeByName}`;
}
