import { cleanLine } from "../text/clean-text.ts";

/** In characters: whatever is longer is no address, number or date, and is not looked at. */
export const maxLineLength = 1000;

/** What nobody sees at all: an address, a number or a code has no use for it, in no script. */
const unseen = /\p{Cf}|\p{Variation_Selector}/gu;

/** The mark of a note behind what was copied from a page: read as a figure it would make another number. */
const noteMark = /[\u00b2\u00b3\u00b9\u2070\u2074-\u2079]/g;

/**
 * An address, number, code or time in plain signs. Wide letters become usual ones, every script's digits 0 to 9,
 * every dash a hyphen, every apostrophe straight. Spaces become single.
 */
export function writePlainly(typed: string): string {
  return cleanLine(typed)
    .replace(noteMark, "")
    .normalize("NFKC")
    .replace(unseen, "")
    .replace(/\p{Nd}/gu, (figure) => String(findFigure(figure)))
    .replace(/\p{Dash}/gu, "-")
    .replace(/[\u2044\u2215]/g, "/")
    .replace(/[‘’‛′ʼ`´]/gu, "'")
    .replace(/[“”„‟″«»]/gu, '"')
    .replace(/\s+/gu, " ")
    .trim();
}

/** Every script has its ten figures in a row, beginning with its zero. */
function findFigure(figure: string): number {
  const code = figure.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value;
}
