const figures =
  "contract dispute battle fight row argument deal tribunal appeal cycle spiral process debate struggle stalemate price rate place"
    .split(" ")
    .join("|");
const adjectives =
  "long legal bitter costly endless constant new old fixed three two five year vicious".split(" ");

/** Nobody is shut in: "locked in to a contract", "locked in a long legal battle with the council". */
const lockedInOtherwise = new RegExp(
  `\\block(?:ed|s|ing)? (?:(?:him|her|them|me|us) )?in ` +
    `(?:to|place|talks|discussions?|negotiations?|mediation|litigation|arguments?|disputes?|battles?|` +
    `(?:a|an|at|the|this|that|his|her|their|our) (?:(?:${adjectives.join("|")}) ){0,3}(?:${figures}))\\b`,
  "g",
);

/** No word of danger. */
const somethingElse = "-";

/** Words as they are compared, without what says another thing with words of danger. */
export function withoutOrdinaryPhrases(words: readonly string[]): string[] {
  return words.join(" ").replace(lockedInOtherwise, somethingElse).split(" ");
}
