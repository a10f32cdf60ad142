import { readSearchPieces, readSearchWords, type SearchReading, type SearchWord } from "./search-words.ts";

/** What is to be found, or with `isExcluded` not to be found: one of these phrases at least, each its words one after another. */
export type SearchTerm = { phrases: string[][]; isExcluded: boolean };

const maxTerms = 12;
const letters = /^[\p{L}\p{M}]+$/u;

const quotes = '"“”„«»＂';
const termPattern = new RegExp(`([-–−]?)(?:[${quotes}]([^${quotes}]*)[${quotes}]?|([^\\s${quotes}]+))`, "gu");

/**
 * What to find: each word in any form of it, words in quotes one after another, and what has a minus before it left out.
 * Only words count: what has no letter and no digit finds nothing and is left out.
 */
export function readSearchTerms(typed: string): SearchTerm[] {
  const terms: SearchTerm[] = [];
  let loose = "";
  const endLoose = () => {
    const pieces = readSearchPieces(loose);
    for (const [place, piece] of pieces.entries()) {
      const joined = [joinedWith(pieces[place - 1], piece), joinedWith(piece, pieces[place + 1])];
      terms.push({ phrases: [...phrasesOf(piece), ...joined.flat()], isExcluded: false });
    }
    loose = "";
  };
  for (const [, minus = "", phrase, word = ""] of typed.matchAll(termPattern)) {
    if (phrase === undefined && minus === "") {
      loose += ` ${word}`;
      continue;
    }
    endLoose();
    terms.push({ phrases: phrasesOf(readSearchWords(phrase ?? word)), isExcluded: minus !== "" });
  }
  endLoose();
  return terms.filter(({ phrases }) => phrases.length > 0).slice(0, maxTerms);
}

/** Where what is searched for stands in a text, in order, none over another. */
export function findHits(text: string, terms: readonly SearchTerm[]): { start: number; end: number }[] {
  const includedPhrases = unique(
    terms.filter(({ isExcluded }) => !isExcluded).flatMap(({ phrases }) => phrases),
  );
  if (includedPhrases.length === 0) return [];
  const { apart, together, hyphensApart } = readSearchWords(text);
  const candidates = [apart, together, hyphensApart]
    .flatMap((words) => includedPhrases.flatMap((phrase) => findPhrase(words, phrase)))
    .toSorted((one, other) => one.start - other.start || other.end - one.end);
  const hits: { start: number; end: number }[] = [];
  for (const hit of candidates) {
    const last = hits.at(-1);
    if (last && hit.start < last.end) last.end = Math.max(last.end, hit.end);
    else hits.push({ ...hit });
  }
  return hits;
}

/** A word that is typed twice is looked for once. */
function unique(phrases: readonly string[][]): string[][] {
  return [...new Map(phrases.map((phrase) => [phrase.join(" "), phrase])).values()];
}

function findPhrase(
  words: readonly SearchWord[],
  phrase: readonly string[],
): { start: number; end: number }[] {
  return words.flatMap(({ text, start }, place) => {
    if (text !== phrase[0]) return [];
    const last = words[place + phrase.length - 1];
    const isThere = last && phrase.every((word, index) => words[place + index]?.text === word);
    return isThere ? [{ start, end: last.end }] : [];
  });
}

/** Two words as one, as somebody else may have written them. */
function joinedWith(piece: SearchReading | undefined, next: SearchReading | undefined): string[][] {
  const written = [piece, next].map((one) => one?.written ?? "");
  const { together } = readSearchWords(written.every((one) => letters.test(one)) ? written.join("") : "");
  return together.length === 1 ? together.map(({ text }) => [text]) : [];
}

/** What is one word in any text is looked for as that: "well be" is another. */
function phrasesOf({ apart, together, hyphensApart, isOneWord }: SearchReading): string[][] {
  return unique(
    (isOneWord ? [together] : [apart, together, hyphensApart])
      .map((words) => words.map(({ text }) => text))
      .filter(({ length }) => length > 0),
  );
}
