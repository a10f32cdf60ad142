/**
 * In milliseconds: how long a job rests after its `tries`th try, twice as long each time up to the longest, and by chance
 * up to a quarter less, so that what failed together is not tried together.
 */
export function retryDelay(
  { first, max }: { first: number; max: number },
  tries: number,
  chance: () => number = Math.random,
): number {
  const rest = Math.min(first * 2 ** Math.max(tries - 1, 0), max);
  return Math.round(rest * (1 - chance() / 4));
}
