import type { TextTranslation } from "#app/domain/text-translations/translation.ts";
import type { TranslationValues } from "./translation-fields.tsx";

type Suggested = {
  language: string;
  /** What it is perhaps in. */
  likelyLanguage: string | null;
  isSpoken: boolean;
  translation: Pick<TextTranslation, "kind" | "language" | "words"> | null;
};

/** What the form of a text's translation begins with: what stands there, or what the text itself tells. */
export function suggestTranslation({
  language,
  likelyLanguage,
  translation,
  isSpoken,
}: Suggested): TranslationValues {
  if (translation) {
    const { kind, language: original, words } = translation;
    return { kind, language: original, translation: words };
  }
  const original = language === "en" ? likelyLanguage : language;
  return {
    kind: original !== null ? "translation" : isSpoken ? "transcript" : "",
    language: original ?? "",
    translation: "",
  };
}
