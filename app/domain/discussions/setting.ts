import type { Setting } from "#db/tables/enumerations.ts";

/** What kind of place a discussion is held in: to see whether all kinds were heard (¶76-77). */
export const settings = [
  "mainstream-school",
  "special-school",
  "alternative-provision",
  "college",
  "youth-group",
  "health",
  "home",
  "online",
  "other",
] as const satisfies readonly Setting[];
export type { Setting };

export const settingWords: Readonly<Record<Setting, string>> = {
  "mainstream-school": "Mainstream school or early years",
  "special-school": "Special school",
  "alternative-provision": "Alternative provision",
  college: "College or training",
  "youth-group": "Youth group or forum",
  health: "Hospital or clinic",
  home: "At home",
  online: "Online",
  other: "Somewhere else",
};

/** "At home", of "home"; what is no setting stays itself. */
export function formatSetting(setting: string): string {
  const words: Readonly<Record<string, string>> = settingWords;
  return words[setting] ?? setting;
}
