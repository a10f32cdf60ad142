import { writePlainLetters } from "./plain-letters.ts";

/** Gathers text up to so many characters; the rest is left out, and `cut` says so. */
export function createTextBuilder(maxLength: number) {
  let text = "";
  let cut = false;
  return {
    /** False once there is no more room, so that whoever reads may stop. */
    add(words: string): boolean {
      const room = maxLength - text.length;
      if (words.length > room) cut = true;
      text += cutText(words, room);
      return !cut;
    },
    result: () => ({ text: tidyText(text), cut }),
  };
}

/** The beginning of a text, with no half of a sign at its end. */
export function cutText(text: string, maxLength: number): string {
  const isHalf = /[\ud800-\udbff]/.test(text[maxLength - 1] ?? "") && text.length > maxLength;
  return text.slice(0, isHalf ? maxLength - 1 : maxLength);
}

/** In plain letters, without the signs that a database does not keep, and with empty lines no more than one at a time. */
export function tidyText(text: string): string {
  return (
    writePlainLetters(text)
      // Soft returns, ends of pages, and the line ends of other systems and of Unicode are line ends too.
      .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: PostgreSQL keeps no NUL, and the others show as nothing
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "")
      .replace(/(?<![ \t])[ \t]+\n/g, "\n")
      .replace(/\n{3,}/g, "\n\n")
      .toWellFormed()
      // A tab at the beginning keeps the place of an empty cell.
      .replace(/^\n+/, "")
      .replace(/^ +/, "")
      .trimEnd()
  );
}
