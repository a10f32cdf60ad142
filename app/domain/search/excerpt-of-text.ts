import type { ReadableText } from "../readable-texts/text.ts";
import { describeTranslationState, languageOfTranslation } from "../text-translations/translation.ts";
import { type ExcerptPiece, excerptOf } from "./excerpt.ts";
import { findHits, type SearchTerm } from "./search-terms.ts";

export type TextExcerpt = {
  pieces: ExcerptPiece[];
  /** The language of the pieces. */
  language: string;
  /** Whose translation they are, or that there is none yet; null for a text that needs none. */
  translationState: string | null;
};

/** What a list shows of a text: its translation, said so, unless what is searched for stands in the original alone. */
export function excerptOfText(
  text: Pick<ReadableText, "words" | "language" | "likelyLanguage" | "translation">,
  sought: readonly SearchTerm[],
  maxLength: number,
): TextExcerpt {
  const { words, language, translation } = text;
  const translationState = describeTranslationState(text);
  const isOriginalShown =
    translation === null ||
    (findHits(translation.words, sought).length === 0 && findHits(words, sought).length > 0);
  return isOriginalShown
    ? { pieces: excerptOf(words, sought, maxLength), language, translationState }
    : {
        pieces: excerptOf(translation.words, sought, maxLength),
        language: languageOfTranslation(translation),
        translationState,
      };
}
