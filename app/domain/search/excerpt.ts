import { createWidener, type Range } from "../text/word-boundaries.ts";
import { findHits, type SearchTerm } from "./search-terms.ts";

export type ExcerptPiece = { text: string; isHit: boolean };

/** In characters, of what stands before the first hit. */
const maxBefore = 80;

/**
 * The beginning of a text, or where it was searched the words around its first hit, of about `maxLength` characters and cut
 * between words; in pieces, so that what was found can be marked.
 */
export function excerptOf(text: string, terms: readonly SearchTerm[], maxLength: number): ExcerptPiece[] {
  return excerptOfRanges(text, findHits(text, terms), maxLength);
}

/** The same around the first of some ranges, which come in their order and do not overlap. */
export function excerptOfRanges(text: string, hits: readonly Range[], maxLength: number): ExcerptPiece[] {
  const first = hits[0]?.start ?? 0;
  const widen = createWidener(text);
  const fits = text.length <= maxLength;
  const start = fits || first <= maxBefore ? 0 : widen({ start: first - maxBefore, end: first }).start;
  const end = fits
    ? text.length
    : Math.min(text.length, widen({ start, end: Math.min(text.length, start + maxLength) }).end);
  const pieces: ExcerptPiece[] = start > 0 ? [{ text: "… ", isHit: false }] : [];
  let at = start;
  for (const hit of hits) {
    if (hit.start >= end) break;
    if (hit.start > at) pieces.push({ text: text.slice(at, hit.start), isHit: false });
    at = Math.min(end, hit.end);
    pieces.push({ text: text.slice(hit.start, at), isHit: true });
  }
  const rest = text.slice(at, end);
  if (end < text.length) pieces.push({ text: `${rest.trimEnd()} …`, isHit: false });
  else if (rest !== "") pieces.push({ text: rest, isHit: false });
  return pieces;
}
