import { languageNames } from "../translations/languages.ts";

const english: ReadonlyMap<string, string> = new Map(
  Object.entries(languageNames).map(([code, names]) => [code, names.english]),
);

/** "Urdu", of "ur"; a code that no survey is offered in stays itself. */
export function formatLanguage(code: string): string {
  return english.get(code) ?? code;
}
