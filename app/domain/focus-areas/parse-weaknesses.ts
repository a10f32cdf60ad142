import { type Marker, type MarkerKind, markerOf } from "../text/list-marker.ts";
import { cutText } from "../text/text.ts";
import { maxFocusAreas } from "./focus-area.ts";
import { goesOn, joinLines, readPastedLines, withoutLinks } from "./pasted-lines.ts";
import { readTable } from "./pasted-table.ts";
import { splitRunningList } from "./running-list.ts";
import { suggestShortNames } from "./suggest-short-name.ts";

/** Of the longest statements that were written, some eight times; more is not a list of weaknesses. */
export const maxPastedLength = 60_000;
/** More than may be saved, so that a paste of too many can be seen whole and cut down. */
export const maxParsed = maxFocusAreas * 4;

export type ParsedWeaknesses = {
  weaknesses: { shortName: string; fullText: string }[];
  /** What stood around the list and is none of it, for the lead to see. */
  otherTexts: string[];
  /** How many were found in all. */
  count: number;
};

/**
 * Reads the weaknesses of a written statement of action as the letter prints them: numbered, lettered, with bullets of any
 * font, in a table, one a line, in paragraphs, or in one sentence with semicolons. Lines that were wrapped are joined, and
 * what joins an item to the next ("; and") goes; nothing else of a text is changed. Each gets a short name to start from.
 * How many and how long they may be is for `problemsOf` to say; of what is longer than `maxPastedLength` only the
 * beginning is read, and no more than `maxParsed` are given, with how many there were.
 */
export function parseWeaknesses(pasted: string): ParsedWeaknesses {
  const lines = readPastedLines(cutText(pasted, maxPastedLength));
  const { items, otherTexts } = readLines(lines);
  const all = items.map(withoutLinks).filter((text) => /[\p{L}\p{N}]/u.test(text));
  const texts = all.slice(0, maxParsed);
  const names = suggestShortNames(texts);
  return {
    weaknesses: texts.map((fullText, index) => ({ shortName: names[index] ?? "", fullText })),
    otherTexts: otherTexts.filter((text) => text !== ""),
    count: all.length,
  };
}

type ParsedList = { items: string[]; otherTexts: string[] };

function readLines(lines: readonly string[]): ParsedList {
  const table = readTable(lines);
  if (table)
    return { items: table.items.map((item) => joinLines([item])), otherTexts: [table.others.join("; ")] };
  return readMarked(lines) ?? readUnmarked(lines);
}

function readMarked(lines: readonly string[]): ParsedList | null {
  const markers = lines.map(markerOf);
  const kind = kindOfList(markers);
  if (kind === null) return null;
  const before: string[] = [];
  const items: string[][] = [];
  let last = 0;
  for (const [index, line] of lines.entries()) {
    const marker = markers[index];
    const place = marker?.readings.find(
      (reading) => reading.kind === kind && follows(kind, last, reading.place),
    )?.place;
    if (place !== undefined) {
      last = place;
      items.push([marker?.content ?? ""]);
    } else (items.at(-1) ?? before).push(line);
  }
  const after = takeEnd(items.at(-1) ?? [], letterEnd);
  return { items: items.map(joinLines), otherTexts: [joinLines(before), joinLines(after)] };
}

const signature = /^(?:yours (?:sincerely|faithfully)|(?:kind|best) regards)\b/i;
const letterEnd =
  /^(?:yours (?:sincerely|faithfully)|(?:kind|best) regards|the (?:local )?area is required|(?:ofsted|his majesty|her majesty|cc)\b)/i;

/** Takes from the last item what a letter goes on with after its list. */
function takeEnd(lines: string[], goodbye: RegExp): string[] {
  const start = lines.findIndex((line, at) => at > 0 && goodbye.test(line));
  return start < 0 ? [] : lines.splice(start);
}

/** That of the first marker; a lone one, amid lines that have none, makes no list. */
function kindOfList(markers: readonly (Marker | null)[]): MarkerKind | null {
  const kinds = markers.flatMap((marker) => {
    const beginsWithOne = marker?.readings.find(({ place }) => place === 1);
    return (beginsWithOne ?? marker?.readings[0])?.kind ?? [];
  });
  for (const kind of new Set(kinds.slice(0, 40))) {
    const places = markers.flatMap(
      (marker) => marker?.readings.find((reading) => reading.kind === kind)?.place ?? [],
    );
    if (places.length < 2) continue;
    if (/^(?:bare-number|coded|worded)$/.test(kind) && !(places[0] === 1 && places.includes(2))) continue;
    // A hyphen at the start of some lines alone is a part of their words.
    if (kind === "dash" && places.length < markers.filter((marker) => marker !== null).length) continue;
    return kind;
  }
  return null;
}

/** A wrapped line may begin with a number by chance; the list's own go up, or are all the same. */
function follows(kind: MarkerKind, last: number, place: number): boolean {
  if (kind.startsWith("bullet") || kind === "dash") return true;
  if (kind === "dotted" && last > 0) return followsDotted(last, place);
  if (kind === "bare-number" || kind === "coded" || kind === "worded") return place === last + 1;
  if (last === 0) return true;
  return (place > last && place <= last + 3) || (kind === "number" && place === last && place === 1);
}

/** "1.3" behind "1.2", and "2.1" behind it; not "20.5 weeks", with which a wrapped line begins. */
function followsDotted(last: number, place: number): boolean {
  const chapters = Math.floor(place / 100) - Math.floor(last / 100);
  const [before, number] = [last % 100, place % 100];
  return chapters === 0
    ? number > before && number <= before + 3
    : chapters > 0 && chapters <= 3 && number <= 1;
}

const leadsIn =
  /:$|\b(?:the|these) (?:following )?(?:areas? of )?(?:significant )?(?:weakness(?:es)?|concerns?|areas)\.?$/i;

/** A wrapped line that ends in "these areas" leads into nothing where its sentence goes on. */
function isLeadIn(line: string, at: number, block: readonly string[]): boolean {
  const isClear = /:$|\bfollowing\b/i.test(line);
  return leadsIn.test(line) && (isClear || !/^\p{Ll}/u.test(block[at + 1] ?? ""));
}

function readUnmarked(lines: readonly string[]): ParsedList {
  const body = [...lines];
  const end = joinLines(takeEnd(body, signature));
  const { items, otherTexts } = readBlocks(body);
  return { items, otherTexts: [...otherTexts, end] };
}

function readBlocks(lines: readonly string[]): ParsedList {
  const blocks = blocksOf(lines);
  const stem = blocks.slice(0, 3).findLastIndex((block) => block.some(isLeadIn));
  const end = blocks[stem]?.findIndex(isLeadIn) ?? -1;
  const otherTexts = blocks.slice(0, Math.max(0, stem)).map(joinLines);
  const first = blocks[stem] ?? [];
  if (stem >= 0) otherTexts.push(joinLines(first.slice(0, end + 1)));
  const listBlocks =
    stem < 0 ? blocks : [first.slice(end + 1), ...blocks.slice(stem + 1)].filter((block) => block.length > 0);
  const [only, second] = listBlocks;
  if (only === undefined) {
    const [whole, ...others] = otherTexts.splice(0);
    return { items: [whole ?? "", ...others], otherTexts: [] };
  }
  if (second !== undefined) return { items: listBlocks.map(joinLines), otherTexts };
  // Each line is whole sentences: a semicolon within one parts nothing.
  if (only.length > 1 && only.every((line) => /^["“‘(]?[\p{Lu}\d].*[.!?]["”’)]?$/u.test(line)))
    return { items: only.map((line) => joinLines([line])), otherTexts };
  const running = splitRunningList(joinLines(only));
  if (running && (only.length === 1 || isWrapped(only) || running.items.length >= only.length))
    return { items: running.items, otherTexts: [...otherTexts, running.stem] };
  return { items: joinWrapped(only), otherTexts };
}

/** Whether lines end where a page was full, and not where something ends. */
function isWrapped(lines: readonly string[]): boolean {
  return lines.slice(1).every((line, at) => goesOn(lines[at] ?? "", line) || !/[.;:]$/.test(lines[at] ?? ""));
}

/** Of characters, in a line that was wrapped. */
const fullLine = 45;

/** A line that ends so is not the end of anything. */
const waits =
  /\b(?:and|or|of|to|in|for|with|that|which|who|the|an?|not|is|are|has|have|been|by|on|from|as|at|than|their|between)$/;

/** One item a line, but for a line that goes on with the sentence of a long one where others begin with capitals. */
function joinWrapped(lines: readonly string[]): string[] {
  const hasCapitals = lines.slice(1).some((line) => /^["“‘(]?\p{Lu}/u.test(line));
  const items: string[][] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1] ?? "";
    const isParted = /\p{L}-$/u.test(before) && /^\p{Ll}/u.test(line);
    const mayGoOn = hasCapitals && before.length >= fullLine && goesOn(before, line);
    const continues = isParted || (mayGoOn && (waits.test(before) || !/^(?:the|an?)\s/.test(line)));
    if (at > 0 && continues) items.at(-1)?.push(line);
    else items.push([line]);
  }
  return items.map(joinLines);
}

function blocksOf(lines: readonly string[]): string[][] {
  const blocks: string[][] = [[]];
  for (const line of lines) {
    if (line === "") blocks.push([]);
    else blocks.at(-1)?.push(line);
  }
  return blocks.filter((block) => block.length > 0);
}
