import { isWord } from "./english-words.ts";

/** Beginnings after which British English keeps the hyphen where a word follows. */
const separate = /^(?:co|non|self|well)$/i;
const broken = /([\p{L}\p{N}]+)[-\u00ad\u2010]$/u;

/**
 * Joins a line that ends in a hyphen with the beginning of the next. It gives the line up to the end of that word,
 * and the remainder of the next line. Null where the line ends otherwise. The hyphen stays where it is part of the
 * word: the text's other uses decide first, then whether the two parts make a word.
 */
export function joinBroken(
  line: string,
  next: string,
  isUsed: (word: string) => boolean,
): { line: string; next: string } | null {
  const start = broken.exec(line)?.[1];
  const end = /^[\p{L}\p{N}][\p{L}\p{N}’']*/u.exec(next)?.[0];
  if (start === undefined || end === undefined) return null;
  // "Ages 5-" and then "16"; a dash after words that a number follows is something else.
  if (/\p{N}$/u.test(start) !== /^\p{N}/u.test(end) && /\p{N}/u.test(end[0] ?? "")) return null;
  const hyphen = line.endsWith("\u00ad") || !keepsHyphen(start, end, isUsed) ? "" : "-";
  const signs = /^(?:-\p{L}+)*[^\s\p{L}\p{N}]*/u.exec(next.slice(end.length))?.[0] ?? "";
  return {
    line: `${line.slice(0, -1)}${hyphen}${end}${signs}`,
    next: next.slice(end.length + signs.length).trimStart(),
  };
}

function keepsHyphen(start: string, end: string, isUsed: (word: string) => boolean): boolean {
  if (!/^\p{Ll}/u.test(end) || /\p{N}$/u.test(start)) return true;
  if (isUsed(`${start}-${end}`.toLowerCase())) return true;
  if (isUsed(`${start}${end}`.toLowerCase())) return false;
  const stem = end.replace(/[’']s?$/, "");
  const isWhole = isWord(`${start}${stem}`);
  if (separate.test(start) && isWord(stem) && !(isWhole && stem.length < 4)) return true;
  // "speech-language": two words that make none together.
  return !isWhole && isWord(stem) && isWord(start) && stem.length > 2;
}
