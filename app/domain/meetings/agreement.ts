/** Roughly how many of those there agreed with what was said. */
export const agreements = ["nearly-all", "most", "about-half", "few", "not-clear"] as const;
export type Agreement = (typeof agreements)[number];

export const agreementWords: Readonly<Record<Agreement, string>> = {
  "nearly-all": "Nearly everybody",
  most: "Most",
  "about-half": "About half",
  few: "A few",
  "not-clear": "Not clear",
};
