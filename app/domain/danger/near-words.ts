/** How far a word may be from another and still be taken for it, by the letters that the other has. */
export function allowedDistance(letters: number): 0 | 1 | 2 {
  return letters >= 9 ? 2 : letters >= 5 ? 1 : 0;
}

/** In letters: no word of danger is as long, and what is longer is looked at only as it stands. */
const maxLetters = 24;

/** Written with one letter for each double one: "hiting", "abusse", "hitttt". */
export function withoutDoubles(word: string): string {
  return word.replace(/(.)\1+/gu, "$1");
}

type Entry = { word: string; letters: string; allowed: 0 | 1 | 2; signs: number };

/**
 * Finds which words of a list another may stand for: the same; the same but for doubled letters; or so near that it may be a
 * slip of the fingers (a letter left out, added, changed, or two exchanged). `ordinary` are words that are themselves, however
 * near. A Bengali vowel sign of two parts is compared whole and in its parts: two that are exchanged may meet in one.
 */
export function createNearWords(
  list: Iterable<string>,
  ordinary: ReadonlySet<string>,
): (word: string) => readonly string[] {
  const words = new Set(list);
  const byLength = new Map<number, Entry[]>();
  const bySingle = new Map<string, string[]>();
  for (const word of words) {
    const single = withoutDoubles(word);
    const letters = word.normalize("NFD");
    const entry = { word, letters, allowed: allowedDistance(word.length), signs: signsOf(letters) };
    byLength.set(word.length, [...(byLength.get(word.length) ?? []), entry]);
    bySingle.set(single, [...(bySingle.get(single) ?? []), word]);
  }
  const withoutVowelsOf = new Map<string, string[]>();
  for (const word of words) {
    const letters = withoutVowels(word);
    if (letters.length >= 3) withoutVowelsOf.set(letters, [...(withoutVowelsOf.get(letters) ?? []), word]);
  }
  const plainByLength = new Map<number, readonly Entry[]>();
  for (let length = 3; length <= maxLetters; length += 1)
    plainByLength.set(
      length,
      listByLength(length).filter((entry) => mayBeNear(entry, length)),
    );

  /** Of all words that are two letters shorter to two letters longer. */
  function listByLength(length: number): Entry[] {
    return [-2, -1, 0, 1, 2].flatMap((more) => byLength.get(length + more) ?? []);
  }

  return (word) => {
    if (/[*#]/.test(word)) return findUnmasked(word, byLength.get(word.length) ?? []);
    const same = words.has(word) ? [word] : (withoutVowelsOf.get(word) ?? []);
    if (/^[a-z]{3,}z$/.test(word) && words.has(`${word.slice(0, -1)}s`)) return [`${word.slice(0, -1)}s`];
    if (word.length > maxLetters || word.length < 3 || ordinary.has(word)) return same;
    const near = [...same, ...(bySingle.get(withoutDoubles(word)) ?? []).filter((one) => one !== word)];
    const letters = word.normalize("NFD");
    const signs = signsOf(letters);
    const entries = letters === word ? (plainByLength.get(word.length) ?? []) : listByLength(word.length);
    for (const entry of entries) {
      // Each slip changes two of the letters that a word has at most: a glance that spares almost every comparison.
      if (countOnes(signs ^ entry.signs) > 2 * entry.allowed) continue;
      if (isNear(entry, { word, letters }) && !near.includes(entry.word)) near.push(entry.word);
    }
    return near;
  };
}

/** Whether a word of so many letters, of which none has parts, may be near to it at all. */
function mayBeNear({ word, letters, allowed }: Entry, length: number): boolean {
  if (letters !== word) return true;
  return allowed === 0
    ? isShortLatin(word) && length === word.length
    : Math.abs(word.length - length) <= allowed;
}

/** "hrt", "hts": as fast fingers leave the vowels out. */
function withoutVowels(word: string): string {
  return word.replace(/[aeiou]/g, "");
}

/** The words that "r*pe" may be. */
function findUnmasked(word: string, entries: readonly Entry[]): string[] {
  const letters = [...word];
  return entries
    .map((entry) => entry.word)
    .filter((other) =>
      letters.every((letter, place) => letter === "*" || letter === "#" || letter === other[place]),
    );
}

/** Which letters a word has, one bit for each of 32 kinds. */
function signsOf(word: string): number {
  let signs = 0;
  for (let at = 0; at < word.length; at += 1) signs |= 1 << (word.charCodeAt(at) & 31);
  return signs;
}

/** How many bits are set, in parallel: in pairs, fours, bytes, and their sum. */
function countOnes(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Of four letters, only two of them exchanged make no other word: "htis". */
function isShortLatin(word: string): boolean {
  return /^[a-z]{4}$/.test(word);
}

function isNear({ word, letters, allowed }: Entry, other: Pick<Entry, "word" | "letters">): boolean {
  if (allowed === 0) return isShortLatin(word) && areExchanged(word, other.word);
  if (distance(word, other.word, allowed) <= allowed) return true;
  const hasParts = letters !== word || other.letters !== other.word;
  return hasParts && distance(letters, other.letters, allowed) <= allowed;
}

function areExchanged(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}

/** Damerau's distance (optimal string alignment); one more than `most` where it is more. */
function distance(one: string, other: string, maxDistance: number): number {
  if (Math.abs(one.length - other.length) > maxDistance) return maxDistance + 1;
  let [twoBefore, before] = [[] as number[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const changed = (before[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      let least = Math.min((before[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, changed);
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        least = Math.min(least, (twoBefore[column - 2] ?? 0) + 1);
      }
      current.push(least);
    }
    [twoBefore, before] = [before, current];
  }
  return before[other.length] ?? maxDistance + 1;
}
