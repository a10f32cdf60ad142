import { most } from "./focus-area.ts";
import { type Marker, type MarkerKind, markerOf } from "./list-marker.ts";
import { suggestShortNames } from "./suggest-short-name.ts";

/** Of the longest statements that were written, some eight times; more is not a list of weaknesses. */
export const maxPastedLength = 60_000;
/** More than may be saved, so that a paste of too many can be seen whole and cut down. */
export const maxParsed = most * 4;

export type ParsedWeaknesses = {
  weaknesses: { shortName: string; fullText: string }[];
  /** What stood before the list and is none of it, for the lead to see. */
  leftOut: string[];
  /** How many were found in all. */
  count: number;
};

/**
 * Reads the weaknesses of a written statement of action as the letter prints them: numbered, lettered, with bullets, one a
 * line, or in paragraphs. Lines that were wrapped are joined; nothing else of a text is changed. Each gets a short name
 * to start from. How many and how long they may be is for `problemsOf` to say; of what is longer than `maxPastedLength` only
 * the beginning is read, and no more than `maxParsed` are given, with how many there were.
 */
export function parseWeaknesses(pasted: string): ParsedWeaknesses {
  const lines = pasted
    .slice(0, maxPastedLength)
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, "\n")
    .replace(/[\u200b\ufeff]/g, "")
    .split("\n")
    .map((line) => line.replace(/[\s\u00a0]+/g, " ").trim());
  const { items, leftOut } = readMarked(lines) ?? readUnmarked(lines);
  const all = items.filter((text) => text !== "");
  const texts = all.slice(0, maxParsed);
  const names = suggestShortNames(texts);
  return {
    weaknesses: texts.map((fullText, index) => ({ shortName: names[index] ?? "", fullText })),
    leftOut: leftOut.filter((text) => text !== ""),
    count: all.length,
  };
}

type Read = { items: string[]; leftOut: string[] };

function readMarked(lines: readonly string[]): Read | null {
  const markers = lines.map(markerOf);
  const kind = kindOfList(markers);
  if (kind === null) return null;
  const before: string[] = [];
  const items: string[][] = [];
  let last = 0;
  for (const [index, line] of lines.entries()) {
    const marker = markers[index];
    const place = marker?.readings.find((reading) => reading.kind === kind)?.place;
    const begins = place !== undefined && follows(kind, last, place);
    if (begins) {
      last = place;
      items.push([marker?.rest ?? ""]);
    } else (items.at(-1) ?? before).push(line);
  }
  return { items: items.map(join), leftOut: [join(before)] };
}

/** That of the first marker; a lone one, amid lines that have none, makes no list. */
function kindOfList(markers: readonly (Marker | null)[]): MarkerKind | null {
  const first = markers.find((marker) => marker !== null);
  if (!first) return null;
  const beginsWithOne = first.readings.find(({ place }) => place === 1);
  const kind = (beginsWithOne ?? first.readings[0])?.kind;
  if (kind === undefined) return null;
  const alike = markers.filter((marker) => marker?.readings.some((reading) => reading.kind === kind));
  return alike.length > 1 ? kind : null;
}

/** A wrapped line may begin with a number by chance; the list's own go up, or are all the same. */
function follows(kind: MarkerKind, last: number, place: number): boolean {
  if (kind.startsWith("bullet") || last === 0) return true;
  return (place > last && place <= last + 3) || (kind === "number" && place === last && place === 1);
}

function readUnmarked(lines: readonly string[]): Read {
  const blocks = blocksOf(lines);
  const [first] = blocks;
  if (!first) return { items: [], leftOut: [] };
  const leadIn = first.findIndex((line) => line.endsWith(":"));
  const leftOut = leadIn < 0 ? [] : [join(first.slice(0, leadIn + 1))];
  const rest = [first.slice(leadIn + 1), ...blocks.slice(1)].filter((block) => block.length > 0);
  const [only] = rest;
  if (rest.length === 1 && only) return { items: only, leftOut };
  return { items: rest.map(join), leftOut };
}

function blocksOf(lines: readonly string[]): string[][] {
  const blocks: string[][] = [[]];
  for (const line of lines) {
    if (line === "") blocks.push([]);
    else blocks.at(-1)?.push(line);
  }
  return blocks.filter((block) => block.length > 0);
}

function join(lines: readonly string[]): string {
  return lines.join(" ").replace(/ +/g, " ").trim();
}
