import { arabicMessages } from "./arabic.ts";
import { bengaliMessages } from "./bengali.ts";
import { easyReadMessages } from "./easy-read.ts";
import { englishMessages, type Messages } from "./english.ts";
import type { Language, LanguageCode } from "./languages.ts";
import { polishMessages } from "./polish.ts";
import { romanianMessages } from "./romanian.ts";
import { somaliMessages } from "./somali.ts";
import { createTranslator, type Translator } from "./translator.ts";
import { urduMessages } from "./urdu.ts";

/** The translations. All are drafts until a named person has signed one off for a re-visit. */
export const translations: Readonly<Record<Exclude<LanguageCode, "en">, Messages>> = {
  pl: polishMessages,
  ro: romanianMessages,
  so: somaliMessages,
  ar: arabicMessages,
  bn: bengaliMessages,
  ur: urduMessages,
};

const translatorCache = new Map<string, Translator>();

/** The words of a language, in Easy Read where asked for. Easy Read is written in English; a translation comes before it. */
export function findTranslator(language: Language, easyRead: boolean): Translator {
  const key = `${language.code} ${easyRead}`;
  const cached = translatorCache.get(key);
  if (cached) return cached;
  const catalogues = language.code === "en" ? [] : [translations[language.code]];
  const translator = createTranslator(
    language,
    englishMessages,
    easyRead && catalogues.length === 0 ? [easyReadMessages] : catalogues,
    {
      easyRead,
    },
  );
  translatorCache.set(key, translator);
  return translator;
}
