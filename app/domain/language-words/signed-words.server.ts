import { createHash } from "node:crypto";
import { hasSignedWords, rememberSignedWords } from "#app/messages/catalogues.ts";
import type { Queries } from "#db/connection.ts";
import { findSignedWords } from "#db/queries/language-words.ts";
import { isTranslatedLanguage, type TranslatedLanguage } from "../translations/languages.ts";
import { type WordsByKey, wordsServed } from "./language-words.ts";

/** The id of words that are signed off: a hash, so that the same words have the same in every re-visit. */
export function idOfWords(language: TranslatedLanguage, words: WordsByKey): string {
  return createHash("sha256")
    .update(JSON.stringify([language, words]))
    .digest("hex")
    .slice(0, 20);
}

/**
 * Sees to it that pages can be shown in words that were signed off: they are read from the database once in each process,
 * since what is under an id never changes.
 */
export async function loadSignedWords(db: Queries, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    if (hasSignedWords(id)) continue;
    const found = await findSignedWords(db, id);
    if (!found || !isTranslatedLanguage(found.language)) throw new Error("the signed words are not there");
    rememberSignedWords(id, wordsServed(found.language, found.wordsByKey));
  }
}
