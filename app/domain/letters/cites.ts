import { endsWithAbbreviation, sentencesOf } from "../findings/claims.ts";

/*
 * What points to findings, [F3], as inspectors type it: in small letters, with spaces, broken over lines, in full-width brackets
 * and digits, several at once. Whatever is known as a mark here neither is printed nor read by others.
 */
const space = "[\\s\\u00ad\\u200b-\\u200d\\u2060]{0,9}";
const letter = "[FfＦｆ](?:indings?)?";
const digits = "[0-9０-９]+";
const another = `${space}(?:(?:[,;/&+、，；–-]|and)${space}(?:${letter})?|${letter})${space}${digits}`;
const mark = new RegExp(
  `[[［【〔]${space}${letter}${space}${digits}(?:${another}){0,99}(?:${space}[\\]］】〕])?`,
  "g",
);

function numbersIn(cite: string): number[] {
  return (cite.normalize("NFKC").match(/\d+/g) ?? []).map(Number);
}

/** The numbers of the findings that a text points to. */
export function citesIn(text: string): number[] {
  return [...new Set((text.match(mark) ?? []).flatMap(numbersIn))];
}

/** A text in its order: what is said, and between it what points to findings. */
export function splitByCites(text: string): (string | number[])[] {
  const parts: (string | number[])[] = [];
  let from = 0;
  for (const found of text.matchAll(mark)) {
    parts.push(text.slice(from, found.index), numbersIn(found[0]));
    from = found.index + found[0].length;
  }
  return [...parts, text.slice(from)];
}

/** The text as others read it, without what points to findings; its paragraphs stay apart. */
export function withoutCites(text: string): string {
  let [read, from] = ["", 0];
  for (const found of text.matchAll(mark)) {
    const before = read + text.slice(from, found.index).replace(/(?<![^\S\n])[^\S\n]+$/, "");
    const isParted = /\n\s*\n/.test(found[0]);
    from = found.index + found[0].length;
    if (isParted) read = `${before}\n\n`;
    else read = before;
    // Where a line begins with the mark, nothing stands before the space after it.
    if (read === "" || read.endsWith("\n")) {
      while (from < text.length && /[^\S\n]/.test(text[from] ?? "")) from += 1;
    }
  }
  return read + text.slice(from);
}

/** A text with every sentence pointing to the finding it comes from. */
export function citeEverySentence(text: string, number: number): string {
  return text
    .split(/\n+/)
    .filter((paragraph) => paragraph.trim() !== "")
    .map((paragraph) =>
      sentencesOf(paragraph)
        .map((sentence) => citeSentence(sentence, number))
        .join(" "),
    )
    .join("\n\n");
}

/** The mark goes before the sentence's last stops and the marks that close a quotation or a bracket; after an abbreviation's own. */
function citeSentence(sentence: string, number: number): string {
  if (endsWithAbbreviation(sentence)) return `${sentence} [F${number}]`;
  let end = sentence.length;
  while (end > 0 && '"”’)'.includes(sentence[end - 1] ?? " ")) end -= 1;
  while (end > 0 && ".!?…".includes(sentence[end - 1] ?? " ")) end -= 1;
  return `${sentence.slice(0, end)} [F${number}]${sentence.slice(end)}`;
}
