/** What stands for a letter, or for one of two. */
const letters: Readonly<Record<string, string>> = {
  ...{ "0": "o", "1": "il", "3": "e", "4": "a", "5": "s", "6": "gb", "7": "t", "8": "b", "9": "g" },
  ...{ "@": "a", $: "s", "!": "il", "|": "il" },
};
const sign = /[0-9@$!|]/;

/** Each sign that may be one of two letters doubles the spellings. */
const maxSigns = 5;
const maxLetters = 24;

/**
 * Words of the list that are written with numbers and signs for letters, at their ends too ("5uicid3", "ki11"). What comes out
 * must be in the list as it stands: "4th" and "1st" are near to many words. Null where there is none.
 */
export function readLeet(words: readonly string[], list: ReadonlySet<string>): readonly string[] | null {
  let differs = false;
  const read = words.map((word) => {
    const found = sign.test(word) ? spellingsOf(word).find((one) => list.has(one)) : undefined;
    differs ||= found !== undefined;
    return found ?? word.replace(/[@$!|]+$/, "");
  });
  return differs ? read : null;
}

function spellingsOf(word: string): string[] {
  const signs = [...word];
  const count = signs.filter((one) => sign.test(one)).length;
  if (count > maxSigns || count === signs.length || signs.length > maxLetters) return [];
  return signs.reduce(
    (spellings, one) =>
      spellings.flatMap((start) => [...(letters[one] ?? one)].map((letter) => start + letter)),
    [""],
  );
}
