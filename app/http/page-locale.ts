import type { DisplaySettings } from "#app/messages/display-settings.ts";
import type { LanguageCode } from "#app/messages/languages.ts";
import type { Translator } from "#app/messages/translator.ts";

/** In which words, and how, the page of a request is shown. */
export type PageLocale = {
  translator: Translator;
  displaySettings: DisplaySettings;
  /** The languages that can be chosen on it. */
  offered: readonly LanguageCode[];
};
