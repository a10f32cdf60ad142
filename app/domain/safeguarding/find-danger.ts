import { type DangerKind, dangerKinds, listDangerPhrases, wordsIn } from "./danger-words.ts";

const phrasesByFirstWord = new Map<string, { kind: DangerKind; words: string[] }[]>();
for (const phrase of listDangerPhrases()) {
  const [first = ""] = phrase.words;
  phrasesByFirstWord.set(first, [...(phrasesByFirstWord.get(first) ?? []), phrase]);
}

/**
 * What danger to a child a text may speak of, by whole words and phrases, in any of the survey's languages. It judges
 * nothing ("he is not in danger" is found too) and misses whatever is said in another way.
 */
export function findDanger(text: string): DangerKind[] {
  const words = wordsIn(text);
  const found = new Set<DangerKind>();
  words.forEach((word, place) => {
    for (const phrase of phrasesByFirstWord.get(word) ?? [])
      if (phrase.words.every((one, index) => words[place + index] === one)) found.add(phrase.kind);
  });
  return dangerKinds.filter((kind) => found.has(kind));
}
