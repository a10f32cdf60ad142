import type { DisplaySettings } from "#app/messages/display-settings.ts";
import type { LanguageCode } from "#app/messages/languages.ts";
import type { Translator } from "#app/messages/translator.ts";

/** The language and the display settings of one request's page. */
export type PageLocale = {
  translator: Translator;
  displaySettings: DisplaySettings;
  /** The languages that can be chosen on it. */
  offered: readonly LanguageCode[];
};
