const invisible = /^[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]*$/u;

/** Whether nobody would see anything of a text: a phone's keyboard can leave a zero-width space where words were deleted. */
export function isBlank(text: string): boolean {
  return invisible.test(text);
}

/** A text of `maxLength` characters at most: where it is longer, its beginning with an ellipsis, never half a sign. */
export function shortenText(text: string, maxLength: number): string {
  return text.length <= maxLength ? text : `${cutText(text, maxLength - 1).trimEnd()}…`;
}

/**
 * The beginning of a text, at most `maxLength` characters, cut between visible signs. A flag, a family in one
 * picture, or a letter with its marks is whole or left out.
 */
export function cutText(text: string, maxLength: number): string {
  return text.length <= maxLength ? text : text.slice(0, findSignStart(text, maxLength));
}

/** Where the sign begins that holds the character at that place. One longer than any sign of any script has no end. */
export function findSignStart(text: string, place: number): number {
  let from = Math.max(0, place - maxSignLength);
  // Two of a flag's letters belong together: which, is told from the first of a row.
  while (from > 0 && isPartOfFlag(text.charCodeAt(from))) from -= 1;
  const window = text.slice(from, place + maxSignLength);
  const sign = findSegmenter()
    ?.segment(window)
    .containing(place - from);
  if (sign && sign.segment.length < maxSignLength) return from + sign.index;
  return isLowSurrogate(text.charCodeAt(place)) ? place - 1 : place;
}

/** In characters. */
const maxSignLength = 64;

function isPartOfFlag(code: number): boolean {
  return code === 0xd83c || (code >= 0xdde6 && code <= 0xddff);
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

let segmenter: Intl.Segmenter | undefined;

/** Undefined in browsers older than it. */
function findSegmenter(): Intl.Segmenter | undefined {
  if (segmenter === undefined && "Segmenter" in Intl) segmenter = new Intl.Segmenter("en");
  return segmenter;
}
