import { findSignStart } from "../text/text.ts";
/** About how long a passage is that is read at once, and the most that it may be, in UTF-16 units. */
export const passageLength = { usual: 900, max: 1500 } as const;

/**
 * Splits a long text into passages that are read one after another. Whole paragraphs go together as far as they fit.
 * A longer paragraph is split by sentences, and text without sentences by words. Only white space between passages is
 * left out.
 */
export function splitIntoPassages(text: string): string[] {
  const parts = text
    .split(/\n[ \t]*\n+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "")
    .flatMap((paragraph) => cut(paragraph));
  const passages: string[] = [];
  for (const part of parts) {
    const last = passages.at(-1);
    if (last !== undefined && last.length + part.length + 2 <= passageLength.usual) {
      passages[passages.length - 1] = `${last}\n\n${part}`;
    } else {
      passages.push(part);
    }
  }
  return passages;
}

/** In UTF-16 units: what is split in a few hundredths of a second. */
const maxSlice = 40_000;

/**
 * A very long text in parts that are split into passages one after another, so that others get their turn between them. They
 * end where lines or at least words do; together they are the text again.
 */
export function* slicesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    const part = text.slice(from, from + maxSlice);
    const isLast = from + part.length >= text.length;
    const ends = ["\n\n", "\n", " "].map((end) => part.lastIndexOf(end) + end.length);
    const end = ends.find((place) => place > maxSlice / 2) ?? findSignStart(text, from + part.length) - from;
    const slice = isLast ? part : part.slice(0, end);
    yield slice;
    from += slice.length;
  }
}

/** Passages as one text again, and where each stands in it, in UTF-16 units: white space between them may have been other. */
export function joinPassages(passages: readonly string[]): {
  text: string;
  ranges: { start: number; end: number }[];
} {
  let at = 0;
  const ranges = passages.map(({ length }) => {
    const start = at;
    at += length + betweenPassages.length;
    return { start, end: start + length };
  });
  return { text: passages.join(betweenPassages), ranges };
}

/** What stands between passages where they are put together. */
export const betweenPassages = "\n\n";

function cut(paragraph: string): string[] {
  if (paragraph.length <= passageLength.max) return [paragraph];
  const sentences = [...new Intl.Segmenter("en", { granularity: "sentence" }).segment(paragraph)];
  const pieces = sentences.flatMap(({ segment }) =>
    segment.length <= passageLength.max ? [segment] : byWords(segment),
  );
  const parts: string[] = [];
  for (const piece of pieces) {
    const last = parts.at(-1);
    if (last !== undefined && last.length + piece.length <= passageLength.usual) {
      parts[parts.length - 1] = last + piece;
    } else {
      parts.push(piece);
    }
  }
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

/** What is longer than a passage and has no sentences, such as a table: at its white space, or wherever it must be. */
function byWords(text: string): string[] {
  const pieces: string[] = [];
  let remaining = text;
  while (remaining.length > passageLength.max) {
    const space = remaining.slice(0, passageLength.max).search(/\s\S*$/);
    const at = space > 0 ? space + 1 : findSignStart(remaining, passageLength.max);
    pieces.push(remaining.slice(0, at));
    remaining = remaining.slice(at);
  }
  return [...pieces, remaining];
}
