import { createPhraseFinder } from "../text/phrase-finder.ts";
import { createWidener } from "../text/word-boundaries.ts";

/** What may tell who somebody is, and what stands in its place when it is masked. */
export const maskKinds = [
  "name",
  "school",
  "service",
  "place",
  "contact",
  "age",
  "date",
  "number",
  "condition",
  "job",
  "family",
  "other",
] as const;
export type MaskKind = (typeof maskKinds)[number];

export const maskWords: Readonly<Record<MaskKind, string>> = {
  name: "[name]",
  school: "[a school]",
  service: "[a service]",
  place: "[place]",
  contact: "[contact details]",
  age: "[age]",
  date: "[date]",
  number: "[number]",
  condition: "[a condition]",
  job: "[a job]",
  family: "[family detail]",
  other: "[…]",
};

export const maskKindNames: Readonly<Record<MaskKind, string>> = {
  name: "A name",
  school: "A school, nursery or college",
  service: "A hospital or other service",
  place: "A place",
  contact: "An address, number or link",
  age: "An age or school year",
  date: "A date",
  number: "A number",
  condition: "A rare condition or treatment",
  job: "A job",
  family: "Something rare about a family",
  other: "Something else",
};

/** A range of a text, in UTF-16 units of it, that does not leave; `kind` says what stands in its place. */
export type Mask = { start: number; end: number; kind: MaskKind };

/** A piece of a redacted text with the range of the original that it stands for. */
export type RedactedPiece = { text: string; start: number; end: number; mask: Mask | null };

/** The same masks over whole words: none covers half of a name or a number. */
export function widenMasks(words: string, masks: readonly Mask[]): Mask[] {
  const widen = createWidener(words);
  return masks.map(({ start, end, kind }) => ({ ...widen({ start, end }), kind }));
}

/**
 * Masks in order, none over another, all inside `from` to `to`: where two lie over each other they become one, of the
 * kind of the longer.
 */
export function mergeMasks(masks: readonly Mask[], { from, to }: { from: number; to: number }): Mask[] {
  const inside = masks
    .map(({ start, end, kind }) => ({ start: Math.max(start, from), end: Math.min(end, to), kind }))
    .filter(({ start, end }) => start < end)
    .toSorted((one, other) => one.start - other.start || other.end - one.end);
  const disjointMasks: (Mask & { kindLength: number })[] = [];
  for (const mask of inside) {
    const last = disjointMasks.at(-1);
    const length = mask.end - mask.start;
    if (!last || mask.start >= last.end) {
      disjointMasks.push({ ...mask, kindLength: length });
      continue;
    }
    last.end = Math.max(last.end, mask.end);
    if (length > last.kindLength) {
      last.kind = mask.kind;
      last.kindLength = length;
    }
  }
  return disjointMasks.map(({ start, end, kind }) => ({ start, end, kind }));
}

/** The range from `from` to `to` of some words in pieces; those that are masked read as what stands in their place. */
export function redactedPieces(
  words: string,
  masks: readonly Mask[],
  { from, to }: { from: number; to: number },
): RedactedPiece[] {
  const pieces: RedactedPiece[] = [];
  let at = from;
  const plainUntil = (end: number) => {
    if (at < end) pieces.push({ text: words.slice(at, end), start: at, end, mask: null });
  };
  for (const mask of mergeMasks(masks, { from, to })) {
    plainUntil(mask.start);
    pieces.push({ text: maskWords[mask.kind], start: mask.start, end: mask.end, mask });
    at = mask.end;
  }
  plainUntil(to);
  return pieces;
}

/** What leaves: the range from `from` to `to` with everything masked in it replaced. */
export function redact(words: string, masks: readonly Mask[], range: { from: number; to: number }): string {
  return redactedPieces(words, masks, range)
    .map(({ text }) => text)
    .join("");
}

/** Everywhere in the range where some words stand, whatever their capitals, as whole words. */
export function placesOf(
  words: string,
  searchText: string,
  { from, to }: { from: number; to: number },
): { start: number; end: number }[] {
  return createPhraseFinder([searchText])(words)
    .map(({ start, end }) => ({ start, end }))
    .filter(({ start, end }) => start >= from && end <= to);
}
