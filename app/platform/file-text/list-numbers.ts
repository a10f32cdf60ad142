/** Counts in the ways in which lists are numbered. */

const romans: readonly [number, string][] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];
const small = [
  "zero",
  ..."one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(" "),
  ..."sixteen seventeen eighteen nineteen".split(" "),
];
const tens = ["", "ten", ..."twenty thirty forty fifty sixty seventy eighty ninety".split(" ")];
const irregular: Readonly<Record<string, string>> = {
  one: "first",
  two: "second",
  three: "third",
  five: "fifth",
  eight: "eighth",
  nine: "ninth",
  twelve: "twelfth",
};

/** "iv" for 4; as a decimal where there is no usual way to write it. */
export function toRoman(count: number): string {
  if (count < 1 || count > 4999) return String(count);
  let rest = count;
  let text = "";
  for (const [value, sign] of romans) {
    text += sign.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
}

/** "b" for 2, "aa" for 27, "bb" for 28, as office programs go on after z. */
export function toLetters(count: number): string {
  if (count < 1 || count > 26 * 30) return String(count);
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
}

/** "b" for 2, "aa" for 27, "ab" for 28. */
export function toLettersInTurn(count: number): string {
  let text = "";
  for (let rest = count; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(97 + ((rest - 1) % 26)) + text;
  }
  return text === "" ? String(count) : text;
}

/** "2nd" for 2. */
export function toOrdinal(count: number): string {
  const isTeen = Math.floor(count / 10) % 10 === 1;
  const ending = isTeen ? "th" : (["th", "st", "nd", "rd"][count % 10] ?? "th");
  return `${count}${ending}`;
}

/** "Twenty-two" for 22; as a decimal from a hundred on. */
export function toWords(count: number): string {
  return capitalised(spell(count));
}

/** "Twenty-second" for 22. */
export function toOrdinalWords(count: number): string {
  if (count < 0 || count > 99) return toOrdinal(count);
  const words = spell(count).split("-");
  const last = words.pop() ?? "";
  return capitalised([...words, irregular[last] ?? `${last.replace(/y$/, "ie")}th`].join("-"));
}

/** "①" for 1; as a decimal where there is no such sign. */
export function toCircled(count: number): string {
  return count >= 1 && count <= 20 ? String.fromCharCode(0x245f + count) : String(count);
}

function spell(count: number): string {
  if (count < 0 || count > 99) return String(count);
  if (count < 20) return small[count] ?? "";
  const one = count % 10;
  return `${tens[Math.floor(count / 10)]}${one === 0 ? "" : `-${small[one]}`}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
