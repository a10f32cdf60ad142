import type { Feeling } from "#db/tables/enumerations.ts";

/** How somebody feels about what a theme names. */
export const feelings = ["positive", "negative", "mixed", "neutral"] as const satisfies readonly Feeling[];
export type { Feeling };

export const feelingWords: Readonly<Record<Feeling, string>> = {
  positive: "Positive",
  negative: "Negative",
  mixed: "Mixed",
  neutral: "Neutral",
};

export const maxThemeNameLength = 80;
export const maxDescriptionLength = 1000;

/** A range of a text, in UTF-16 units. */
export type TextRange = { start: number; end: number };

export function parseTextRange(place: string): TextRange | null {
  const [start, end] = place.split("-").map(Number);
  return start === undefined || end === undefined ? null : { start, end };
}

/** Words in pieces, each with the indexes of the ranges that lie over it; together they are the words again. */
export function piecesOf(
  words: string,
  stretches: readonly TextRange[],
): { start: number; text: string; over: number[] }[] {
  const inside = stretches.map(
    ({ start, end }) => [Math.max(0, start), Math.min(words.length, end)] as const,
  );
  const bounds = [...new Set([0, words.length, ...inside.flat()])].sort((one, other) => one - other);
  return bounds.slice(0, -1).map((start, index) => ({
    start,
    text: words.slice(start, bounds[index + 1]),
    over: inside.flatMap(([from, to], which) => (from <= start && to > start ? [which] : [])),
  }));
}
