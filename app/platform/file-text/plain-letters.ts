/**
 * Ligatures of printers ("ﬁ"), and the shapes that Arabic and Hebrew letters have at their places in a word (lam-alef: "ﻻ"): fonts'
 * shapes, which Unicode has for old systems only. U+FD3E and U+FD3F are brackets, U+FE70 and its like marks over nothing.
 */
const shapes =
  /[\ufb00-\ufb06\ufb13-\ufb17\ufb1d-\ufb4f\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdfc\ufe70-\ufefc]/g;

/** The letters that the shapes stand for, as people type and look for them. */
export function writePlainLetters(text: string): string {
  return text.replace(shapes, (sign) => sign.normalize("NFKC").trim());
}
