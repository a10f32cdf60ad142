import { firstNames, namesThatAreWords } from "./first-names.ts";
import { isOrdinary, placeWords } from "./ordinary-words.ts";

/** Words that may name somebody, as written, and where they stand in the text. */
export type PossibleName = { readonly words: string; readonly start: number; readonly end: number };

type Word = {
  text: string;
  /** In lower case, without accents or a possessive 's. */
  plain: string;
  start: number;
  end: number;
  capital: boolean;
  beginsSentence: boolean;
};

const titles = new Set(["mr", "mrs", "ms", "mx", "dr", "prof", "cllr"]);
const spelledTitles = new Set([
  "miss",
  "doctor",
  "sir",
  "madam",
  "professor",
  "councillor",
  "nurse",
  "auntie",
  "aunty",
  "uncle",
]);
const sayings = new Set(
  "said says told tells asked asks shouted shouts reckons thinks promised explained".split(" "),
);

/**
 * Words in what was said that look like somebody's name, to be asked about before they are kept: after a title; in a list of first
 * names of many communities; or with a capital in the middle of a sentence and no ordinary word. `notNames` are words known to name
 * no person: the area's name, a place, what an inspector has already said is no name. In the order of the text.
 */
export function findPossibleNames(text: string, notNames: readonly string[] = []): PossibleName[] {
  const words = wordsOf(text);
  const known = new Set(notNames.flatMap((phrase) => wordsOf(phrase).map((word) => word.plain)));
  const capitalsMeanNothing = isShouted(words);
  const inPlaces = wordsInPlaceNames(words, text);
  const nameWords = words.filter((word, index) => {
    if (known.has(word.plain)) return false;
    const before = words[index - 1];
    if (before && followsTitle(word, before, text)) return true;
    if (inPlaces.has(word)) return false;
    if (isListedName(word)) return true;
    if (!word.capital || capitalsMeanNothing) return false;
    if (word.beginsSentence) return speaks(word, words[index + 1], text);
    return namesThatAreWords.has(word.plain) || looksLikeName(word);
  });
  return joinNeighbours(nameWords, words, text);
}

function wordsOf(text: string): Word[] {
  const pattern = /[\p{L}\p{M}\p{N}]+(?:['’.-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu;
  const words: Word[] = [];
  for (const { 0: written, index } of text.matchAll(pattern)) {
    words.push({
      text: written,
      plain: plainOf(written),
      start: index,
      end: index + written.length,
      capital: /^\p{Lu}/u.test(written),
      beginsSentence: beginsSentence(text, words.at(-1), index),
    });
  }
  return words;
}

const withoutMarks: Readonly<Record<string, string>> = { ł: "l", ø: "o", ı: "i", đ: "d", ß: "ss" };

function plainOf(written: string): string {
  return written
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/['](s)$/, "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[łøıđß]/g, (letter) => withoutMarks[letter] ?? letter);
}

const abbreviated = /^(?:\p{Lu}|mrs?|ms|mx|dr|prof|cllr|st)$/iu;
const opensQuotation = new Set("\"'“‘");
const opens = new Set("\"'“‘([");
const endsSentence = new Set(".!?…:;\n•*–—");
const isSpace = (sign: string | undefined) => sign !== undefined && /^\s$/u.test(sign);

/**
 * After a full stop, a new line, a colon, a bullet or an opening quotation mark a capital says nothing; after "J." or "Mr." it
 * does. Only what stands between a word and the one before it is looked at.
 */
function beginsSentence(text: string, before: Word | undefined, at: number): boolean {
  const from = before?.end ?? 0;
  if (before && abbreviated.test(before.text) && standsApart(text, before.start)) {
    if (text[from] === "." && text.slice(from + 1, at).trim() === "") return false;
  }
  if (opensQuotation.has(text[at - 1] ?? "")) {
    if (at - 1 === 0 || isSpace(text[at - 2]) || text[at - 2] === "(") return true;
  }
  for (let place = at - 1; place >= from; place -= 1) {
    const sign = text[place] ?? "";
    if (endsSentence.has(sign)) return true;
    if (sign === "-") return isSpace(text[place - 1]);
    if (!opens.has(sign) && !isSpace(sign)) return false;
  }
  return from === 0 && !before;
}

/** Whether what begins there is the first of the text, or comes after white space or a bracket. */
function standsApart(text: string, start: number): boolean {
  return start === 0 || isSpace(text[start - 1]) || text[start - 1] === "(";
}

/** Written all in capitals, or every word with one, as titles are: then a capital says nothing. */
function isShouted(words: readonly Word[]): boolean {
  const long = words.filter((word) => word.text.length > 3);
  if (long.length < 4) return false;
  const capitals = long.filter((word) => word.capital);
  return capitals.length > long.length * 0.8;
}

function followsTitle(word: Word, before: Word, text: string): boolean {
  if (!/^\.?[ \t]+$/.test(text.slice(before.end, word.start))) return false;
  if (titles.has(before.plain))
    return word.capital
      ? !isOrdinary(word.plain) || namesThatAreWords.has(word.plain)
      : !isOrdinary(word.plain);
  return spelledTitles.has(before.plain) && before.capital && word.capital && !isOrdinary(word.plain);
}

function isListedName({ plain, text }: Word): boolean {
  // Too long to be an acronym, and no word that somebody shouts: "JAMES", not "WILL".
  if (firstNames.has(plain)) return !isAcronym(text) || (text.length > 4 && !namesThatAreWords.has(plain));
  return plain.includes("-") && plain.split("-").some((part) => firstNames.has(part));
}

/** "Khan said": at the beginning of a sentence only a verb of speaking tells a person from a thing. */
function speaks(word: Word, next: Word | undefined, text: string): boolean {
  if (!next || !sayings.has(next.plain) || text.slice(word.end, next.start) !== " ") return false;
  return looksLikeName(word) && !isOrdinary(word.plain);
}

function looksLikeName({ text, plain }: Word): boolean {
  if (isAcronym(text) || text.length < 2 || /\p{N}/u.test(text)) return false;
  return !plain.split("-").every((part) => isOrdinary(part));
}

/** EHCP, CAMHS, TAs: capitals throughout, but for a plural s. */
function isAcronym(text: string): boolean {
  return /^\p{Lu}{2,7}s?$/u.test(text.replace(/['’]s$/, "").replaceAll(".", ""));
}

/** The words with capitals that lead up to "School", "Class", "Road", or that follow "St". */
function wordsInPlaceNames(words: readonly Word[], text: string): ReadonlySet<Word> {
  const inPlaces = new Set<Word>();
  const touches = (one: Word | undefined, other: Word) =>
    one !== undefined && /^\.?[ \t]+$/.test(text.slice(one.end, other.start));
  /** Where the words with capitals that stand together begin, and up to which they are known to lie in a place's name. */
  let [first, done] = [0, 0];
  for (const [index, word] of words.entries()) {
    const before = words[index - 1];
    if (!(before?.capital && word.capital && touches(before, word))) first = index;
    if (word.plain === "st" && words[index + 1]?.capital) {
      const saint = words[index + 1];
      if (saint && touches(word, saint)) inPlaces.add(saint);
    }
    if (first === index || !word.capital || !placeWords.has(word.plain)) continue;
    for (let place = Math.max(first, done); place <= index; place += 1) {
      const part = words[place];
      if (part) inPlaces.add(part);
    }
    done = index + 1;
  }
  return inPlaces;
}

function joinNeighbours(nameWords: readonly Word[], words: readonly Word[], text: string): PossibleName[] {
  const joined: { start: number; end: number }[] = [];
  const places = new Map(words.map((word, index) => [word, index]));
  for (const word of nameWords) {
    const at = places.get(word) ?? 0;
    const start = startWithTitle(word, words[at - 1], text);
    const end = endWithInitial(word, words[at + 1], text);
    const last = joined.at(-1);
    if (last && belongTogether(text, last.end, start)) last.end = end;
    else joined.push({ start, end });
  }
  return joined.map(({ start, end }) => ({ words: text.slice(start, end), start, end }));
}

/** "Amina Begum", "Amina B. Begum"; but not across the end of a sentence. */
function belongTogether(text: string, end: number, start: number): boolean {
  const between = text.slice(end, start);
  if (/^[ \t'’-]*$/.test(between)) return true;
  if (!/^\.[ \t]*$/.test(between)) return false;
  // A capital alone, of one or two UTF-16 units.
  const letter = [...text.slice(Math.max(0, end - 2), end)].at(-1) ?? "";
  return /^\p{Lu}$/u.test(letter) && standsApart(text, end - letter.length);
}

/** "Mr Khan", "J. Khan" */
function startWithTitle(word: Word, before: Word | undefined, text: string): number {
  if (!before || !/^\.?[ \t]+$/.test(text.slice(before.end, word.start))) return word.start;
  const isTitle = titles.has(before.plain) || (spelledTitles.has(before.plain) && before.capital);
  const isInitial = isSingleCapital(before) && before.plain !== "i";
  return isTitle || isInitial ? before.start : word.start;
}

/** "Amina B" */
function endWithInitial(word: Word, after: Word | undefined, text: string): number {
  if (!after || !/^[ \t]+$/.test(text.slice(word.end, after.start))) return word.end;
  return isSingleCapital(after) && !["a", "i"].includes(after.plain) ? after.end : word.end;
}

function isSingleCapital(word: Word): boolean {
  return /^\p{Lu}$/u.test(word.text);
}
