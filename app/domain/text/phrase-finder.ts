/** Where a phrase stands in a text, in UTF-16 units; `phrase` is its place in the list. */
export type PhraseMatch = { phrase: number; start: number; end: number };

type Token = { text: string; start: number; end: number };
type Node = { next: Map<string, Node>; phrase: number | null };

// A word with its marks and what has no width, white space, or one sign.
const tokenPattern = /[\p{L}\p{M}\p{N}\p{Cf}]+|\s+|[^\s\p{L}\p{M}\p{N}\p{Cf}]/gu;

/**
 * Finds many phrases in one pass, as whole words. Capitals, accents' encoding, the form of apostrophes and hyphens, and how
 * much white space there is make no difference; every sign is taken as it is. Its work grows with the text, times the
 * longest phrase at most.
 */
export function createPhraseFinder(phrases: readonly string[]): (text: string) => PhraseMatch[] {
  const root: Node = { next: new Map(), phrase: null };
  for (const [index, phrase] of phrases.entries()) {
    let node = root;
    for (const { text } of tokensOf(phrase.trim())) {
      let next = node.next.get(text);
      if (!next) {
        next = { next: new Map(), phrase: null };
        node.next.set(text, next);
      }
      node = next;
    }
    if (node !== root) node.phrase ??= index;
  }
  return (text) => {
    const tokens = tokensOf(text);
    return tokens.flatMap((first, at) => {
      const matches: PhraseMatch[] = [];
      let node = root.next.get(first.text);
      for (let place = at; node; place += 1) {
        const token = tokens[place];
        if (token && node.phrase !== null) {
          matches.push({ phrase: node.phrase, start: first.start, end: token.end });
        }
        const following = tokens[place + 1];
        node = following && node.next.get(following.text);
      }
      return matches;
    });
  };
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: written, index } of text.matchAll(tokenPattern)) {
    const plain = plainOf(written);
    if (plain !== "") tokens.push({ text: plain, start: index, end: index + written.length });
  }
  return tokens;
}

function plainOf(written: string): string {
  if (/^\s/u.test(written)) return " ";
  return written
    .replace(/\p{Cf}/gu, "")
    .replace(/[‘’ʼ´`＇]/gu, "'")
    .replace(/[‐‑‒–—−]/gu, "-")
    .normalize("NFC")
    .toLowerCase();
}
