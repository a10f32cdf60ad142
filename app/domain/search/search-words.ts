import { stem } from "porter2";
import { cutArabicPrefixes } from "./arabic-prefixes.ts";
import { isOneWord } from "./compounds.ts";
import { wordOfForm } from "./irregular-forms.ts";
import { commonSpelling } from "./spellings.ts";

/*
 * How a text is read for searching. The index of both databases, the typed search and the marks on what was found all
 * use it. A database only looks these words up.
 */

/** A word as it is searched for, and where it stands in the text, in UTF-16 units. */
export type SearchWord = { text: string; start: number; end: number };

/**
 * A text as it may be read: its hyphens and apostrophes part words ("co", "production"), both join them ("coproduction"), or
 * apostrophes and compounds alone do ("oconnor", "smith" of O’Connor-Smith). `isOneWord`: whoever writes this joins it, or would
 * be read so, such as "well being". `written`: its words before their stems, joined.
 */
export type SearchReading = {
  apart: SearchWord[];
  together: SearchWord[];
  hyphensApart: SearchWord[];
  isOneWord: boolean;
  written: string;
};

/**
 * `isInitials`: letters with full stops between them. `space`: white space stands before it. `join`: it is one word with the one
 * before it, where hyphens join; `isCompound`: and where nothing but a space does; `isHyphenated`: a hyphen alone joins them.
 */
type Part = SearchWord & {
  space: boolean;
  join: boolean;
  isCompound: boolean;
  isHyphenated: boolean;
  isContraction: boolean;
  isInitials?: boolean;
};

const apostrophes = "'’‘ʼʻʹʽˈ´`′＇‛";
const isApostrophe = new RegExp(`^[${apostrophes}]$`, "u");
const piecePattern =
  /\p{No}|(?:(?![\u02b9-\u02bd\u02c8])[\p{L}\p{M}\p{Nd}\p{Nl}\p{Cf}])+|[&\uff06](?:amp;)?|(?<=\s)\+(?=\s)/gu;
/** What is read as "and": "speech & language". */
const andSign = /^[&\uff06+]/;
/** A dash between two words, and at the end of a line the hyphen that a printer set. */
const hyphen = /^(?:[-\u2010\u2011\u2012\u2013\u2212\uff0d]|[-\u2010]\s*\n\s*)$/u;
const betweenDigits = /^[ \u00a0\u202f\u2009.()\u2010-\u2013-]{1,3}$/u;
/** Telephone numbers, NHS numbers and dates are written with and without gaps; years and ages are not so long. */
const minJoinedDigits = 7;
const maxJoinedDigits = 16;

/** Written after an apostrophe: part of "we’ll", not of its word. */
const contractions: ReadonlySet<string> = new Set(["ll", "re", "ve", "d", "m"]);

/** Words, and stems as Porter's rules give them, that are to have another. */
const otherStems: Readonly<Record<string, string>> = {
  analysi: "analys",
  crisis: "crise",
  diagnosi: "diagnos",
  diagnosis: "diagnos",
  emphasi: "emphasis",
  hypothesi: "hypothes",
  inquiri: "inquir",
  mrs: "mrs",
  nhs: "nhs",
  noone: "noone",
  paralysi: "paralys",
  prognosi: "prognos",
  synthesi: "synthes",
};

/** "gps", "pcs": Porter's rules take an s only from a word that has a vowel. */
const manyOfInitials = /^[^aeiouy]{2,}(?<!s)s$/;
/** "TAs", "EPs": in capitals, what is counted is not its last letter. */
const manyInCapitals = /^\p{Lu}{2,}s$/u;

/** Letters that are not a letter and a mark to Unicode, as those without them on their keyboard write them. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: "l",
  đ: "d",
  ð: "d",
  ø: "o",
  ħ: "h",
  ı: "i",
  ŧ: "t",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ς: "σ",
  // One letter on Arabic, Persian and Urdu keyboards.
  ى: "ي",
  ی: "ي",
  ک: "ك",
  ہ: "ه",
  ھ: "ه",
  ة: "ه",
  ە: "ه",
  ٱ: "ا",
};
const plainLetter = new RegExp(`[${Object.keys(plainLetters).join("")}]`, "gu");

/** Where the ten digits of each script begin. */
const zeros = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0x1040, 0x17e0,
];

/** Accents of alphabets, not the vowel signs of Bengali, Tamil or Thai: without those it is another word. */
const accents =
  /(?![\u3099\u309a])(?=[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}])\p{M}|[\p{Cf}\u0640]/gu;

/** Scripts that put no space between words: each of their signs is a word, so that any run of them is found. */
const unspaced =
  "\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}";
/** Letters and digits apart: "Y11", "Y-11" and "Y 11" are the same. */
const unitPattern = new RegExp(
  `[${unspaced}]\\p{M}*|\\d+|(?:(?![${unspaced}])[\\p{L}\\p{M}\\p{Nd}\\p{Nl}])+?(?=\\d|[${unspaced}]|[^\\p{L}\\p{M}\\p{Nd}\\p{Nl}]|$)`,
  "gu",
);

/** A postcode is written with a space and without: "NN168LD". */
const postcode = /^([a-z]{1,2}\d[a-z\d]?)(\d[a-z]{2})$/;

const maxWordLength = 64;
const maxCachedWords = 20_000;
const foldCache = new Map<string, string[]>();
const stemCache = new Map<string, string>();

/** Reads a text as it is searched. Its work grows with the text. */
export function readSearchWords(text: string): SearchReading {
  return readingOf(readParts(text));
}

/** What is typed, in the pieces that each have to be found: white space parts them where it does not join. */
export function readSearchPieces(text: string): SearchReading[] {
  const pieces: Part[][] = [];
  for (const part of readParts(text)) {
    const last = pieces.at(-1);
    if (last && (part.join || !part.space)) last.push(part);
    else pieces.push([part]);
  }
  return pieces.map(readingOf);
}

function readingOf(parts: readonly Part[]): SearchReading {
  return {
    apart: parts.map(stemmed),
    together: joinedWords(chainsOf(parts)),
    hyphensApart: joinedWords(chainsOf(parts, ({ join, isHyphenated }) => join && !isHyphenated)),
    isOneWord: parts.length > 1 && parts.every(({ isCompound }, place) => isCompound || place === 0),
    written: parts.map(({ text }) => text).join(""),
  };
}

function readParts(text: string): Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const { 0: piece, index } of text.matchAll(piecePattern)) {
    const gap = text.slice(end, index);
    const units = andSign.test(piece) ? ["and"] : fold(piece);
    if (units.length === 0) continue;
    const pieceEnd = index + piece.length;
    const last = parts.at(-1);
    const [first = ""] = units;
    end = pieceEnd;
    if (last && isApostrophe.test(gap) && units.length === 1) {
      if (first === "s") {
        last.end = pieceEnd;
        continue;
      }
      if (first === "t" && last.text.endsWith("n")) {
        last.text += first;
        last.end = pieceEnd;
        continue;
      }
    }
    // "C.A.M.H.S." is CAMHS.
    if (
      last &&
      gap === "." &&
      isLetter(first) &&
      units.length === 1 &&
      (last.isInitials || isLetter(last.text))
    ) {
      last.text += first;
      last.end = pieceEnd;
      last.isInitials = true;
      continue;
    }
    if (last && gap === "," && /^\d{3}$/.test(first) && /^\d{1,9}$/.test(last.text)) {
      last.text += first;
      last.end = pieceEnd;
      continue;
    }
    for (const [place, unit] of units.entries()) {
      const before = place === 0 ? parts.at(-1) : undefined;
      const isPair = before?.isContraction === false && isOneWord(before.text, gap, unit);
      parts.push({
        text: unit,
        start: index,
        end: pieceEnd,
        space: place === 0 && /\s/u.test(gap) && !hyphen.test(gap),
        join: isPair || (before !== undefined && isJoined(before, gap, unit)),
        isCompound: isPair,
        isHyphenated: !isPair && hyphen.test(gap) && isLetters.test(unit),
        isContraction: place === 0 && isApostrophe.test(gap) && contractions.has(unit),
      });
    }
  }
  for (const chain of chainsOf(parts)) {
    if (!/^\d/.test(chain[0]?.text ?? "") || isOneNumber(chain)) continue;
    for (const part of chain) part.join = false;
  }
  return parts;
}

const isLetters = /^\p{L}/u;

function isLetter(text: string): boolean {
  return /^\p{L}$/u.test(text);
}

/** Whether two words may be one: "follow-up", "O’Brien", "01632 960124". */
function isJoined(before: Part, gap: string, unit: string): boolean {
  const isNumber = /^\d/.test(unit);
  if (/^\d/.test(before.text) !== isNumber) return false;
  if (isNumber) return betweenDigits.test(gap);
  if (isApostrophe.test(gap)) return !contractions.has(unit);
  return hyphen.test(gap);
}

function chainsOf(parts: readonly Part[], isJoinedPart = ({ join }: Part): boolean => join): Part[][] {
  const chains: Part[][] = [];
  for (const part of parts) {
    const last = chains.at(-1);
    if (last && isJoinedPart(part)) last.push(part);
    else chains.push([part]);
  }
  return chains;
}

function joinedWords(chains: readonly Part[][]): SearchWord[] {
  return chains.map((chain) => stemmed(joinChain(chain)));
}

function joinChain(chain: readonly Part[]): SearchWord {
  const text = chain.map((part) => part.text).join("");
  return { text: text.slice(0, maxWordLength), start: chain[0]?.start ?? 0, end: chain.at(-1)?.end ?? 0 };
}

/** Numbers beside each other are one only where they look like a telephone or NHS number, or a date. */
function isOneNumber(chain: readonly Part[]): boolean {
  const lengths = chain.map(({ text }) => text.length);
  const digits = lengths.reduce((sum, length) => sum + length, 0);
  if (digits < minJoinedDigits || digits > maxJoinedDigits) return false;
  const first = chain[0]?.text ?? "";
  return (
    !chain.some(({ space }, place) => place > 0 && space) ||
    /^(?:0|44)/.test(first) ||
    String(lengths) === "3,3,4"
  );
}

function stemmed({ text, start, end }: SearchWord): SearchWord {
  return { text: /^[a-z]{3,}$/.test(text) ? stemOf(text) : cutArabicPrefixes(text), start, end };
}

/** One stem for all forms and spellings of an English word in small letters. */
export function stemOf(word: string): string {
  const before = stemCache.get(word);
  if (before !== undefined) return before;
  const found = findStem(commonSpelling(wordOfForm(word)));
  if (stemCache.size >= maxCachedWords) stemCache.clear();
  stemCache.set(word, found);
  return found;
}

function findStem(word: string): string {
  const regular = otherStems[word] ?? (manyOfInitials.test(word) ? word.slice(0, -1) : stem(word));
  return otherStems[regular] ?? regular;
}

/** A written word in small letters without accents, in the one or more words that it is. */
function fold(piece: string): string[] {
  const before = foldCache.get(piece);
  if (before) return before;
  // Words come again and again; what is no word of any language may not fill the memory.
  if (foldCache.size >= maxCachedWords) foldCache.clear();
  const one = manyInCapitals.test(piece) ? piece.slice(0, -1) : piece;
  const units = /^[a-zA-Z]+$/.test(one) ? [one.toLowerCase()] : foldAny(one);
  const short = units.map((unit) => unit.slice(0, maxWordLength));
  if (piece.length <= maxWordLength) foldCache.set(piece, short);
  return short;
}

function foldAny(piece: string): string[] {
  const plain = piece
    .normalize("NFKD")
    .toLowerCase()
    .replace(accents, "")
    .replace(plainLetter, (letter) => plainLetters[letter] ?? letter)
    .replace(/(?!\d)\p{Nd}/gu, plainDigit)
    .normalize("NFC");
  return plain.replace(postcode, "$1 $2").match(unitPattern) ?? [];
}

function plainDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = zeros.find((one) => code >= one && code < one + 10);
  return zero === undefined ? digit : String(code - zero);
}
