import { findPossibleNames } from "../young-people/find-possible-names.ts";
import { isOrdinary } from "../young-people/ordinary-words.ts";
import { languagesIn, type MaskRule, numberRules, rulesByLanguage } from "./masks-in-other-languages.ts";
import { createPhraseFinder } from "./phrase-finder.ts";
import { conditions, families, jobs, placeWords, schoolWords, serviceWords } from "./rare-words.ts";
import type { Mask, MaskKind } from "./redaction.ts";

/*
 * What may tell who somebody is, found by rules alone: no model, nothing learned, nothing sent anywhere. It proposes too much
 * rather than too little; an inspector decides. Fullest in English; in six other languages it finds less.
 */

const months =
  "January|February|March|April|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec";
const numbers =
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:[- ](?:one|two|three|four|five))?";
// No name has more letters or words: without bounds, "At St At St …" takes the square of its length.
const capital = "\\p{Lu}[\\p{L}’'-]{0,40}";
/** "St Mary’s Church of England": capitals, with the small words that stand between them. */
const capitals = `(?:St\\.? )?${capital}(?: (?:(?:of|the|and|for|on|in|upon|&) ){0,3}${capital}){0,11}`;

/** The last words of a name first: what leads up to them is looked at only where they stand. */
function endingIn(words: string): RegExp {
  return new RegExp(`\\b(?=${words}\\b)(?<=\\b(?<before>${capitals}) )${words}\\b`, "gu");
}

/** Those that come first go before those that come later, where both lie over the same words. */
const rules: readonly MaskRule[] = [
  ["contact", /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu],
  ["contact", /\b(?:https?:\/\/|www\.)[^\s<>"“”]*[\p{L}\p{N}/]/giu],
  ["contact", /(?<![\p{L}\p{N}])@[\p{L}\p{N}_]{3,}/gu],
  ["contact", /(?<![\p{L}\p{N}])(?:\+44 ?|0)\d(?:[ -]?\d){8,9}(?!\d)/gu],
  ["contact", /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/gu],
  ["contact", new RegExp(`\\b\\d{1,9}[a-z]? ${capital}(?: ${capital}){0,11} (?:${placeWords})\\b`, "gu")],
  ["school", endingIn(`(?:${schoolWords})(?: (?:${schoolWords})){0,5}`)],
  ["school", new RegExp(`(?<=\\b(?:at|to|in|from|attends|attended) )(?:St\\.? )${capitals}`, "gu")],
  ["service", endingIn(`(?:${serviceWords})`)],
  ["place", endingIn(`(?:${placeWords})`)],
  [
    "name",
    new RegExp(
      `\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Auntie|Aunty|Uncle|Nurse)\\.? ${capital}(?:[ -]${capital})?`,
      "gu",
    ),
  ],
  [
    "age",
    new RegExp(
      `\\b(?:\\d{1,2}|${numbers})(?:[- ]and[- ]a[- ]half)?[- ](?:years?|yrs?|months?|mths?|weeks?)[- ]olds?\\b`,
      "giu",
    ),
  ],
  ["age", /\b\d{1,2} ?(?:y\/?o|yr? old)s?\b/giu],
  [
    "age",
    new RegExp(
      `\\b(?:aged?|turned|turning|turns) (?:\\d{1,2}|${numbers})(?: (?:to|and|or) (?:\\d{1,2}|${numbers}))?\\b`,
      "giu",
    ),
  ],
  [
    "age",
    new RegExp(
      `(?<=\\b(?:he|she|they|who|son|daughter|boy|girl|child)(?: is| was|[’']s) (?:only |now |nearly |almost |just )?)(?:\\d{1,2}|${numbers})(?! (?:of|in|to|hours?|days?|weeks?|months?|times?|minutes?|miles?|years? (?!old)))(?=[\\s,.;:!?)]|$)`,
      "giu",
    ),
  ],
  [
    "age",
    /\b(?:when|since) (?:he|she|they) (?:was|were) (?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)\b/giu,
  ],
  ["age", /\b(?:Year|year|Yr|yr|Y) ?(?:1[0-3]|[1-9])s?\b/gu],
  [
    "date",
    new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${months}|May)(?:,? (?:19|20)\\d\\d)?\\b`, "giu"),
  ],
  [
    "date",
    new RegExp(
      `\\b(?:${months}|May) (?:\\d{1,2}(?:st|nd|rd|th)?(?:,? (?:19|20)\\d\\d)?|(?:19|20)\\d\\d)\\b`,
      "gu",
    ),
  ],
  ["date", /(?<![\d/.-])\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})(?![\d/.-])/gu],
  ["date", /(?<![\d/.-])(?:19|20)\d\d(?:[/–-]\d\d)?(?![\d/.-])/gu],
  ["date", new RegExp(`\\b(?:${months})\\b(?=(?: half[- ]term| last| this)?)`, "gu")],
  ["date", /(?<=\b(?:in|of|since|last|next|by|until|this|during|early|late|mid) )May\b/gu],
  ["date", /\b(?:on|last|every|each) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b/giu],
  ["number", /£ ?\d[\d,]*(?:\.\d+)?(?: ?(?:k|m|million))?\b/giu],
  [
    "condition",
    new RegExp(`\\b${capital}(?: ${capital})?(?:[’']s)? (?:[Ss]yndrome|[Dd]isease|[Dd]isorder)\\b`, "gu"),
  ],
  ["condition", new RegExp(`(?<![\\p{L}])(?:${conditions})(?![\\p{L}])`, "giu")],
  ["family", new RegExp(`(?<![\\p{L}])(?:${families})(?![\\p{L}])`, "giu")],
  ["job", new RegExp(`(?<![\\p{L}])(?:${jobs})(?![\\p{L}])`, "giu")],
  ["number", /(?<![\p{L}\d£.,/-])\d[\d,]*(?:\.\d+)?%?(?![\d/])/gu],
];

/** Of a longer text, only what is quoted and a little around it is looked at. */
export const maxMaskedLength = 20_000;
const lookedAtAround = 200;
const maxNameLength = 200;

export type MaskOptions = {
  language?: string;
  /** The area's schools, towns and villages, masked in any language. */
  placeNames?: readonly string[];
  /** What is to be quoted; of a text of more than `maxMaskedLength`, nothing else is looked at. */
  stretch?: { start: number; end: number };
};

/**
 * What to mask in some words, in the order in which it stands there, none over another. `known` are names that tell nobody
 * apart here, such as the area's own. Its work grows with the text, not with its square.
 */
export function proposeMasks(
  text: string,
  known: readonly string[] = [],
  { language = "en", placeNames = [], stretch = { start: 0, end: text.length } }: MaskOptions = {},
): Mask[] {
  if (text.length <= maxMaskedLength) return masksIn(text, known, { language, placeNames });
  const from = Math.max(0, stretch.start - lookedAtAround);
  const to = Math.min(stretch.end + lookedAtAround, from + maxMaskedLength);
  return masksIn(text.slice(from, to), known, { language, placeNames }).map(({ start, end, kind }) => ({
    start: start + from,
    end: end + from,
    kind,
  }));
}

function masksIn(
  words: string,
  known: readonly string[],
  { language, placeNames }: { language: string; placeNames: readonly string[] },
): Mask[] {
  const isKnown = findKnown(known);
  const languages = languagesIn(words, language);
  const byPlace = createPhraseFinder(placeNames)(words).toSorted((one, other) => one.phrase - other.phrase);
  const proposed = [
    ...byPlace.map(({ phrase, start, end }) => ({ start, end, kind: kindOfPlace(placeNames[phrase] ?? "") })),
    ...languages.flatMap((one) => found(words, rulesByLanguage[one])),
    ...found(words, rules),
    ...found(words, numberRules),
    ...findNames(words, known),
  ].filter(({ start, end }) => start < end && !isKnown(words.slice(start, end)));
  const taken = new Uint8Array(words.length);
  const kept: Mask[] = [];
  const keep = (mask: Mask) => {
    if (taken.subarray(mask.start, mask.end).includes(1)) return;
    taken.fill(1, mask.start, mask.end);
    kept.push(mask);
  };
  proposed.forEach(keep);
  // What is masked once is masked wherever it stands.
  const told = kept.filter(
    ({ start, end, kind }) => (kind === "name" || kind === "school") && end - start <= maxNameLength,
  );
  const elsewhere = createPhraseFinder(told.map(({ start, end }) => words.slice(start, end)))(words);
  for (const { phrase, start, end } of elsewhere.toSorted((one, other) => one.phrase - other.phrase)) {
    keep({ start, end, kind: told[phrase]?.kind ?? "name" });
  }
  return kept.toSorted((one, other) => one.start - other.start);
}

function found(words: string, of: readonly MaskRule[]): Mask[] {
  return of.flatMap(([kind, rule]) => {
    const masks: Mask[] = [];
    for (const { 0: text, index, groups } of words.matchAll(rule)) {
      const start = index - (groups?.before ? groups.before.length + 1 : 0);
      const mask = { ...trimmed(words.slice(start, index + text.length), start), kind };
      const last = masks.at(-1);
      // "Oak School Lane Academy" ends in two of the words, and is one.
      if (last && mask.start < last.end) last.end = Math.max(last.end, mask.end);
      else masks.push(mask);
    }
    return masks;
  });
}

function kindOfPlace(name: string): MaskKind {
  return new RegExp(`\\b(?:${schoolWords})\\b`, "u").test(name) ? "school" : "place";
}

/** Without white space, and without the genitive’s ’s, at its ends; “St Mary’s” is a name whole. */
function trimmed(text: string, start: number): { start: number; end: number } {
  const from = start + text.length - text.trimStart().length;
  const whole = text.trim();
  const plain = /^St\b/u.test(whole) ? whole : whole.replace(/[’']s?$/u, "").replace(/(?<!-)-+$/u, "");
  return { start: from, end: from + plain.length };
}

function findKnown(known: readonly string[]): (text: string) => boolean {
  const small = new Set(known.map((name) => name.toLowerCase()));
  return (text) => small.has(text.toLowerCase());
}

/** Places, where somebody is in or near them; then names of people, as they are looked for in what young people said. */
function findNames(words: string, known: readonly string[]): Mask[] {
  const places = [...words.matchAll(whereabouts)]
    .filter(([text]) => !isOrdinary(text.split(/[ ’']/)[0]?.toLowerCase() ?? ""))
    .map((match) => ({ ...trimmed(match[0], match.index), kind: "place" as const }));
  const names = findPossibleNames(words, known).map(({ start, end }) => ({
    ...trimmed(words.slice(start, end), start),
    kind: "name" as const,
  }));
  return [...places, ...names];
}

const whereabouts = new RegExp(
  `(?<=\\b(?:[Ii]n|[Nn]ear|around|outside|across|living at|live at|moved to|moved from) )${capital}(?:[ -]${capital}){0,11}`,
  "gu",
);
