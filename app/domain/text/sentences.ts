/*
 * The one place that says where a sentence ends: for findings, letters, figures and for choosing a sentence to quote.
 */

export type Sentence = { start: number; end: number; text: string };

/** Titles and the like: what follows belongs to them, whatever it is. */
const abbreviations =
  "Drs?|Mrs?|Ms|Mx|Messrs|Prof|Revd?|Fr|Sr|Jr|Hon|Cllrs?|Capt|Lt|Col|Sgt|Supt|Insp|Gen|Gov|Mt|Ft|Wm|Jas|Chas|Thos|[Ee]\\.? ?g|[Ii]\\.? ?e|[Cc]f|[Vv]iz|vs|[Ii]ncl|[Ee]sp|et al|[Ii]bid|(?:op|loc)\\.? ?cit|a\\.k\\.a|eds?|[Aa]ssoc|Asst|Dep|P\\.S|N\\.B|" +
  // German, French, Spanish and Polish: "z. B. Anna", "par ex. Paul", "p. ej. Ana", "np. Anna"
  "z\\. ?B|[Dd]\\. ?h|u\\. ?a|bzw|bspw|ggf|evtl|sog|Hr|Mme|Mlle|[Pp]ar ex|p\\. ?ex|[Pp]\\. ?ej|Sra|[Nn]p|[Tt]zn|[Tt]zw|[Tt]j|m\\.in|ul|Dz";
const abbreviated = new RegExp(`(?<![\\p{L}\\p{N}])(?:${abbreviations})\\.$`, "u");
/** "Plan B." ends a sentence; "J." of J. Smith does not. */
const lettered =
  "(?<!\\b(?:plan|option|group|part|section|annex|appendix|class|level|grade|type|tier|team|room|school|set|form|list|hepatitis|vitamin|Plan|Option|Annex|Appendix|Section|Part|Group|Class|Level|Grade|Type|Tier|Team|Room|School|Set|Form|Hepatitis|Vitamin)\\.? )";
/** An initial, "U.K.", a degree or a street: a name goes on, but a word that begins a sentence begins one. */
const initialled = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])(?:Sts?|B\\.?Sc|M\\.?Sc|[BM]\\.?Ed|Ph\\.?D)|${lettered}(?<![\\p{L}\\p{N}’'])(?!I\\.$)(?:\\p{Lu}\\.)*\\p{Lu})\\.$`,
  "u",
);
const sentenceStart =
  /^(?:I|It|He|She|They|We|Nobody|Somebody|Everybody|Everyone|There|The|Th(?:is|at|ese|ose)|My|Our|His|Her|Their|Your|But|And|When|Then|If|After|Before|What|Why|How|Who|Where|Others|Some|Many|All|Each|Every|Families|Parents|Leaders|One (?:parent|family|child))(?:[’'](?:s|re|ve|d|ll|m))? /u;
/** What a number or a letter follows: "Yr. 7", "Sec. F", "s. 19", "c. 2019"; else their stop ends a sentence. */
const numbered =
  /(?<![\p{L}\p{N}])(?:yrs?|secs?|sects?|vols?|figs?|chs?|chaps?|apps?|append|annexe?s?|paras?|arts?|regs?|scheds?|schs?|pts?|rms?|tabs?|ss?|pp?|cls?|ll?|nn?|rr?|qq?|qus?|qs|ques|ca?|nr|edn|est|encl|poz|refs?|tel|ext|min|max|avg|approx)\.$/iu;
/** In these a letter that follows is a word: "in Nov. 2026", "on Sat. 4 May". */
const dated =
  /(?<![\p{L}\p{N}])(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Weds?|Thurs?|Thu|Fri|Sat|Sun)\.$/u;
const number = /(?<![\p{L}])Nos?\.$/u;
const clockTime = /(?<![\p{L}])[ap]\.? ?m\.$/iu;

/** Whether a text ends with the full stop of an abbreviation, an initial or a time. */
export function endsWithAbbreviation(text: string): boolean {
  const end = text.slice(-40);
  return [abbreviated, initialled, numbered, dated, clockTime, number].some((pattern) => pattern.test(end));
}

/** Whether the words after a full stop belong to what stands before it: "Dr. Lowe", "9 a.m. Monday". */
function goesOn(before: string, after: string): boolean {
  const end = before.slice(-40);
  if (clockTime.test(end))
    return /^(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:GMT|BST)\b/.test(after);
  // "Did they ask? No. Leaders …": a number follows the other one.
  if (number.test(end) || /(?:ref|case|file|report|plan|tel|phone|room)\.? no\.$/.test(end))
    return /^\p{Lu}?\p{Nd}/u.test(after);
  // "It is no. 4." and not "He said no. 12 others did."
  if (/\p{L} no\.$/u.test(end)) return /^\p{Nd}{1,4}\p{L}?(?:[.,;:!?)]|$)/u.test(after);
  if (/(?<![\p{L}])Co\.$/u.test(end)) return /^(?:Ltd|Inc|Durham|Down)\b/.test(after);
  // "z. B.", whose second half begins a sentence for the segmenter.
  if (/(?<![\p{L}\p{N}])\p{Ll}\.$/u.test(end) && /^\p{L}\.(?:\s|$)/u.test(after)) return true;
  if (dated.test(end)) return /^\p{Nd}/u.test(after);
  if (numbered.test(end) && isNumberOrLetter.test(after)) return true;
  return abbreviated.test(end) || (initialled.test(end) && !sentenceStart.test(after));
}

const isNumberOrLetter =
  /^[£#]?(?:\p{Lu}{1,8}[/-]?)?\p{Nd}|^[IVXLC]+(?![\p{L}\p{N}’'])|^\p{Lu}(?![\p{L}\p{N}’']| (?!(?:and|or|to)\b)\p{L})/u;

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
