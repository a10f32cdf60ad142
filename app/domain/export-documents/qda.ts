import { createHash } from "node:crypto";
import { type Feeling, feelings, feelingWords } from "../themes/theme.ts";

/*
 * What REFI-QDA 1.5 needs of a code frame and of codings, apart from how it is written down. Feelings become codes below
 * their theme, since the format has no other place that all programs read; every code has a name of its own, since some
 * programs know codes by their names.
 */

export type FrameCode = {
  guid: string;
  name: string;
  description: string;
  isCodable: boolean;
  codes: FrameCode[];
};

type Theme = { id: string; focusAreaId: string; name: string; description: string };

/** Focus areas, the themes of each, and how somebody feels about what a theme names. */
export function codeFrame(
  focusAreas: readonly { id: string; shortName: string }[],
  themes: readonly Theme[],
): FrameCode[] {
  const usedNames = new Set<string>();
  return focusAreas.flatMap((area): FrameCode[] => {
    const areaThemes = themes.filter(({ focusAreaId }) => focusAreaId === area.id);
    if (areaThemes.length === 0) return [];
    return [
      {
        guid: guidOf("focus area", area.id),
        name: nameApart(area.shortName, "focus area", usedNames),
        description: "A focus area.",
        isCodable: false,
        codes: areaThemes.map((theme) => {
          const name = nameApart(theme.name, area.shortName, usedNames);
          return {
            guid: guidOf("theme", theme.id),
            name,
            description: theme.description,
            isCodable: true,
            codes: feelings.map((feeling) => ({
              guid: feelingGuid(theme.id, feeling),
              name: nameApart(`${name}: ${feelingWords[feeling].toLowerCase()}`, area.shortName, usedNames),
              description: "",
              isCodable: true,
              codes: [],
            })),
          };
        }),
      },
    ];
  });
}

export function feelingGuid(themeId: string, feeling: Feeling): string {
  return guidOf(`theme ${feeling}`, themeId);
}

/** The same thing has the same GUID in each export. */
export function guidOf(kind: string, id: string | number): string {
  const hex = createHash("sha256").update(`noonday ${kind} ${id}`).digest("hex");
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function nameApart(preferredName: string, besides: string, usedNames: Set<string>): string {
  for (let number = 0; ; number += 1) {
    const name =
      number === 0 ? preferredName : `${preferredName} (${besides}${number === 1 ? "" : ` ${number}`})`;
    if (usedNames.has(name.toLowerCase())) continue;
    usedNames.add(name.toLowerCase());
    return name;
  }
}

/**
 * A text as its file holds it, with \n as its line end. It also maps a place in the words, in UTF-16 units, to one in
 * Unicode characters, which the format counts.
 */
export function plainText(words: string): { text: string; length: number; placeOf(unit: number): number } {
  const text = normalLines(words);
  return {
    text,
    length: countCharacters(text),
    placeOf: (unit) => countCharacters(normalLines(words.slice(0, insideNoPair(words, unit)))),
  };
}

function normalLines(words: string): string {
  return words.toWellFormed().replace(/\r\n?/g, "\n");
}

/** Not between a return and its line feed, nor between the halves of one character. */
function insideNoPair(words: string, unit: number): number {
  const pair = words.slice(unit - 1, unit + 1);
  return pair === "\r\n" || /^[\ud800-\udbff][\udc00-\udfff]$/.test(pair) ? unit - 1 : unit;
}

function countCharacters(text: string): number {
  let characters = 0;
  for (const _ of text) characters += 1;
  return characters;
}

export type Selected = {
  start: number;
  end: number;
  themeId: string;
  feeling: Feeling;
  codedBy: string;
  codedAt: Temporal.Instant;
  id: string;
};

/**
 * Codings by their ranges and who made them: programs know a coding's maker by its range's. The same coded twice by the
 * same inspector counts once.
 */
export function selectionsOf(codings: readonly Selected[]): Selected[][] {
  const once = new Map<string, Selected>();
  for (const one of codings) {
    const key = JSON.stringify([one.start, one.end, one.themeId, one.feeling, one.codedBy]);
    if (!once.has(key)) once.set(key, one);
  }
  return [...Map.groupBy(once.values(), ({ start, end, codedBy }) => `${start}-${end}-${codedBy}`).values()];
}
