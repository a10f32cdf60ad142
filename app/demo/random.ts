export type Random = {
  /** From 0 up to, and not including, 1. */
  next(): number;
  chance(probability: number): boolean;
  /** A whole number from `least` to `most`, both included. */
  integer(min: number, max: number): number;
  pick<Item>(items: readonly Item[]): Item;
  /** Picks by weight; weights need not add up to anything. */
  weighted<Item>(items: readonly (readonly [Item, number])[]): Item;
  shuffled<Item>(items: readonly Item[]): Item[];
  /** About 0, seldom beyond -1 and 1. */
  nearZero(): number;
};

/** The same numbers for the same seed, on every machine (Chris Doty-Humphrey's sfc32). */
export function randomFrom(seed: number): Random {
  let [a, b, c, count] = [0x9e3779b9, 0x243f6a88, seed | 0, 1];
  const next = (): number => {
    const sum = (((a + b) | 0) + count) | 0;
    count = (count + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 4294967296;
  };
  for (let warmUp = 0; warmUp < 16; warmUp++) next();

  const random: Random = {
    next,
    chance: (probability) => next() < probability,
    integer: (min, max) => min + Math.floor(next() * (max - min + 1)),
    pick: (items) => itemAt(items, Math.floor(next() * items.length)),
    weighted: (items) => {
      let remaining = next() * items.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [item, weight] of items) {
        remaining -= weight;
        if (remaining < 0) return item;
      }
      return itemAt(items, items.length - 1)[0];
    },
    shuffled: (items) => {
      const rest = [...items];
      return items.map(() => itemAt(rest.splice(Math.floor(next() * rest.length), 1), 0));
    },
    nearZero: () => (next() + next() + next()) / 1.5 - 1,
  };
  return random;
}

function itemAt<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError("There is nothing to pick from");
  return item;
}
