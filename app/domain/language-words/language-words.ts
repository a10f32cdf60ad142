import { translations } from "#app/messages/catalogues.ts";
import { englishMessages, type MessageKey, type Messages } from "#app/messages/english.ts";
import type { LanguageCorrectionsTable, SignedWordsTable } from "#db/tables/wordings.ts";
import type { TranslatedLanguage } from "../translations/languages.ts";

/** A message of families' pages as a re-visit has it in a language now, signed off or not. */
export type LanguageWord = {
  key: MessageKey;
  english: string;
  /** As it stands: corrected, else the product's own; English where there is neither. */
  words: string;
  isCorrected: boolean;
  isMissing: boolean;
  /** Of its newest correction; 0 where there is none. What an editor had before them. */
  number: number;
  /** The English that a correction was written beside, where it is another now: the correction holds no more. */
  outOfDate: { english: string; words: string } | null;
};

export const messageKeys = Object.keys(englishMessages) as MessageKey[];

export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(englishMessages, key);
}

type Correction = Pick<LanguageCorrectionsTable, "messageKey" | "number" | "english" | "words">;

/** Every message in a language, in the order of `keys`. `corrections`: newest first. */
export function listWords(
  language: TranslatedLanguage,
  corrections: readonly Correction[],
  keys: readonly MessageKey[] = messageKeys,
): LanguageWord[] {
  const newest = new Map<string, Correction>();
  for (const one of corrections) if (!newest.has(one.messageKey)) newest.set(one.messageKey, one);
  return keys.map((key) => {
    const english = englishMessages[key];
    const ours = translations[language][key];
    const correction = newest.get(key);
    const isWritten = correction !== undefined && correction.words !== "";
    const holds = isWritten && correction.english === english;
    return {
      ...{ key, english, number: correction?.number ?? 0 },
      words: holds ? correction.words : (ours ?? english),
      isCorrected: holds,
      isMissing: !holds && ours === undefined,
      outOfDate: isWritten && !holds ? { english: correction.english, words: correction.words } : null,
    };
  });
}

export type WordsByKey = SignedWordsTable["wordsByKey"];

/** What somebody signs off. A message that is in English is none of the language's. */
export function wordsToSign(words: readonly LanguageWord[]): WordsByKey {
  const written = words.filter(({ isMissing }) => !isMissing);
  const inOrder = written.toSorted((one, other) => (one.key < other.key ? -1 : 1));
  return Object.fromEntries(inOrder.map(({ key, english, words: now }) => [key, [english, now]]));
}

/**
 * What families read: word by word what was signed off. A message that is new since, or whose English is another, nobody has
 * signed off: it is there in the product's own words, and `listUnsigned` names it.
 */
export function wordsServed(language: TranslatedLanguage, signed: WordsByKey): Messages {
  const served: Partial<Record<MessageKey, string>> = { ...translations[language] };
  for (const key of messageKeys) {
    const [english, words] = signed[key] ?? [];
    if (words !== undefined && english === englishMessages[key]) served[key] = words;
  }
  return served;
}

/** The messages that stand otherwise than they were signed off, or are new since. */
export function listUnsigned(words: readonly LanguageWord[], signed: WordsByKey): MessageKey[] {
  return words
    .filter(({ key, english, words: now, isMissing }) => {
      const [signedEnglish, signedWords] = signed[key] ?? [];
      return !isMissing && (signedEnglish !== english || signedWords !== now);
    })
    .map(({ key }) => key);
}
