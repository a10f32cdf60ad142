/** As phones and fast fingers shorten them. */
const shortened: Readonly<Record<string, readonly string[]>> = {
  "2": ["to"],
  wanna: ["want", "to"],
  gonna: ["going", "to"],
  hisself: ["himself"],
  theirselves: ["themselves"],
  meself: ["myself"],
  ain: ["is", "not"],
  aint: ["is", "not"],
};

/** In letters: shorter words stand beside one another in any text. */
const minJoined = 7;
const minRun = 5;
const maxRun = 24;

/**
 * Reads short forms in full ("wanna"), joins a word that was split ("him self", "sui cide"), and splits words that
 * ran together ("hitshim"). All resulting words must be in the list; `ordinary` words are no others run together
 * ("therapist"). Null where nothing differs.
 */
export function createPartedReading(
  list: ReadonlySet<string>,
  ordinary: ReadonlySet<string>,
): (words: readonly string[]) => readonly string[] | null {
  const known = new Map<string, readonly string[] | null>();
  const part = (word: string) => {
    let parts = known.get(word);
    if (parts === undefined) {
      parts = findParts(word, list, 3);
      known.set(word, parts);
      if (known.size > 5000) known.clear();
    }
    return parts;
  };
  return (words) => {
    let differs = false;
    const read: string[] = [];
    for (let place = 0; place < words.length; place += 1) {
      const word = words[place] ?? "";
      const joined = word + (words[place + 1] ?? "");
      const parts = Object.hasOwn(shortened, word)
        ? shortened[word]
        : word.length >= minRun && word.length <= maxRun && !list.has(word) && !ordinary.has(word)
          ? part(word)
          : null;
      if (joined.length >= minJoined && joined.length <= maxRun && joined !== word && list.has(joined)) {
        read.push(joined);
        place += 1;
        differs = true;
      } else if (parts) {
        read.push(...parts);
        differs = true;
      } else read.push(word);
    }
    return differs ? read : null;
  };
}

/** The words of the list that a word is made of, two or three of them. */
function findParts(word: string, list: ReadonlySet<string>, maxParts: number): readonly string[] | null {
  if (list.has(word)) return [word];
  if (maxParts === 1) return null;
  for (let end = word.length - 2; end >= 2; end -= 1) {
    const first = word.slice(0, end);
    if (!list.has(first)) continue;
    const rest = findParts(word.slice(end), list, maxParts - 1);
    if (rest) return [first, ...rest];
  }
  return null;
}
