import type { DisplaySettings } from "#app/messages/display-settings.ts";
import type { LanguageCode } from "#app/messages/languages.ts";

/** The language and the display settings of one request's page, as its loader gives them to whoever renders it. */
export type PageLocale = {
  /** A language's code, or that of the language which only a demo says. */
  language: string;
  easyRead: boolean;
  displaySettings: DisplaySettings;
  /** Of the words that were signed off in this language; undefined where they are the product's own. */
  wordsId?: string;
  /** The languages that can be chosen on it. */
  offered: readonly LanguageCode[];
};
