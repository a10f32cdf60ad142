/*
 * Finds where one text repeats what stands word for word in another. Capitals, accents, quotation marks and what stands
 * between words make no difference, so that a comma changed does not hide it.
 */

/** A range of a passage, in UTF-16 units of it, that stands in another text too; `passage` is its place among those sought. */
export type SharedPhrase = { passage: number; start: number; end: number };

/** Fewer words one after another than these are anybody's. */
export const minPhraseWords = 6;

/** Of those words, so many have to say something: not the commonest, nor what everybody calls it. */
const tellingWords = 3;

const commonest: ReadonlySet<string> = new Set(
  `a about after again all also am an and any are as at be because been before being but by can could did do does done dont for
from get got had has have having he her here him his how i if in into is it its just me more most my no nor not now of off on once
only or other our out over own she should so some such than that the their them then there these they this those through to too
up us was we were what when where which while who why will with without would you your`.split(/\s+/),
);

type Word = { text: string; start: number; end: number };

const aWord = /[\p{L}\p{N}\p{M}’'ʼ]+/gu;

function plain(word: string): string {
  const small = word.toLowerCase().replace(/[’'ʼ]/g, "");
  // Accents and vowel signs come and go between keyboards.
  return /^[\0-\x7f]*$/.test(small) ? small : small.normalize("NFKD").replace(/\p{M}/gu, "");
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(aWord)]
    .map(({ 0: word, index }) => ({ text: plain(word), start: index, end: index + word.length }))
    .filter(({ text: word }) => word !== "");
}

/** What points to findings (`[F3]`) is not read; what points to a quotation (`[Q2]`) ends a run, since words stand there. */
function readPassage(passage: string): Word[] {
  const blank = passage
    .replace(/\[F\d{1,9}(?:,\s{0,9}F\d{1,9})*\]/g, (cite) => " ".repeat(cite.length))
    .replace(/\[(?=Q\d+\])/g, "\u0001");
  const words = wordsOf(blank);
  // No text holds this word.
  return words.map((word) => (blank[word.start - 1] === "\u0001" ? { ...word, text: "\u0001" } : word));
}

/**
 * A finder for many texts, one after another. `everybodys` are what anybody calls things (questions, weaknesses, terms of
 * the field): their words alone make no run.
 */
export function createPhraseFinder(
  passages: readonly string[],
  everybodys: readonly string[] = [],
): (text: string) => SharedPhrase[] {
  const read = passages.map(readPassage);
  const ids = new Map<string, number>();
  const idOf = (word: string) => {
    const id = ids.get(word) ?? ids.size + 1;
    ids.set(word, id);
    return id;
  };
  const sequences = read.map((words) => words.map(({ text }) => idOf(text)));
  const isEverybodys = wordsInCommon(sequences, everybodys, ids);
  const telling = read.map((words, passage) =>
    words.map(({ text }, place) => !commonest.has(text) && !isEverybodys[passage]?.[place]),
  );
  const size = ids.size + 1;
  const starts = startsOf(sequences, size, minPhraseWords);

  return (text) => {
    const shared = new Map<number, Set<number>>();
    const looked = new Set<string>();
    for (const run of knownRuns(text, ids)) {
      for (let from = 0; from + minPhraseWords <= run.length; from += 1) {
        const key = keyOf(run, from, size, minPhraseWords);
        // What says one thing over and over is looked at once.
        if (looked.has(key)) continue;
        looked.add(key);
        for (const { passage, place } of starts.get(key) ?? []) {
          const places = shared.get(passage) ?? new Set();
          for (let step = 0; step < minPhraseWords; step += 1) places.add(place + step);
          shared.set(passage, places);
        }
      }
    }
    return [...shared].flatMap(([passage, places]) =>
      rangesOf(places)
        .filter(({ from, to }) => {
          const isTelling = telling[passage]?.slice(from, to + 1) ?? [];
          return isTelling.filter(Boolean).length >= tellingWords;
        })
        .map(({ from, to }) => ({
          passage,
          start: read[passage]?.[from]?.start ?? 0,
          end: read[passage]?.[to]?.end ?? 0,
        })),
    );
  };
}

/** A text's words by the numbers that they have in the passages, cut wherever a word stands in none of them. */
function* knownRuns(text: string, ids: ReadonlyMap<string, number>): Generator<number[]> {
  let run: number[] = [];
  for (const [word] of text.matchAll(aWord)) {
    const id = ids.get(plain(word));
    if (id !== undefined) {
      run.push(id);
      continue;
    }
    if (run.length >= 3) yield run;
    run = [];
  }
  if (run.length >= 3) yield run;
}

type Start = { passage: number; place: number };

/** Three or six words from a place on, as one text. */
function keyOf(run: readonly number[], from: number, size: number, length: number): string {
  const first = threeFrom(run, from, size);
  return length === 3 ? `${first}` : `${first},${threeFrom(run, from + 3, size)}`;
}

/** Three words from a place on as one number: five thousand words of a letter, thrice over, are far below what a number holds. */
function threeFrom(run: readonly number[], from: number, size: number): number {
  return ((run[from] ?? 0) * size + (run[from + 1] ?? 0)) * size + (run[from + 2] ?? 0);
}

/** Where so many words one after another stand in the passages. */
function startsOf(
  sequences: readonly (readonly number[])[],
  size: number,
  length: number,
): Map<string, Start[]> {
  const starts = new Map<string, Start[]>();
  for (const [passage, sequence] of sequences.entries()) {
    for (let place = 0; place + length <= sequence.length; place += 1) {
      const key = keyOf(sequence, place, size, length);
      const startsOfKey = starts.get(key);
      if (startsOfKey) startsOfKey.push({ passage, place });
      else starts.set(key, [{ passage, place }]);
    }
  }
  return starts;
}

/** For each word of the passages, whether it stands there as part of what everybody calls it: three words of that at least. */
function wordsInCommon(
  sequences: readonly (readonly number[])[],
  everybodys: readonly string[],
  ids: ReadonlyMap<string, number>,
): boolean[][] {
  const size = ids.size + 1;
  const isEverybodys = sequences.map((sequence) => sequence.map(() => false));
  const starts = startsOf(sequences, size, 3);
  const looked = new Set<string>();
  for (const phrase of everybodys) {
    for (const run of knownRuns(phrase, ids)) {
      for (let from = 0; from + 3 <= run.length; from += 1) {
        const key = keyOf(run, from, size, 3);
        if (looked.has(key)) continue;
        looked.add(key);
        for (const { passage, place } of starts.get(key) ?? []) {
          isEverybodys[passage]?.fill(true, place, place + 3);
        }
      }
    }
  }
  return isEverybodys;
}

function rangesOf(places: ReadonlySet<number>): { from: number; to: number }[] {
  const ranges: { from: number; to: number }[] = [];
  for (const place of [...places].toSorted((one, other) => one - other)) {
    const last = ranges.at(-1);
    if (last && last.to === place - 1) last.to = place;
    else ranges.push({ from: place, to: place });
  }
  return ranges;
}
