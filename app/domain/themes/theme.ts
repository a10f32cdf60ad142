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

/** A range of a text's own words, or of those of one version of its translation. */
export type WordsRange = TextRange & { translationId: string | null };

/** Reads "12-30", or "ID:12-30" of the translation of that id. */
export function parseWordsRange(place: string): WordsRange | null {
  const {
    id = null,
    from,
    to,
  } = /^(?:(?<id>[0-9a-f-]{36}):)?(?<from>\d+)-(?<to>\d+)$/.exec(place)?.groups ?? {};
  return from === undefined || to === undefined
    ? null
    : { translationId: id, start: Number(from), end: Number(to) };
}

export function formatWordsRange({ translationId, start, end }: WordsRange): string {
  return `${translationId === null ? "" : `${translationId}:`}${start}-${end}`;
}

/** Where a coding points: into a text, or into the words of one version of its translation. */
type CodingPlace = {
  startsAt: number | null;
  endsAt: number | null;
  translationId: string | null;
  translationWords: string | null;
};

/** The words that are under a theme; a coding without ends is of the whole text. */
export function codedWords(words: string, { startsAt, endsAt, translationWords }: CodingPlace): string {
  return (translationWords ?? words).slice(startsAt ?? 0, endsAt ?? undefined);
}

/** The ranges that lie in a text's own words, or in those of that translation. */
export function codedRanges(
  codings: readonly Omit<CodingPlace, "translationWords">[],
  translationId: string | null,
): TextRange[] {
  return codings.flatMap((coding) =>
    coding.translationId !== translationId || coding.startsAt === null || coding.endsAt === null
      ? []
      : [{ start: coding.startsAt, end: coding.endsAt }],
  );
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
