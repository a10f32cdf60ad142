/** In UTF-16 units of a text. */
export type Range = { start: number; end: number };

/** A mark belongs to the sign before it, and begins no word. */
const part = "(?!\\p{M})[\\p{L}\\p{M}\\p{N}\\p{Cf}]+";
/** What holds a name, a number, an address or a reference together; a full stop or a comma only between digits. */
const joint =
  "(?:['’ʼ‘´`＇_@‐‑-]|(?<=\\p{N})[.,](?=\\p{N})|(?<=\\p{N})[/:–−]|[/:–−](?=\\p{N}))(?=[\\p{L}\\p{N}])";
const unit = new RegExp(`${part}(?:${joint}${part})*`, "gu");
const possessive = /['’ʼ‘´`＇][sS]$/u;

/** Scripts that put no space between words: where a word begins there, only a dictionary knows. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

const segmenterCache = new Map<"word" | "grapheme", Intl.Segmenter>();

function segmenterOf(granularity: "word" | "grapheme"): Intl.Segmenter {
  const segmenter = segmenterCache.get(granularity) ?? new Intl.Segmenter("en", { granularity });
  segmenterCache.set(granularity, segmenter);
  return segmenter;
}

/**
 * A reader of a text's whole words: gives a range in UTF-16 units widened so that it cuts no word, name, number, reference
 * or sign in two. What follows a name’s own letters (“’s”) is no part of it.
 */
export function createWidener(text: string): (range: Range) => Range {
  const units = [...text.matchAll(unit)].flatMap(({ 0: written, index }): Range[] => {
    if (unspaced.test(written)) {
      return [...segmenterOf("word").segment(written)].map(({ segment, index: at }) => ({
        start: index + at,
        end: index + at + segment.length,
      }));
    }
    const stem = written.replace(possessive, "");
    const stemRange = { start: index, end: index + stem.length };
    return stem === written
      ? [stemRange]
      : [stemRange, { start: stemRange.end, end: index + written.length }];
  });
  const unitAt = (at: number): Range | null => {
    let [low, high] = [0, units.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((units[middle]?.end ?? 0) > at) high = middle;
      else low = middle + 1;
    }
    const one = units[low];
    return one && one.start < at ? one : null;
  };
  return ({ start, end }) => ({
    start: unitAt(start)?.start ?? startOfSign(text, start),
    end: unitAt(end)?.end ?? endOfSign(text, end),
  });
}

/**
 * What was chosen of a text, without white space at its ends; a word or sign of which only a part was chosen is in it whole.
 * Null where there is nothing there.
 */
export function widenRange(text: string, { start, end }: Range): Range | null {
  if (!(start >= 0 && start < end && end <= text.length)) return null;
  const chosen = text.slice(start, end);
  if (chosen.trim() === "") return null;
  const from = start + chosen.length - chosen.trimStart().length;
  return createWidener(text)({ start: from, end: from + chosen.trim().length });
}

/** A family emoji is one sign of many units: only so far around a place is looked. */
const maxSignLength = 40;

function signAt(text: string, at: number): Range | null {
  if (at <= 0 || at >= text.length) return null;
  const from = Math.max(0, at - maxSignLength);
  const sign = segmenterOf("grapheme")
    .segment(text.slice(from, at + maxSignLength))
    .containing(at - from);
  if (!sign || from + sign.index === at) return null;
  return { start: from + sign.index, end: from + sign.index + sign.segment.length };
}

function startOfSign(text: string, at: number): number {
  return signAt(text, at)?.start ?? at;
}

function endOfSign(text: string, at: number): number {
  return signAt(text, at)?.end ?? at;
}

/** Ranges in their order; those that overlap or touch are one. */
export function joinRanges(ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const range of ranges.toSorted((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else joined.push({ ...range });
  }
  return joined;
}
