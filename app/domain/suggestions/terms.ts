import { isOneWord } from "../search/compounds.ts";
import { stemOf } from "../search/search-words.ts";

/** Words that stand in any text and tell nothing of what it is about. */
const common: ReadonlySet<string> = new Set(
  `a about above after again all also am an and any are as at back be because been before being but by can could did do does doing done
don down during each even every few for from get gets getting go goes going gone got had has have having he her here hers herself
him himself his how i if in into is it its itself just ll like made make many may me more most much my myself no nor not now of off
on once one only or other our ours out over own re really said same say says see seen she should since so some still such t than
that the their theirs them themselves then there these they thing things this those through to too two up us ve very was way we
well were what when where which while who whom why will with without would you your yours yourself d s m`.split(
    /\s+/,
  ),
);

export type Term = { stem: string; word: string };

/**
 * Reads what texts are about, word by word: in lower case without accents, each with its stem, common words left out. One
 * reader for many texts: a word is looked at once, and forgotten with its reader.
 */
export function createTermReader(): (words: string) => Term[] {
  const known = new Map<string, Term | null>();
  return (words) => {
    const terms: Term[] = [];
    for (const word of wordsOf(words)) {
      let term = known.get(word);
      if (term === undefined) {
        term = word.length > 2 && !common.has(word) ? { word, stem: stemOf(word) } : null;
        known.set(word, term);
      }
      if (term !== null) terms.push(term);
    }
    return terms;
  };
}

function wordsOf(words: string): readonly string[] {
  const small = words.toLowerCase().replace(/[’']s\b/g, "");
  const isPlain = /^[\0-\x7f]*$/.test(small);
  const text = isPlain ? small : small.normalize("NFKD").replace(/\p{M}/gu, "");
  const found: string[] = [];
  let [end, isContracted] = [0, false];
  for (const { 0: word, index } of text.matchAll(isPlain ? /[a-z][a-z0-9]*/g : /\p{L}[\p{L}\p{N}]*/gu)) {
    const last = found.at(-1);
    // "We’re tired" has no word "retired".
    if (last !== undefined && !isContracted && isOneWord(last, text.slice(end, index), word)) {
      found[found.length - 1] = last + word;
    } else found.push(word);
    end = index + word.length;
    isContracted = /['’]/.test(text.charAt(index - 1));
  }
  return found;
}
