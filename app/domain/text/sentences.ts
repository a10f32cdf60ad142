/*
 * The one place that says where a sentence ends: for findings, letters, figures and for choosing a sentence to quote.
 */

export type Sentence = { start: number; end: number; text: string };

const abbreviations =
  "Drs?|Mrs?|Ms|Mx|Messrs|Prof|Revd?|Fr|Sr|Jr|Hon|Cllrs?|Capt|Lt|Col|Sgt|Supt|Insp|Gen|Gov|Sts?|Mt|Ft|e\\.? ?g|i\\.? ?e|cf|viz|vs|approx|incl|esp|et al|Nos?|pp?|paras?|ss|vol|figs?|arts?|regs?|eds?|tel|Tel|ext|Ext|Asst|Dep|Jan|Feb|Apr|Aug|Sept?|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri";
/** "Plan B." ends a sentence; "J." of J. Smith does not. */
const lettered =
  "(?<!\\b(?:plan|option|group|part|section|annex|appendix|class|level|grade|type|tier|team|room|school|set|form|list|hepatitis|vitamin) )";
const abbreviated = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])(?:${abbreviations})|${lettered}(?<![\\p{L}\\p{N}’'])(?!I\\.$)(?:\\p{Lu}\\.)*\\p{Lu})\\.$`,
  "u",
);
/** "Yr. 7", "Sec. F", "Vol. 2": what a number or a letter follows; else their stop ends a sentence. */
const numbered =
  /(?<![\p{L}\p{N}])(?:yrs?|secs?|sects?|vols?|figs?|chs?|chaps?|apps?|paras?|arts?|regs?|schs?|pts?|rms?|tabs?)\.$/iu;
const clockTime = /(?<![\p{L}])[ap]\.? ?m\.$/iu;

/** Whether a text ends with the full stop of an abbreviation, an initial or a time. */
export function endsWithAbbreviation(text: string): boolean {
  const end = text.slice(-40);
  return abbreviated.test(end) || clockTime.test(end);
}

/** Whether the words after a full stop belong to what stands before it: "Dr. Lowe", "9 a.m. Monday". */
function goesOn(before: string, after: string): boolean {
  const end = before.slice(-40);
  if (clockTime.test(end))
    return /^(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:GMT|BST)\b/.test(after);
  // "Did they ask? No. Leaders …": a number follows the other one.
  if (/(?<![\p{L}])Nos?\.$|(?:ref|case|file|report|plan|tel|phone|room)\.? no\.$/u.test(end))
    return /^\p{Lu}?\p{Nd}/u.test(after);
  if (numbered.test(end))
    return /^\p{Lu}?\p{Nd}|^\p{Lu}(?![\p{L}\p{N}’']| (?!(?:and|or|to)\b)\p{L})/u.test(after);
  return abbreviated.test(end);
}

let segmenter: Intl.Segmenter | undefined;

const mayEnd = /[\p{Sentence_Terminal}…\n\r\u2028\u2029]/u;
/** After an ellipsis the segmenter goes on; a capital begins a sentence there. */
const afterEllipsis = /(?<=…["”’)\]]{0,8})[^\S\n]+(?=["“‘(]{0,8}\p{Lu})/gu;
/** What points to a finding, behind a full stop, and the sentence after it. */
const markedBehind = /^[[［【〔][^\]］】〕\n]{1,30}[\]］】〕]\s+(?=["“‘(]{0,8}\p{Lu})/u;
const ended = /[\p{Sentence_Terminal}…]["”’)\]]{0,8}$/u;

/**
 * The sentences of a text in any language, each where it stands, without white space at its ends; what stands on lines of its
 * own is a sentence too. A full stop of an abbreviation, an initial, a time, a number or an address ends none.
 */
export function findSentences(text: string): Sentence[] {
  const places: { start: number; end: number }[] = [];
  /** Whether what comes next stands on the same line as the last one. */
  let isSameLine = false;
  const add = (segment: string, index: number) => {
    const sentence = segment.trim();
    if (sentence === "") return;
    const start = index + segment.length - segment.trimStart().length;
    const last = places.at(-1);
    if (last && isSameLine && isOneSentence(text, last, start)) last.end = start + sentence.length;
    else places.push({ start, end: start + sentence.length });
    isSameLine = true;
  };
  for (const { segment, index } of partsOf(text)) {
    const [mark = ""] = (isSameLine && markedBehind.exec(segment)) || [];
    if (mark !== "") add(mark, index);
    add(segment.slice(mark.length), index + mark.length);
    if (/[\n\r\u2028\u2029]\s*$/u.test(segment.slice(-4))) isSameLine = false;
  }
  return places.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
}

function* partsOf(text: string): Generator<{ segment: string; index: number }> {
  if (!mayEnd.test(text)) {
    yield { segment: text, index: 0 };
    return;
  }
  segmenter ??= new Intl.Segmenter("en", { granularity: "sentence" });
  for (const { segment, index } of segmenter.segment(text)) {
    let from = 0;
    for (const gap of segment.includes("…") ? segment.matchAll(afterEllipsis) : []) {
      const next = gap.index + gap[0].length;
      yield { segment: segment.slice(from, next), index: index + from };
      from = next;
    }
    yield { segment: segment.slice(from), index: index + from };
  }
}

/** Whether what begins at a place belongs to the sentence before it. */
function isOneSentence(text: string, last: { start: number; end: number }, start: number): boolean {
  const before = text.slice(Math.max(last.start, last.end - 40), last.end);
  const after = text.slice(start, start + 20);
  // What closes a quotation, stands in square brackets or begins with a small letter begins no sentence.
  if (/^[”’)\]]|^[[［【〔]|^["'] |^[“‘(]{0,3}\p{Ll}/u.test(after)) return ended.test(before.slice(-12));
  // "1. Plans were late.": the number of an item in a list that is written as one paragraph, and no answer to "How old?"
  const isItem =
    /^\(?\d{1,2}\.$/.test(before) && !/\?["”’)]*\s*$/u.test(text.slice(0, last.start).slice(-10));
  return (isItem && /^["“‘(]?\p{Lu}/u.test(after)) || goesOn(before, after);
}

/** The sentences of a text in their words alone. */
export function sentencesOf(text: string): string[] {
  return findSentences(text).map((sentence) => sentence.text);
}
