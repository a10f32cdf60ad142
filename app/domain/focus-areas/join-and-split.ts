import type { FocusAreaRow } from "./focus-area-rows.ts";
import { withoutLinks } from "./pasted-lines.ts";
import { suggestShortNames } from "./suggest-short-name.ts";

/** The most places in one text at which a split is offered. */
const maxSplitPlaces = 8;

/**
 * Splits a text where two weaknesses may have become one. It splits at lines that somebody began by hand, or else
 * after each sentence, semicolon and colon. One part where there is no such place.
 */
export function listParts(fullText: string): string[] {
  const lines = fullText.split("\n").filter((line) => line.trim() !== "");
  const parts = lines.length > 1 ? lines : fullText.split(/(?<=[.;:!?]["”’)]?)\s+(?=\S)/u);
  const following = parts.slice(maxSplitPlaces).join(" ");
  return [...parts.slice(0, maxSplitPlaces), ...(following === "" ? [] : [following])];
}

/** The rows with one of them, by its number, joined with the one above it; null where there is none above. */
export function joinWithAbove(rows: readonly FocusAreaRow[], number: number): FocusAreaRow[] | null {
  const [above, below] = [rows[number - 2], rows[number - 1]];
  if (!above || !below) return null;
  const joined: FocusAreaRow = {
    ...above,
    id: above.id || below.id,
    shortName: above.shortName || below.shortName,
    theme: above.theme || below.theme,
    fullText: [above.fullText, below.fullText].filter((text) => text !== "").join(" "),
    remove: above.remove && below.remove,
  };
  return [...rows.slice(0, number - 2), joined, ...movePlaces(rows.slice(number), number + 1, -1)];
}

/** The rows with one of them split in two before a part of its text (1 for the second); null where it has no such part. */
export function splitBefore(
  rows: readonly FocusAreaRow[],
  number: number,
  part: number,
): FocusAreaRow[] | null {
  const row = rows[number - 1];
  const parts = listParts(row?.fullText ?? "");
  if (!row || part < 1 || part >= parts.length) return null;
  const [before, after] = [parts.slice(0, part), parts.slice(part)].map((some) =>
    withoutLinks(some.join(" ")),
  );
  const [, shortName = ""] = suggestShortNames([row.shortName, after ?? ""]);
  const added = { ...row, id: "", shortName, fullText: after ?? "" };
  const following = movePlaces(rows.slice(number), number + 1, 1);
  return [
    ...rows.slice(0, number - 1),
    { ...row, fullText: before ?? "" },
    ...movePlaces([added], number, 1),
    ...following,
  ];
}

/** Rows whose place nobody changed keep standing where they are seen; `first` is the number of the first of them. */
function movePlaces(rows: readonly FocusAreaRow[], first: number, by: number): FocusAreaRow[] {
  return rows.map((row, index) =>
    row.position === String(first + index) ? { ...row, position: String(first + index + by) } : row,
  );
}
