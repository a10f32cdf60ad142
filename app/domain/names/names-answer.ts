import { findPossibleNames } from "./find-possible-names.ts";

/** The words that a person is asked about, in words of their own making: what stands in place of a name. */
export const inPlaceOfAName = "[name]";

/**
 * The answer to a form that asked about possible names. It holds every word that is now marked as no name, and
 * whether the others are to be replaced. `typed` holds every value of each control.
 */
export function readNamesAnswer(typed: Readonly<Record<string, readonly string[]>>): {
  notNames: string[];
  replace: boolean;
} {
  const before = typed["not-names[]"] ?? [];
  const askedNames = typed["asked-names[]"] ?? [];
  const [answer] = typed.names ?? [];
  return {
    notNames: answer === "keep" ? [...before, ...askedNames] : [...before],
    replace: answer === "replace",
  };
}

/** The text with each of these words, as written, replaced. */
export function replaceNames(
  text: string,
  names: readonly string[],
  notNames: readonly string[] = [],
): string {
  const replacedNames = new Set(names);
  const pieces: string[] = [];
  let from = 0;
  for (const { words, start, end } of findPossibleNames(text, notNames)) {
    if (!replacedNames.has(words)) continue;
    pieces.push(text.slice(from, start), inPlaceOfAName);
    from = end;
  }
  return `${pieces.join("")}${text.slice(from)}`;
}
