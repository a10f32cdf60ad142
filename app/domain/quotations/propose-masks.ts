import { findPossibleNames } from "../young-people/find-possible-names.ts";
import { isOrdinary } from "../young-people/ordinary-words.ts";
import { languagesIn, type MaskRule, numberRules, rulesByLanguage } from "./masks-in-other-languages.ts";
import { conditions, families, jobs, placeWords, schoolWords, serviceWords } from "./rare-words.ts";
import { type Mask, placesOf } from "./redaction.ts";

/*
 * What may tell who somebody is, found by rules alone: no model, nothing learned, nothing sent anywhere. It proposes too much
 * rather than too little; an inspector decides. Fullest in English; in six other languages it finds less.
 */

const months =
  "January|February|March|April|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec";
const numbers =
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:[- ](?:one|two|three|four|five))?";
const capital = "\\p{Lu}[\\p{L}’'-]*";
/** "St Mary’s Church of England": capitals, with the small words that stand between them. */
const capitals = `(?:St\\.? )?${capital}(?: (?:(?:of|the|and|for|on|in|upon|&) )*${capital})*`;

/** Those that come first go before those that come later, where both lie over the same words. */
const rules: readonly MaskRule[] = [
  ["contact", /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu],
  ["contact", /\b(?:https?:\/\/|www\.)[^\s<>"“”]*[\p{L}\p{N}/]/giu],
  ["contact", /(?<![\p{L}\p{N}])@[\p{L}\p{N}_]{3,}/gu],
  ["contact", /(?<![\p{L}\p{N}])(?:\+44 ?|0)\d(?:[ -]?\d){8,9}(?!\d)/gu],
  ["contact", /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/gu],
  ["contact", new RegExp(`\\b\\d+[a-z]? ${capital}(?: ${capital})* (?:${placeWords})\\b`, "gu")],
  ["school", new RegExp(`\\b${capitals} (?:${schoolWords})(?: (?:${schoolWords}))*\\b`, "gu")],
  ["school", new RegExp(`(?<=\\b(?:at|to|in|from|attends|attended) )(?:St\\.? )${capitals}`, "gu")],
  ["service", new RegExp(`\\b${capitals} (?:${serviceWords})\\b`, "gu")],
  ["place", new RegExp(`\\b${capitals} (?:${placeWords})\\b`, "gu")],
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

type Proposed = Mask & { rank: number };

/**
 * What to mask in some words, in the order in which it stands there, none over another. `known` are names that tell nobody
 * apart here, such as the area's own; `placeNames` are its schools, towns and villages, masked in any language.
 */
export function proposeMasks(
  words: string,
  known: readonly string[] = [],
  { language = "en", placeNames = [] }: { language?: string; placeNames?: readonly string[] } = {},
): Mask[] {
  const languages = languagesIn(words, language);
  const all = [
    ...placeNames.flatMap((name) =>
      placesOf(words, name, { from: 0, to: words.length }).map(kindOfPlace(name)),
    ),
    ...languages.flatMap((one) => found(words, rulesByLanguage[one])),
    ...found(words, rules),
    ...found(words, numberRules),
    ...findNames(words, known),
  ]
    .map((mask, rank) => ({ ...mask, rank }))
    .filter(({ start, end }) => start < end && !isKnown(words.slice(start, end), known));
  const kept: Proposed[] = [];
  for (const one of all.toSorted((a, b) => a.rank - b.rank || a.start - b.start || b.end - a.end)) {
    if (kept.every((other) => one.end <= other.start || one.start >= other.end)) kept.push(one);
  }
  // What is masked once is masked wherever it stands.
  const told = kept.filter(({ kind }) => kind === "name" || kind === "school");
  for (const { start, end, kind, rank } of told) {
    for (const place of placesOf(words, words.slice(start, end), { from: 0, to: words.length })) {
      if (kept.every((other) => place.end <= other.start || place.start >= other.end)) {
        kept.push({ ...place, kind, rank });
      }
    }
  }
  return kept
    .toSorted((one, other) => one.start - other.start)
    .map(({ start, end, kind }) => ({ start, end, kind }));
}

function found(words: string, of: readonly MaskRule[]): Mask[] {
  return of.flatMap(([kind, rule]) =>
    [...words.matchAll(rule)].map((match) => ({ ...trimmed(match[0], match.index), kind })),
  );
}

function kindOfPlace(name: string): (place: { start: number; end: number }) => Mask {
  const kind = new RegExp(`\\b(?:${schoolWords})\\b`, "u").test(name) ? "school" : "place";
  return (place) => ({ ...place, kind });
}

/** Without white space, and without the genitive’s ’s, at its ends; “St Mary’s” is a name whole. */
function trimmed(text: string, start: number): { start: number; end: number } {
  const from = start + text.length - text.trimStart().length;
  const whole = text.trim();
  const plain = /^St\b/u.test(whole) ? whole : whole.replace(/[’']s?$/u, "").replace(/-+$/u, "");
  return { start: from, end: from + plain.length };
}

function isKnown(text: string, known: readonly string[]): boolean {
  return known.some((name) => name.toLowerCase() === text.toLowerCase());
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
  `(?<=\\b(?:[Ii]n|[Nn]ear|around|outside|across|living at|live at|moved to|moved from) )${capital}(?:[ -]${capital})*`,
  "gu",
);
