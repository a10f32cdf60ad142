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

/** By id, words that somebody signed off for a re-visit; the oldest go first. */
const signedWordsCache = new Map<string, Messages>();
const maxSignedWords = 60;

/** Whether they are there; they stay longest where they were asked for last. */
export function hasSignedWords(id: string): boolean {
  const messages = signedWordsCache.get(id);
  if (!messages) return false;
  signedWordsCache.delete(id);
  signedWordsCache.set(id, messages);
  return true;
}

export function rememberSignedWords(id: string, messages: Messages): void {
  for (const oldest of signedWordsCache.keys()) {
    if (signedWordsCache.size < maxSignedWords) break;
    signedWordsCache.delete(oldest);
    for (const key of translatorCache.keys()) if (key.endsWith(oldest)) translatorCache.delete(key);
  }
  signedWordsCache.set(id, messages);
}

/**
 * The words of a language, in Easy Read where asked for. Easy Read is written in English; a translation comes before it.
 * `wordsId`: of those that were signed off, where families read these.
 */
export function findTranslator(language: Language, easyRead: boolean, wordsId?: string): Translator {
  const key = `${language.code} ${easyRead} ${wordsId ?? ""}`;
  const cached = translatorCache.get(key);
  if (cached) return cached;
  const signed = wordsId === undefined ? undefined : signedWordsCache.get(wordsId);
  const catalogues = language.code === "en" ? [] : [signed ?? translations[language.code]];
  const translator = createTranslator(
    language,
    englishMessages,
    easyRead && catalogues.length === 0 ? [easyReadMessages] : catalogues,
    { easyRead, ...(signed ? { wordsId } : {}) },
  );
  // Signed words that had to go for others come back when they are next read: what stands in for them must not stay.
  if (wordsId === undefined || signed) translatorCache.set(key, translator);
  return translator;
}
