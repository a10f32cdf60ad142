import { endsWithAbbreviation, sentencesOf } from "../text/sentences.ts";
import { findMarks, type Mark, writeQuotationMark } from "./marks.ts";

/** The marks that point to findings, and perhaps to quotations too. */
function findCites(text: string): Mark[] {
  return findMarks(text).filter(({ findings }) => findings.length > 0);
}

/** The numbers of the findings that a text points to. */
export function citesIn(text: string): number[] {
  return [...new Set(findCites(text).flatMap(({ findings }) => findings))];
}

/** A text in its order: what is said, and between it what points to findings. */
export function splitByCites(text: string): (string | number[])[] {
  const parts: (string | number[])[] = [];
  let [from, quoted] = [0, ""];
  for (const { start, end, findings, quotations } of findCites(text)) {
    parts.push(quoted + text.slice(from, start), findings);
    quoted = quotations.length === 0 ? "" : writeQuotationMark(quotations);
    from = end;
  }
  return [...parts, quoted + text.slice(from)];
}

/** The text as others read it, without what points to findings; its paragraphs stay apart. */
export function withoutCites(text: string): string {
  return removeMarks(text, findCites(text), true);
}

/** The text without any mark: for a sentence to others that is no part of the letter. */
export function withoutMarks(text: string): string {
  return removeMarks(text, findMarks(text), false);
}

function removeMarks(text: string, marks: readonly Mark[], staysQuoted: boolean): string {
  let [read, from] = ["", 0];
  for (const { start, end, quotations } of marks) {
    if (staysQuoted && quotations.length > 0) {
      read += text.slice(from, start) + writeQuotationMark(quotations);
      from = end;
      continue;
    }
    const before = read + text.slice(from, start).replace(/(?<![^\S\n])[^\S\n]+$/, "");
    from = end;
    read = /\n\s*\n/.test(text.slice(start, end)) ? `${before}\n\n` : before;
    // Where a line begins with the mark, nothing stands before the space after it.
    if (read === "" || read.endsWith("\n")) {
      while (from < text.length && /[^\S\n]/.test(text[from] ?? "")) from += 1;
    }
  }
  return read + text.slice(from);
}

/** The text with blanks in place of what points to findings: each character stands where it stood. */
export function blankCites(text: string): string {
  let [read, from] = ["", 0];
  for (const { start, end } of findCites(text)) {
    read += text.slice(from, start) + " ".repeat(end - start);
    from = end;
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
