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

type Theme = { themeId: string; name: string };

/** A text of a sample: the themes that both put it under, and those that only one did. */
export type TextCompared = { textNumber: number; both: Theme[]; onlyFirst: Theme[]; onlySecond: Theme[] };

export const settlements = ["open", "under", "not-under"] as const;
/** Whether a text about which two differed is under the theme; `open` until they have settled it. */
export type Settlement = (typeof settlements)[number];

/** What two readers coded in the same texts, theme by theme and text by text. */
export function compareCodings(
  numbers: readonly number[],
  codings: readonly SampleCoding[],
  [first, second]: readonly [string, string],
): { themes: ThemeCompared[]; texts: TextCompared[] } {
  const names = new Map(codings.map(({ themeId, name }) => [themeId, name]));
  const of = (person: string) =>
    new Set(
      codings
        .filter(({ codedBy }) => codedBy === person)
        .map(({ textNumber, themeId }) => `${textNumber} ${themeId}`),
    );
  const [ofFirst, ofSecond] = [of(first), of(second)];
  const byName = [...names]
    .map(([themeId, name]) => ({ themeId, name }))
    .toSorted((one, other) => one.name.localeCompare(other.name, "en"));
  const texts = numbers.map((textNumber): TextCompared => {
    const where = (isFirst: boolean, isSecond: boolean) =>
      byName.filter(({ themeId }) => {
        const key = `${textNumber} ${themeId}`;
        return ofFirst.has(key) === isFirst && ofSecond.has(key) === isSecond;
      });
    return {
      textNumber,
      both: where(true, true),
      onlyFirst: where(true, false),
      onlySecond: where(false, true),
    };
  });
  const themes = byName.map(({ themeId, name }) => {
    const count = (list: "both" | "onlyFirst" | "onlySecond") =>
      texts.filter((text) => text[list].some((theme) => theme.themeId === themeId)).length;
    const table = { both: count("both"), onlyFirst: count("onlyFirst"), onlySecond: count("onlySecond") };
    const coded = table.both + table.onlyFirst + table.onlySecond;
    return { themeId, name, table: { ...table, neither: numbers.length - coded } };
  });
  return { themes, texts };
}
