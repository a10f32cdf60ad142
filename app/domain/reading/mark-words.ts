import { findHits, type SearchTerm } from "../search/search-terms.ts";
import { piecesOf, type TextRange } from "../themes/theme.ts";

/** A piece of a text, whether it is under a theme, and whether it has what is searched for. */
export type MarkedPiece = { start: number; words: string; isCoded: boolean; isHit: boolean };

/** Words in pieces; together they are the words again. */
export function markWords(
  words: string,
  coded: readonly TextRange[],
  sought: readonly SearchTerm[],
): MarkedPiece[] {
  return piecesOf(words, [...coded, ...findHits(words, sought)]).map(({ start, text, over }) => ({
    start,
    words: text,
    isCoded: over.some((place) => place < coded.length),
    isHit: over.some((place) => place >= coded.length),
  }));
}
