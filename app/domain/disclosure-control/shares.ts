import type { Column } from "./release-shape.server.ts";

/*
 * Where only those who gave no answer are few, hiding their number means hiding an answer beside it, since all together
 * are public. Shares in percent say what most people answered, and leave open how many did not.
 */

/** The least and the most that a count can be whose share is given. */
export interface ShareRange {
  readonly min: number;
  readonly max: number;
}

/** Whole percent first, coarser where that would tell too much. */
const steps = [1, 5, 10];

export interface Shares {
  /** To how many percent they are rounded. */
  readonly step: number;
  /** In the order of the columns; null for what is no answer. */
  readonly percent: readonly (number | null)[];
  readonly ranges: readonly ShareRange[];
}

/** Null where counts can be shown, or where even shares would tell how few gave no answer. */
export function sharesOf(
  columns: readonly Column[],
  counts: readonly number[],
  { smallest, minBase }: { smallest: number; minBase: number },
): Shares | null {
  const isChoice = (place: number) => columns[place]?.role === "choice";
  const unanswered = counts.filter((_, place) => !isChoice(place));
  const few = sum(unanswered);
  const chosen = counts.map((count, place) => (isChoice(place) ? count : null));
  const total = sum(counts);
  const base = total - few;
  if (few === 0 || few >= smallest || base - smallest < minBase) return null;
  if (chosen.some((count) => count !== null && count > 0 && count < smallest)) return null;
  for (const step of steps) {
    const percent = chosen.map((count) =>
      count === null ? null : Math.round((100 * count) / base / step) * step,
    );
    const basesThatFit = range(1, smallest - 1).map((left) => total - left);
    const rangesIn = (one: number) =>
      percent.map((share, place) => rangeOf(share, chosen[place] ?? null, { step, base: one, smallest }));
    const allFit = basesThatFit.every((one) => {
      const ranges = rangesIn(one);
      return (
        ranges.every(({ min, max }) => min <= max) &&
        sum(ranges.map(({ min }) => min)) <= one &&
        one <= sum(ranges.map(({ max }) => max))
      );
    });
    if (!allFit) continue;
    const every = basesThatFit.map(rangesIn);
    return {
      step,
      percent,
      ranges: columns.map((_, place) => ({
        min: Math.min(...every.map((ranges) => ranges[place]?.min ?? 0)),
        max: Math.max(...every.map((ranges) => ranges[place]?.max ?? 0)),
      })),
    };
  }
  return null;
}

function rangeOf(
  share: number | null,
  count: number | null,
  { step, base, smallest }: { step: number; base: number; smallest: number },
): ShareRange {
  // None is shown as none, and those who gave no answer are not among these.
  if (share === null || count === 0) return { min: 0, max: 0 };
  const min = Math.ceil((base * (share - step / 2)) / 100 - 1e-9);
  const max = Math.ceil((base * (share + step / 2)) / 100 - 1e-9) - 1;
  return { min: Math.max(smallest, min), max: Math.min(base, max) };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, place) => from + place);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
