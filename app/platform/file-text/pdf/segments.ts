import { raiseFigures } from "../raised-figures.ts";
import { splitIntoWords } from "./english-words.ts";
import { placeLateSigns } from "./late-signs.ts";
import type { Piece } from "./pieces.ts";

/** Words of one line that stand together: a line of a paragraph, or a cell of a table. */
export type Segment = { text: string; x0: number; x1: number; y: number; size: number };

/** In parts of a letter's height. */
const maxGap = 1.2;
const minSpace = 0.15;
const maxOverlap = 0.6;
const marker = /^(?:[•◦▪‣●○■□–—*·o\uf0b7\uf0a7-]|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5})[.)])$/;

/** Whether two stand on one line; small signs above and below it do too. */
export function isSameLine(one: { y: number; size: number }, other: { y: number; size: number }): boolean {
  return Math.abs(one.y - other.y) < 0.45 * Math.max(one.size, other.size);
}

/** Joins pieces that follow each other on a line. */
export function joinPieces(pieces: readonly Piece[]): Segment[] {
  const groups: Piece[][] = [];
  for (const piece of placeLateSigns(pieces)) {
    const group = groups.at(-1);
    if (group && belongs(group, piece)) group.push(piece);
    else groups.push([piece]);
  }
  return joinJustified(groups.map(toSegment));
}

/** In parts of a letter's height: of spaces that a line to both edges was filled up with. */
const maxFilledGap = 8;
const filledTolerance = 0.03;

/** A line that was filled to both edges has its words equally far apart, though they are of different lengths: no table has. */
function joinJustified(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (let at = 0; at < segments.length; ) {
    const run = runOfWords(segments, at);
    const isFilled = run.length >= 3 && haveUnlikeWidths(run);
    const taken = isFilled ? run : run.slice(0, 1);
    const [first, last] = [taken[0], taken.at(-1)];
    if (first && last) joined.push({ ...first, text: taken.map(({ text }) => text).join(" "), x1: last.x1 });
    at += taken.length;
  }
  return joined;
}

function runOfWords(segments: readonly Segment[], from: number): Segment[] {
  const run = segments.slice(from, from + 1);
  let space: number | null = null;
  for (const next of segments.slice(from + 1, from + maxWordsOfLine)) {
    const last = run.at(-1);
    if (!last || !isWord(last) || !isWord(next) || Math.abs(last.y - next.y) > 0.1 * next.size) break;
    const gap = next.x0 - last.x1;
    space ??= gap;
    const isEqual = Math.abs(gap - space) <= filledTolerance * next.size;
    if (!isEqual || gap <= 0 || gap > maxFilledGap * next.size) break;
    run.push(next);
  }
  return run;
}

const maxWordsOfLine = 40;

function isWord({ text }: Segment): boolean {
  return text !== "" && !/\s/.test(text);
}

function haveUnlikeWidths(run: readonly Segment[]): boolean {
  const widths = run.map(({ x0, x1 }) => x1 - x0);
  return Math.max(...widths) - Math.min(...widths) > 0.25 * (run[0]?.size ?? 0);
}

function belongs(group: readonly Piece[], piece: Piece): boolean {
  const last = group.at(-1);
  if (!last || !group.some((one) => isSameLine(one, piece))) return false;
  const size = Math.max(last.size, piece.size);
  const x0 = Math.min(...group.map((one) => one.x0));
  const x1 = Math.max(...group.map((one) => one.x1));
  const most = group.length === 1 && marker.test(last.text.trim()) ? 2.5 * maxGap : maxGap;
  const isNear = (gap: number) => gap > -maxOverlap * size && gap < most * size;
  if (isNear(piece.x0 - x1)) return true;
  return [...group, piece].some((one) => one.isRightToLeft) && isNear(x0 - piece.x1);
}

function toSegment(group: readonly Piece[]): Segment {
  const letters = (isRightToLeft: boolean) =>
    group.reduce((sum, piece) => (piece.isRightToLeft === isRightToLeft ? sum + piece.text.length : sum), 0);
  const ordered = letters(true) > letters(false) ? readRightToLeft(group) : group;
  let text = "";
  let before: Piece | undefined;
  for (const piece of ordered) {
    const gap = before ? Math.max(piece.x0 - before.x1, before.x0 - piece.x1) : 0;
    const isApart = gap > minSpace * piece.size && !/\s$/.test(text) && !/^\s/.test(piece.text);
    const words =
      before && isRaised(piece, before) ? raiseFigures(piece.text, text.at(-1) ?? "") : piece.text;
    text += isApart && before ? ` ${words}` : words;
    before = piece;
  }
  const main = group.reduce((one, other) => (other.text.length > one.text.length ? other : one));
  return {
    text: joinSpacedLetters(mendArabic(text.replace(/\s+/g, " ").trim())),
    x0: Math.min(...group.map(({ x0 }) => x0)),
    x1: Math.max(...group.map(({ x1 }) => x1)),
    ...{ y: main.y, size: main.size },
  };
}

/** A small figure that stands higher than what is before it: the mark of a note, or a power. */
function isRaised(piece: Piece, before: Piece): boolean {
  return piece.size < 0.8 * before.size && piece.y > before.y + 0.15 * before.size;
}

/** From the right; words from left to right within it keep their own order, numbers by themselves do not (UAX 9, W7 and N1). */
function readRightToLeft(group: readonly Piece[]): Piece[] {
  const ordered: Piece[] = [];
  let leftToRight: Piece[] = [];
  for (const piece of [...group].sort((one, other) => other.x0 - one.x0)) {
    if (!piece.isRightToLeft && /\p{L}/u.test(piece.text)) {
      leftToRight.unshift(piece);
      continue;
    }
    ordered.push(...leftToRight);
    const isNumber = !piece.isRightToLeft && /\p{N}/u.test(piece.text);
    leftToRight = isNumber ? [piece] : [];
    if (!isNumber) ordered.push(piece.isRightToLeft ? piece : turnRound(piece));
  }
  return [...ordered, ...leftToRight];
}

/** A bracket and a full stop by themselves come as they are seen, from left to right. */
function turnRound(piece: Piece): Piece {
  return { ...piece, text: [...piece.text].reverse().join("") };
}

/** "W A I T I N G" is how a heading with wide letters comes; where one word ends is not to be seen in it. */
function joinSpacedLetters(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])(?:\p{L}{1,2} ){4,80}\p{L}{1,2}(?![\p{L}\p{N}])/gu, (spaced) => {
    const letters = spaced.split(" ");
    if (letters.filter((one) => one.length === 1).length < 0.7 * letters.length) return spaced;
    return splitIntoWords(letters.join(""))?.join(" ") ?? spaced;
  });
}

/** "Because", "children", "during", "except", "three": turned round they are words that do not exist. */
const noWords =
  /(?<!\p{L})(?:[وف]?(?:ألن(?:ه|ها|هم|نا|ني|ي|ك)|ألجل\p{L}*|إال)|[وب]?خالل|ثالثة?(?= (?:سنوات|أشهر|شهور|أيام|أسابيع|مرات|ساعات)))(?!\p{L})|(?<!\p{L})[ولب]?أوالد\p{L}*/gu;

/** The sign for lam and alef in one is turned round by PDF.js; where no word could be written so it is turned back. */
function mendArabic(text: string): string {
  return text
    .replace(/\u0627([\u0622\u0623\u0625\u0627])\u0644/g, "\u0627\u0644$1")
    .replace(/(?<!\p{L})(\u0648?)([\u0622\u0623\u0625\u0627])\u0644(?!\p{L})/gu, "$1\u0644$2")
    .replace(noWords, (word) => word.replace(/([\u0622\u0623\u0625\u0627])\u0644/u, "\u0644$1"));
}
