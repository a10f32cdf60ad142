import type { TwoByTwo } from "./kappa.ts";

export const sampleSizes = { min: 5, max: 200 } as const;

/** So many of these numbers, drawn at random with a seed: the same seed draws the same. In order. */
export function drawSample(numbers: readonly number[], size: number, seed: number): number[] {
  const left = [...numbers];
  const random = randomFrom(seed);
  const drawn: number[] = [];
  while (drawn.length < size && left.length > 0) {
    drawn.push(...left.splice(Math.floor(random() * left.length), 1));
  }
  return drawn.sort((one, other) => one - other);
}

/** Numbers from 0 to under 1 that follow from a seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export type SampleCoding = { textNumber: number; themeId: string; name: string; codedBy: string };

export type ThemeCompared = { themeId: string; name: string; table: TwoByTwo };

export type Differing = { textNumber: number; onlyFirst: string[]; onlySecond: string[] };

/** What two readers coded in the same texts, theme by theme, and the texts where they differ. */
export function compareCodings(
  numbers: readonly number[],
  codings: readonly SampleCoding[],
  [first, second]: readonly [string, string],
): { themes: ThemeCompared[]; differing: Differing[] } {
  const names = new Map(codings.map(({ themeId, name }) => [themeId, name]));
  const of = (person: string) =>
    new Set(
      codings
        .filter(({ codedBy }) => codedBy === person)
        .map(({ textNumber, themeId }) => `${textNumber} ${themeId}`),
    );
  const [ofFirst, ofSecond] = [of(first), of(second)];
  const themes = [...names].map(([themeId, name]) => {
    const table = { both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 };
    for (const number of numbers) {
      const [one, other] = [ofFirst.has(`${number} ${themeId}`), ofSecond.has(`${number} ${themeId}`)];
      if (one && other) table.both += 1;
      else if (one) table.onlyFirst += 1;
      else if (other) table.onlySecond += 1;
      else table.neither += 1;
    }
    return { themeId, name, table };
  });
  const differing = numbers.flatMap((textNumber) => {
    const only = (mine: ReadonlySet<string>, theirs: ReadonlySet<string>) =>
      [...names].flatMap(([themeId, name]) => {
        const key = `${textNumber} ${themeId}`;
        return mine.has(key) && !theirs.has(key) ? [name] : [];
      });
    const onlyFirst = only(ofFirst, ofSecond);
    const onlySecond = only(ofSecond, ofFirst);
    return onlyFirst.length + onlySecond.length === 0 ? [] : [{ textNumber, onlyFirst, onlySecond }];
  });
  return { themes: themes.toSorted((one, other) => one.name.localeCompare(other.name, "en")), differing };
}
