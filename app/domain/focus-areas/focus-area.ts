import { formatNumber } from "#app/messages/format-number.ts";
/** A focus area as its lead writes it: an area of significant weakness, with a short name for screens and speech. */
export type FocusAreaInput = {
  /** That of a focus area that is there already; none for a new one. */
  id?: string;
  shortName: string;
  fullText: string;
  /** What the area groups several under; empty where it does not. */
  theme: string;
};

/** Real statements had 2 to 13 weaknesses, of 1 word to 73. */
export const minFocusAreas = 2;
export const maxFocusAreas = 13;
export const maxFullTextWords = 80;
/** In characters: eighty words of more than twice the usual length. */
export const maxFullTextLength = 1500;
export const maxShortNameLength = 60;
export const maxThemeLength = 60;

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

export type FocusAreaProblems = {
  /** What is wrong with the list as a whole. */
  general?: string;
  /** By index, then by field. */
  rows: { shortName?: string; fullText?: string; theme?: string }[];
};

/** What stands in the way of saving these focus areas, in sentences; null where nothing does. */
export function problemsOf(focusAreas: readonly FocusAreaInput[]): FocusAreaProblems | null {
  const general = problemWithNumber(focusAreas.length);
  const earlier = new Set<string>();
  const rows = focusAreas.map((focusArea) => ({
    shortName: problemWithShortName(focusArea.shortName, earlier),
    fullText: problemWithFullText(focusArea.fullText),
    theme:
      focusArea.theme.length > maxThemeLength
        ? `The theme is too long: use ${maxThemeLength} characters or fewer.`
        : undefined,
  }));
  const fine = rows.every((row) => !row.shortName && !row.fullText && !row.theme);
  return general === undefined && fine ? null : { general, rows };
}

function problemWithNumber(number: number): string | undefined {
  if (number < minFocusAreas)
    return `A re-visit has at least ${minFocusAreas} focus areas: add what is missing.`;
  if (number > maxFocusAreas) {
    return `A re-visit has at most ${maxFocusAreas} focus areas, and these are ${number}: join or remove some.`;
  }
}

/** `earlier` holds the short names before it, in small letters; this one is added. */
function problemWithShortName(shortName: string, earlier: Set<string>): string | undefined {
  if (shortName === "") return "Enter a short name.";
  if (shortName.length > maxShortNameLength) {
    return `The short name is too long: use ${maxShortNameLength} characters or fewer.`;
  }
  if (earlier.has(shortName.toLowerCase())) {
    return "Another focus area has this short name: make them different.";
  }
  earlier.add(shortName.toLowerCase());
}

function problemWithFullText(fullText: string): string | undefined {
  const words = countWords(fullText);
  if (words === 0) return "Enter the full text, as the letter has it.";
  if (fullText.length > maxFullTextLength) {
    return `The full text is too long: use ${formatNumber(maxFullTextLength)} characters or fewer.`;
  }
  if (words > maxFullTextWords) return `The full text has ${words} words: use ${maxFullTextWords} or fewer.`;
}
