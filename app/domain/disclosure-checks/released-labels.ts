import { plainWords } from "./number-words.ts";

/** A number that everybody with a release has; null where it is hidden there. */
export type ReleasedNumber = { labels: readonly string[]; count: number | null };

type Indexed = {
  /** Every label once, in plain words. */
  labels: readonly string[];
  /** By the place of their first label: the numbers, with their place in the list and the places of all their labels. */
  byFirst: ReadonlyMap<number, { place: number; labels: number[]; number: ReleasedNumber }[]>;
  /** Those of no label. */
  unlabelled: readonly { place: number; number: ReleasedNumber }[];
};

/** A letter of a thousand sentences is checked beside tens of thousands of numbers: their labels are read once. */
const indexCache = new WeakMap<readonly ReleasedNumber[], Indexed>();

/** The released numbers all of whose labels stand in a text of plain words, in the order of the list. */
export function findReleased(text: string, released: readonly ReleasedNumber[]): ReleasedNumber[] {
  const index = indexCache.get(released) ?? createIndex(released);
  indexCache.set(released, index);
  const words = ` ${text.replace(/[^a-z0-9' ]+/g, " ")} `;
  const releasedKeys = new Set(
    index.labels.flatMap((label, place) => (label !== "" && words.includes(` ${label} `) ? [place] : [])),
  );
  const releasedLabels = [...releasedKeys]
    .flatMap((first) => index.byFirst.get(first) ?? [])
    .filter(({ labels }) => labels.every((label) => releasedKeys.has(label)));
  return [...index.unlabelled, ...releasedLabels]
    .toSorted((one, other) => one.place - other.place)
    .map(({ number }) => number);
}

function createIndex(released: readonly ReleasedNumber[]): Indexed {
  const places = new Map<string, number>();
  const plain = new Map<string, string>();
  const placeOf = (label: string) => {
    const words = plain.get(label) ?? plainWords(label);
    plain.set(label, words);
    const place = places.get(words) ?? places.size;
    places.set(words, place);
    return place;
  };
  const numbers = released.map((number, place) => ({ place, labels: number.labels.map(placeOf), number }));
  return {
    labels: [...places.keys()],
    byFirst: Map.groupBy(
      numbers.filter(({ labels }) => labels.length > 0),
      ({ labels }) => labels[0] ?? -1,
    ),
    unlabelled: numbers.filter(({ labels }) => labels.length === 0),
  };
}
