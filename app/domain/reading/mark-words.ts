import { findHits, type SearchTerm } from "../search/search-terms.ts";
import { piecesOf } from "../themes/theme.ts";

/** A piece of a text, whether it is under a theme, and whether it has what is searched for. */
export type MarkedPiece = { start: number; words: string; isCoded: boolean; isHit: boolean };

/** A text in pieces; together they are the words again. A coding without ends is of the whole text, and marks none of it. */
export function markWords(
  words: string,
  codings: readonly { startsAt: number | null; endsAt: number | null }[],
  sought: readonly SearchTerm[],
): MarkedPiece[] {
  const coded = codings.flatMap(({ startsAt, endsAt }) =>
    startsAt === null || endsAt === null ? [] : [{ start: startsAt, end: endsAt }],
  );
  return piecesOf(words, [...coded, ...findHits(words, sought)]).map(({ start, text, over }) => ({
    start,
    words: text,
    isCoded: over.some((place) => place < coded.length),
    isHit: over.some((place) => place >= coded.length),
  }));
}
