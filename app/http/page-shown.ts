import type { LanguageCode } from "#app/messages/languages.ts";
import type { Showing } from "#app/messages/showing.ts";
import type { Words } from "#app/messages/words.ts";

/** In which words, and how, the page of a request is shown. */
export type PageShown = {
  words: Words;
  showing: Showing;
  /** The languages that can be chosen on it. */
  offered: readonly LanguageCode[];
};
