import type { Agreement } from "#db/tables/enumerations.ts";

/** Roughly how many of those there agreed with what was said. */
export const agreements = [
  "nearly-all",
  "most",
  "about-half",
  "few",
  "not-clear",
] as const satisfies readonly Agreement[];
export type { Agreement };

export const agreementWords: Readonly<Record<Agreement, string>> = {
  "nearly-all": "Nearly everybody",
  most: "Most",
  "about-half": "About half",
  few: "A few",
  "not-clear": "Not clear",
};

/** "Nearly everybody", of "nearly-all"; what is no agreement stays itself. */
export function formatAgreement(agreed: string): string {
  const words: Readonly<Record<string, string>> = agreementWords;
  return words[agreed] ?? agreed;
}
