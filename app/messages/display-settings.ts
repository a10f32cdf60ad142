import { findLanguage, type LanguageCode } from "./languages.ts";

export const textSizes = ["usual", "large", "larger", "largest"] as const;
export const spacings = ["usual", "wide"] as const;
export const fonts = ["usual", "plain", "serif"] as const;
export const colours = ["device", "light", "dark", "cream", "yellow-on-black"] as const;
export const motions = ["device", "still"] as const;

/** How somebody wants families' pages shown. `language` null: the browser's language. */
export type DisplaySettings = {
  language: LanguageCode | null;
  easyRead: boolean;
  textSize: (typeof textSizes)[number];
  spacing: (typeof spacings)[number];
  font: (typeof fonts)[number];
  colours: (typeof colours)[number];
  motion: (typeof motions)[number];
};

export const defaultDisplaySettings: DisplaySettings = {
  language: null,
  easyRead: false,
  textSize: "usual",
  spacing: "usual",
  font: "usual",
  colours: "device",
  motion: "device",
};

const options = { textSize: textSizes, spacing: spacings, font: fonts, colours, motion: motions } as const;

/** Reads display settings from a form or a cookie, over `before`; unknown names and values change nothing. */
export function parseDisplaySettings(
  values: URLSearchParams,
  before: DisplaySettings = defaultDisplaySettings,
): DisplaySettings {
  const pick = <Name extends keyof typeof options>(name: Name): DisplaySettings[Name] => {
    const value = values.get(name);
    const among: readonly string[] = options[name];
    return (value !== null && among.includes(value) ? value : before[name]) as DisplaySettings[Name];
  };
  const language = values.get("language");
  const easyRead = values.get("easyRead");
  return {
    language: language === null ? before.language : (findLanguage(language)?.code ?? null),
    easyRead: easyRead === null ? before.easyRead : easyRead === "on",
    textSize: pick("textSize"),
    spacing: pick("spacing"),
    font: pick("font"),
    colours: pick("colours"),
    motion: pick("motion"),
  };
}

/** Writes display settings; defaults are left out. */
export function formatDisplaySettings(displaySettings: DisplaySettings): URLSearchParams {
  const values = new URLSearchParams();
  for (const [name, value] of Object.entries({
    ...displaySettings,
    easyRead: displaySettings.easyRead ? "on" : "off",
  })) {
    const usual = name === "easyRead" ? "off" : defaultDisplaySettings[name as keyof DisplaySettings];
    if (value !== null && value !== usual) values.set(name, String(value));
  }
  return values;
}
