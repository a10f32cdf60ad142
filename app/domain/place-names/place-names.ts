import { formatNumber } from "#app/messages/format-number.ts";
export const maxPlaceNamesLength = 20_000;

/** In characters, of one place. */
export const maxPlaceName = 120;

/** Why these cannot all be looked for in every text that is quoted, in a sentence; null where they can. */
export function findPlaceNamesProblem(placeNames: string): string | null {
  if (placeNames.length > maxPlaceNamesLength) {
    return `This is ${formatNumber(placeNames.length - maxPlaceNamesLength)} characters too long. Leave some places out.`;
  }
  const lines = placeNames.split(/\r?\n/).map((line) => line.trim());
  const place = lines.findIndex((line) => line.length > maxPlaceName);
  if (place === -1) return null;
  return `Line ${place + 1} is too long: use ${maxPlaceName} characters at most for each place.`;
}

/** Each place once, the longest first, so that “Oakfield Primary School” is masked whole; a single letter is no place. */
export function linesOf(placeNames: string): string[] {
  const lines = placeNames.split(/\r?\n/).map((line) => line.trim());
  return [...new Set(lines.filter((line) => line.length > 1))].toSorted(
    (one, other) => other.length - one.length,
  );
}
