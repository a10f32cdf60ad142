import { findSentences, type Sentence } from "./sentences.ts";

/*
 * Parts of a text that somebody can choose to quote or to put under a theme. Many families type without capitals, without
 * full stops, or with neither: as sentences alone such a text could only be taken whole. A part always ends at white space
 * and begins with a letter or a figure, so no sign, word or number is cut; nothing is cut where nothing parts it.
 */

/** In UTF-16 units: what is longer is parted further; what is shorter than the other is no part. */
const maxLength = 160;
const minLength = 20;
/** Lists of parts have at most about so many. */
const usualCount = 25;

type Range = { start: number; end: number };

const begins = "(?=[\"“‘'(]{0,2}[\\p{L}\\p{N}])";
/** A full stop behind which the writer went on in small letters, and dots in a row. */
const stops = new RegExp(`(?<=\\p{L}{2}[)’'"”]?(?:[.!?…]|\\.{2,}|[!?]{2,}))\\s+${begins}`, "gu");
/** In small letters too: "dr. lowe", "yr. 7". */
const abbreviated =
  /(?<![\p{L}\p{N}])(?:drs?|mrs?|ms|mx|prof|revd?|cllrs?|st|yrs?|secs?|vols?|figs?|nos?|paras?|pts?|rms?|chs?|apps?|approx|incl|esp|eg|ie|vs|tel|ext|dept|asst|dep|hosp|hrs?|mins?|wks?|mths?|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|fri|sat|sun)\.$/iu;
const kinds: readonly RegExp[] = [
  // A dash between spaces, a semicolon, a bullet, or a picture.
  new RegExp(
    `(?<=\\S)\\s+[-–—•*/]+\\s+${begins}|(?<=[;؛])\\s+${begins}|(?<=[\\p{Extended_Pictographic}\\u{FE0F}\\u{1F3FB}-\\u{1F3FF}])\\s+${begins}`,
    "gu",
  ),
  // English words that begin another clause.
  /(?<=\S)\s+(?=(?:but|because|cos|then|although|though|however|until|instead|eventually|so\s+(?:i|we|he|she|they|it|you|my|our|his|her|the|now|that|there|no)(?=['’\s]))(?!['’\p{L}]))/giu,
  /(?<=\S)(?<!\b(?:husband|wife|partner|mum|mother|dad|father|sister|brother|son|daughter|he|she|they|you|me|him|her|them|us))\s+(?=and\s+(?:i|we|he|she|they|it|you)(?:['’\s]))/giu,
  /(?<=\S)\s+(?=and\s+(?:there|that|then|when|now|still|just|even|nobody|nothing|no\s+one|not|never|have|has|had|is|isn['’]?t|was|wasn['’]?t|were|are|do|did|didn['’]?t|does|doesn['’]?t|don['’]?t|can['’]?t|could|couldn['’]?t|would|wouldn['’]?t|won['’]?t|got|went|said|told|asked|if|after|because|so)\s)/giu,
  /(?<=\S)\s+(?=(?:when|while|which|now)\s)/giu,
  new RegExp(`(?<=[,،、])\\s+${begins}`, "gu"),
];

/** The sentences of a text; those that are very long, or hold full stops before small letters, in parts. Each where it stands. */
export function findQuotableParts(text: string): Sentence[] {
  const length = Math.max(maxLength, text.length / usualCount);
  return findSentences(text)
    .flatMap(({ start, end }) => partAtStops(text, { start, end }))
    .flatMap((range) => partFurther(text, range, length))
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
}

function partAtStops(text: string, range: Range): Range[] {
  return partAt(text, range, stops, (before) => !abbreviated.test(before.slice(-20)));
}

/** At the first kind of place that parts it, and each part again where it is still too long. */
function partFurther(text: string, range: Range, length: number, from = 0): Range[] {
  const kind = kinds[from];
  if (!kind || range.end - range.start <= length) return [range];
  const parts = mergeShort(text, partAt(text, range, kind), length);
  return parts.flatMap((part) => partFurther(text, part, length, from + 1));
}

function partAt(
  text: string,
  { start, end }: Range,
  gaps: RegExp,
  mayPart: (before: string) => boolean = () => true,
): Range[] {
  const words = text.slice(start, end);
  const parts: Range[] = [];
  let from = 0;
  for (const { 0: gap, index } of words.matchAll(gaps)) {
    if (index === from || isWithinName(words, index, gap) || !mayPart(words.slice(from, index))) continue;
    parts.push({ start: start + from, end: start + index });
    from = index + gap.length;
  }
  return [...parts, { start: start + from, end }];
}

/** "Stoke - on - Trent", "Barrow - Furness": a dash between capitals, or around a word of three letters. */
function isWithinName(words: string, index: number, gap: string): boolean {
  if (!/[-–—/]/.test(gap)) return false;
  const before = words.slice(Math.max(0, index - 40), index);
  const after = words.slice(index + gap.length, index + gap.length + 40);
  const isCapital = /(?:^|\s)\p{Lu}\S*$/u.test(before) && /^\p{Lu}/u.test(after);
  return isCapital || /^\p{L}{1,3}\s+[-–—/]\s/u.test(after) || /[-–—/]\s+\p{L}{1,3}$/u.test(before);
}

/** Puts parts together as far as they are short and fit. */
function mergeShort(text: string, parts: readonly Range[], length: number): Range[] {
  const merged: Range[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    const isShort = (range: Range) => text.slice(range.start, range.end).length < minLength;
    if (last && (isShort(last) || isShort(part)) && part.end - last.start <= length) last.end = part.end;
    else merged.push({ ...part });
  }
  return merged;
}
