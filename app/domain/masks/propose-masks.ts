import { findPossibleNames } from "../names/find-possible-names.ts";
import { firstNames, namesThatAreWords } from "../names/first-names.ts";
import { findNamesBesideKin, isWordToo } from "../names/names-beside-kin.ts";
import { isOrdinary } from "../names/ordinary-words.ts";
import { findPlacesInSmallLetters } from "../place-names/places-in-small-letters.ts";
import { createPhraseFinder } from "../text/phrase-finder.ts";
import { createWidener } from "../text/word-boundaries.ts";
import { findContactsByContext } from "./contacts-by-context.ts";
import { englishRules, isSchoolName, partedNames, shoutedNames, whereabouts } from "./mask-rules.ts";
import { languagesIn, type MaskRule, numberRules, rulesByLanguage } from "./masks-in-other-languages.ts";
import { findNamesByContext } from "./names-by-context.ts";
import { findPlacesByContext, isNoPlaceName } from "./places-by-context.ts";
import { readPlainLetters } from "./plain-letters.ts";
import type { Mask, MaskKind } from "./redaction.ts";

/*
 * What may tell who somebody is, found by rules alone: no model, nothing learned, nothing sent anywhere. It proposes too much
 * rather than too little; an inspector decides. Fullest in English; in six other languages it finds less.
 */

/** Of a longer text, only what is quoted and a little around it is looked at. */
export const maxMaskedLength = 20_000;
const marginLength = 200;
const maxNameLength = 200;

export type MaskOptions = {
  language?: string;
  /** The area's schools, towns and villages, masked in any language. */
  placeNames?: readonly string[];
  /** What is to be quoted; of a text of more than `maxMaskedLength`, nothing else is looked at. */
  range?: { start: number; end: number };
};

/**
 * What to mask in some words, in the order in which it stands there, none over another. `known` are names that tell nobody
 * apart here, such as the area's own. Its work grows with the text, not with its square.
 */
export function proposeMasks(
  text: string,
  known: readonly string[] = [],
  { language = "en", placeNames = [], range = { start: 0, end: text.length } }: MaskOptions = {},
): Mask[] {
  if (text.length <= maxMaskedLength) return masksIn(text, known, { language, placeNames });
  const from = Math.max(0, range.start - marginLength);
  const to = Math.min(range.end + marginLength, from + maxMaskedLength);
  return masksIn(text.slice(from, to), known, { language, placeNames }).map(({ start, end, kind }) => ({
    start: start + from,
    end: end + from,
    kind,
  }));
}

function masksIn(
  written: string,
  known: readonly string[],
  options: { language: string; placeNames: readonly string[] },
): Mask[] {
  const { text, toOriginal } = readPlainLetters(written);
  const masks = masksInPlain(text, known, options);
  if (text === written) return masks;
  const widen = createWidener(written);
  return masks.map((mask) => ({ ...widen(toOriginal(mask)), kind: mask.kind }));
}

function masksInPlain(
  words: string,
  known: readonly string[],
  { language, placeNames }: { language: string; placeNames: readonly string[] },
): Mask[] {
  // Pictures alone say nothing, and every rule would look at each of their signs.
  if (!/[\p{L}\p{N}]/u.test(words)) return [];
  const isKnown = findKnown(known);
  const languages = languagesIn(words, language);
  const byPlace = createPhraseFinder(placeNames)(words).toSorted((one, other) => one.phrase - other.phrase);
  const proposed: (Mask & { isVague?: true })[] = [
    ...byPlace.map(({ phrase, start, end }) => ({ start, end, kind: kindOfPlace(placeNames[phrase] ?? "") })),
    ...languages.flatMap((one) =>
      findMatches(words, rulesByLanguage[one]).map((mask) => ({ ...mask, isVague: true as const })),
    ),
    ...findMatches(words, englishRules),
    ...findMatches(words, numberRules),
    ...findPlacesByContext(words),
    ...findPlacesInSmallLetters(words),
    ...findNames(words, known),
    ...findNamesByContext(words),
    ...findNamesBesideKin(words).map((range) => ({ ...range, kind: "name" as const })),
    ...findContactsByContext(words),
  ].filter(({ start, end }) => start < end && !isKnown(words.slice(start, end)));
  const widen = createWidener(words);
  const matches: (Mask & { kindLength: number })[] = [];
  /** Which mask lies over each place, from one on. */
  const over = new Int32Array(words.length);
  const keep = (mask: Mask & { isVague?: true }) => {
    const { start, end } = widen(mask);
    // "1-1-1-…" is one word, in which the same is found again and again.
    const enclosing = matches[(over[start] ?? 0) - 1];
    if (enclosing && enclosing.start <= start && end <= enclosing.end) {
      if (!mask.isVague && end - start > enclosing.kindLength)
        Object.assign(enclosing, { kind: mask.kind, kindLength: end - start });
      return;
    }
    const met = new Set(over.subarray(start, end));
    met.delete(0);
    const [first] = [...met].toSorted((one, other) => one - other);
    const before = first === undefined ? undefined : matches[first - 1];
    if (!before || first === undefined) {
      matches.push({ start, end, kind: mask.kind, kindLength: end - start });
      over.fill(matches.length, start, end);
      return;
    }
    // Where a script has no capitals, nobody can say where a name ends.
    if (mask.isVague) return;
    // What lies over two masks in part belongs to both: neither may leave half of it.
    for (const one of met) {
      const other = matches[one - 1];
      before.start = Math.min(before.start, start, other?.start ?? start);
      before.end = Math.max(before.end, end, other?.end ?? end);
      if (other && other.kindLength > before.kindLength)
        Object.assign(before, { kind: other.kind, kindLength: other.kindLength });
    }
    if (end - start > before.kindLength) Object.assign(before, { kind: mask.kind, kindLength: end - start });
    over.fill(first, before.start, before.end);
  };
  proposed.forEach(keep);
  // What is masked once is masked wherever it stands.
  const named = matches.filter(
    ({ start, end, kind }) => (kind === "name" || kind === "school") && end - start <= maxNameLength,
  );
  const elsewhere = createPhraseFinder(named.map(({ start, end }) => words.slice(start, end)))(words);
  for (const { phrase, start, end } of elsewhere.toSorted((one, other) => one.phrase - other.phrase)) {
    const at = words.slice(start, end);
    // "Will waited; he will wait": a name that is a word is the name where it has a capital.
    if (isWordToo(at) && !/^\p{Lu}/u.test(at)) continue;
    keep({ start, end, kind: named[phrase]?.kind ?? "name" });
  }
  const disjointMasks = matches
    .filter((_, place) => over[matches[place]?.start ?? 0] === place + 1)
    .map(({ start, end, kind }) => ({ start, end, kind }))
    .toSorted((one, other) => one.start - other.start);
  return joinNames(words, disjointMasks);
}

/** "Anne-Marie O’Neill" is one name, though two rules found it. */
function joinNames(words: string, masks: readonly Mask[]): Mask[] {
  const joined: Mask[] = [];
  for (const mask of masks) {
    const last = joined.at(-1);
    const isOne = last?.kind === "name" && mask.kind === "name" && words.slice(last.end, mask.start) === " ";
    if (last && isOne) last.end = mask.end;
    else joined.push({ ...mask });
  }
  return joined;
}

function findMatches(words: string, of: readonly MaskRule[]): Mask[] {
  return of.flatMap(([kind, rule]) => {
    const masks: Mask[] = [];
    for (const { 0: text, index, groups } of words.matchAll(rule)) {
      if (kind === "place" && groups?.before !== undefined && isNoPlaceName(groups.before, text)) continue;
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
  return isSchoolName(name) ? "school" : "place";
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
  const parted = partedNames.flatMap((rule) =>
    [...words.matchAll(rule)]
      .filter(({ groups }) => !isOrdinary(groups?.last?.toLowerCase() ?? ""))
      .map((match) => ({ ...trimmed(match[0], match.index), kind: "name" as const })),
  );
  const shouted = [...words.matchAll(shoutedNames)]
    .filter(({ groups }) => {
      const first = groups?.first?.toLowerCase() ?? "";
      return firstNames.has(first) || namesThatAreWords.has(first);
    })
    .filter(({ groups }) => !isOrdinary(groups?.last?.toLowerCase() ?? ""))
    .map((match) => ({ start: match.index, end: match.index + match[0].length, kind: "name" as const }));
  const names = findPossibleNames(words, known).map(({ start, end }) => ({
    ...trimmed(words.slice(start, end), start),
    kind: "name" as const,
  }));
  return [...places, ...parted, ...shouted, ...names];
}
