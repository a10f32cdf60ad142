const units = [
  ..."zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen".split(" "),
  ..."fifteen sixteen seventeen eighteen nineteen".split(" "),
];
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** A whole number in figures or words, in text that `plainWords` has prepared. */
export const numberPattern = `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,9}|(?:${tens.join("|")})(?: (?:${units.slice(1, 10).join("|")}))?|${units.toReversed().join("|")})`;

/** The number that these words or figures say; NaN where they say none. */
export function parseNumber(text: string): number {
  if (/^\d/.test(text)) return Number(text.replaceAll(",", ""));
  return text.split(" ").reduce((sum, word) => {
    const ten = tens.indexOf(word);
    const unit = units.indexOf(word);
    if (ten === -1 && unit === -1) return Number.NaN;
    return sum + (ten === -1 ? unit : (ten + 2) * 10);
  }, 0);
}

/** Text in lower case with one kind of space, apostrophe and digit, and no hyphens, so that one pattern reads every spelling. */
export function plainWords(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
    .toLowerCase()
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(/(\d) ?[–—-] ?(?=\d)/g, "$1 to ")
    .replace(/[‐‑–—-]/g, " ")
    .replace(/[⁄∕]/g, "/")
    .replace(/[^\S\n\t]+/g, " ")
    .trim();
}
