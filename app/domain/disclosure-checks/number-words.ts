const units = [
  ..."zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen".split(" "),
  ..."fifteen sixteen seventeen eighteen nineteen".split(" "),
];
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

const belowHundred = `(?:${tens.join("|")})(?: (?:${units.slice(1, 10).join("|")}))?|${units.toReversed().join("|")}`;
const hundreds = `(?:(?:a|${units.slice(1, 10).join("|")}) )?hundred(?: and (?:${belowHundred}))?`;

/** A whole number in figures or words, in text that `plainWords` has prepared. */
export const numberPattern = `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,9}|${hundreds}|${belowHundred})`;

/** The number that these words or figures say; NaN where they say none. */
export function parseNumber(text: string): number {
  if (/^\d/.test(text)) return Number(text.replaceAll(",", ""));
  return text.split(" ").reduce((sum, word) => {
    if (word === "a") return sum + 1;
    if (word === "and") return sum;
    if (word === "hundred") return Math.max(sum, 1) * 100;
    const ten = tens.indexOf(word);
    const unit = units.indexOf(word);
    if (ten === -1 && unit === -1) return Number.NaN;
    return sum + (ten === -1 ? unit : (ten + 2) * 10);
  }, 0);
}

/** 0 to 9 for a digit of any script, each of which has its ten in a row. */
function digitOf(sign: string): string {
  if (/[0-9]/.test(sign)) return sign;
  const code = sign.codePointAt(0) ?? 0;
  let first = code;
  while (code - first < 9 && /\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((code - first) % 10);
}

/** Text in lower case with one kind of space, apostrophe and digit, and no hyphens, so that one pattern reads every spelling. */
export function plainWords(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]|\ufe0f|\u20e3/g, "")
    .toLowerCase()
    .replace(/\p{Nd}/gu, digitOf)
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(/(\d) ?[–—-] ?(?=\d)/g, "$1 to ")
    .replace(/[‐‑–—-]/g, " ")
    .replace(/[⁄∕]/g, "/")
    .replace(/[^\S\n\t]+/g, " ")
    .trim();
}
