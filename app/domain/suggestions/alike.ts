import { createTermReader } from "./terms.ts";

export type Alike = {
  number: number;
  /** The cosine of the angle between both, weighed by how rare each word is: 0 to 1. */
  likeness: number;
  /** The words that make them alike, weightiest first. */
  shared: string[];
};

/** Below this two texts share little but chance. */
const leastLikeness = 0.12;
const leastShared = 2;
const maxSharedWords = 4;

/**
 * The texts that resemble some words most (TF-IDF, cosine), most alike first. It suggests and decides nothing: what is
 * rare among `texts` weighs most.
 */
export function findAlike(
  words: string,
  texts: readonly { number: number; words: string }[],
  { limit, without = new Set() }: { limit: number; without?: ReadonlySet<number> },
): Alike[] {
  const read = createTermReader();
  const countTerms = (text: string) => {
    const counts = new Map<string, number>();
    for (const { stem } of read(text)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    return counts;
  };
  const counted = texts.map(({ number, words: own }) => ({ number, counts: countTerms(own) }));
  const texted = new Map<string, number>();
  for (const { counts } of counted) {
    for (const stem of counts.keys()) texted.set(stem, (texted.get(stem) ?? 0) + 1);
  }
  const rarity = new Map([...texted].map(([stem, count]) => [stem, Math.log(1 + texts.length / count)]));
  const weight = (stem: string, count: number) =>
    (count === 1 ? 1 : 1 + Math.log(count)) * (rarity.get(stem) ?? Math.log(1 + texts.length));
  const target = new Map([...countTerms(words)].map(([stem, count]) => [stem, weight(stem, count)]));
  const forms = new Map(read(words).map(({ stem, word }) => [stem, word]));
  const size = Math.sqrt([...target.values()].reduce((sum, one) => sum + one * one, 0));
  if (size === 0) return [];
  return counted
    .filter(({ number }) => !without.has(number))
    .flatMap(({ number, counts }): Alike[] => {
      const shared: string[] = [];
      let [squares, product] = [0, 0];
      for (const [stem, count] of counts) {
        const termWeight = weight(stem, count);
        squares += termWeight * termWeight;
        const sought = target.get(stem);
        if (sought === undefined) continue;
        product += termWeight * sought;
        shared.push(stem);
      }
      if (shared.length < leastShared) return [];
      const likeness = product / (size * Math.sqrt(squares));
      return likeness < leastLikeness ? [] : [{ number, likeness, shared }];
    })
    .toSorted((one, other) => other.likeness - one.likeness || one.number - other.number)
    .slice(0, limit)
    .map((one) => {
      const shared = one.shared
        .toSorted((first, second) => (target.get(second) ?? 0) - (target.get(first) ?? 0))
        .slice(0, maxSharedWords)
        .map((stem) => forms.get(stem) ?? stem);
      return { ...one, shared };
    });
}
