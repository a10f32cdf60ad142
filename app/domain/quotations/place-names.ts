import { z } from "zod";

export const longestPlaceNames = 20_000;

/** In characters, of one place. */
export const maxPlaceName = 120;

export const placeNamesForm = z.object({
  placeNames: z.string().refine(arePlaceNames, "That is too long"),
});

/** Whether all is short enough to be looked for in every text that is quoted. */
export function arePlaceNames(placeNames: string): boolean {
  return (
    placeNames.length <= longestPlaceNames &&
    placeNames.split(/\r?\n/).every((line) => line.trim().length <= maxPlaceName)
  );
}

/** Each place once, the longest first, so that “Oakfield Primary School” is masked whole; a single letter is no place. */
export function linesOf(placeNames: string): string[] {
  const lines = placeNames.split(/\r?\n/).map((line) => line.trim());
  return [...new Set(lines.filter((line) => line.length > 1))].toSorted(
    (one, other) => other.length - one.length,
  );
}
