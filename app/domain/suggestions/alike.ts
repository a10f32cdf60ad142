import { termsOf } from "./terms.ts";

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
const sharedShown = 4;

/**
 * The texts that resemble some words most (TF-IDF, cosine), most alike first. It suggests and decides nothing: what is
 * rare among `texts` weighs most.
 */
export function findAlike(
  words: string,
  texts: readonly { number: number; words: string }[],
  { limit, without = new Set() }: { limit: number; without?: ReadonlySet<number> },
): Alike[] {
  const counted = texts.map(({ number, words: own }) => ({ number, counts: countTerms(own) }));
  const texted = new Map<string, number>();
  for (const { counts } of counted) {
    for (const stem of counts.keys()) texted.set(stem, (texted.get(stem) ?? 0) + 1);
  }
  const weigh = (counts: ReadonlyMap<string, { count: number }>) => {
    const weights = new Map<string, number>();
    for (const [stem, { count }] of counts) {
      const rarity = Math.log(1 + texts.length / (texted.get(stem) ?? 1));
      weights.set(stem, (1 + Math.log(count)) * rarity);
    }
    return weights;
  };
  const sought = countTerms(words);
  const target = weigh(sought);
  const size = lengthOf(target);
  if (size === 0) return [];
  return counted
    .filter(({ number }) => !without.has(number))
    .flatMap(({ number, counts }): Alike[] => {
      const common = [...counts.keys()].filter((stem) => target.has(stem));
      if (common.length < leastShared) return [];
      const weights = weigh(counts);
      const product = (stem: string) => (target.get(stem) ?? 0) * (weights.get(stem) ?? 0);
      const likeness = common.reduce((sum, stem) => sum + product(stem), 0) / (size * lengthOf(weights));
      if (likeness < leastLikeness) return [];
      const shared = common
        .toSorted((one, other) => product(other) - product(one))
        .slice(0, sharedShown)
        .map((stem) => counts.get(stem)?.word ?? stem);
      return [{ number, likeness, shared }];
    })
    .toSorted((one, other) => other.likeness - one.likeness || one.number - other.number)
    .slice(0, limit);
}

function countTerms(words: string): Map<string, { count: number; word: string }> {
  const counts = new Map<string, { count: number; word: string }>();
  for (const { stem, word } of termsOf(words)) {
    const one = counts.get(stem);
    if (one) one.count += 1;
    else counts.set(stem, { count: 1, word });
  }
  return counts;
}

function lengthOf(weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const weight of weights.values()) sum += weight * weight;
  return Math.sqrt(sum);
}
