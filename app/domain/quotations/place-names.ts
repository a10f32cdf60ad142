import { z } from "zod";

export const longestPlaceNames = 20_000;

export const placeNamesForm = z.object({
  placeNames: z
    .string()
    .max(longestPlaceNames, `Use ${longestPlaceNames.toLocaleString("en-GB")} characters at most`),
});

/** Each place once, the longest first, so that “Oakfield Primary School” is masked whole; a single letter is no place. */
export function linesOf(placeNames: string): string[] {
  const lines = placeNames.split(/\r?\n/).map((line) => line.trim());
  return [...new Set(lines.filter((line) => line.length > 1))].toSorted(
    (one, other) => other.length - one.length,
  );
}
