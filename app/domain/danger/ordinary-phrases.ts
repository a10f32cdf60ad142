const adjectives =
  "(?:(?:long|legal|bitter|costly|endless|constant|new|old|fixed|three|two|five|year|vicious) ){0,3}";
const article = "(?:a|an|the|this|that|his|her|their|our) ";
/** What people are bound by, and no place that anybody could be shut in. */
const bonds = "contract|deal|plan|arrangement|agreement|price|rate";
const quarrels =
  "dispute|battle|fight|row|argument|tribunal|appeal|cycle|spiral|process|debate|struggle|stalemate";
const talks = "place|talks|discussions?|negotiations?|mediation|litigation|arguments?|disputes?|battles?";

/**
 * Nobody is shut in: "locked in to a contract", "locked in a long legal battle with the council". Whoever is locked in by
 * somebody is bound by a contract or a plan at most: "locked him in the place" is where a child was.
 */
const lockedInOtherwise = new RegExp(
  `\\block(?:ed|s|ing)? (?:` +
    `in(?: ?to)? (?:(?:${talks})|${article}${adjectives}(?:${bonds}|${quarrels}))|` +
    `(?:him|her|them|me|us) in ?to (?:${article}${adjectives}(?:${bonds})|one (?:school|provider))` +
    `)\\b`,
  "g",
);

/** No word of danger. */
const somethingElse = "-";

/** Words as they are compared, without what says another thing with words of danger. */
export function withoutOrdinaryPhrases(words: readonly string[]): string[] {
  return words.join(" ").replace(lockedInOtherwise, somethingElse).split(" ");
}
