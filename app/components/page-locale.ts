import { createContext } from "react";
import { type DisplaySettings, defaultDisplaySettings } from "#app/messages/display-settings.ts";
import type { LanguageCode } from "#app/messages/languages.ts";

/** How this page is shown and in which languages it could be; as usual everywhere but on families' pages. */
export const PageLocaleContext = createContext<{
  displaySettings: DisplaySettings;
  offered: readonly LanguageCode[];
}>({
  displaySettings: defaultDisplaySettings,
  offered: ["en"],
});
