/**
 * How long a job waits after its `tries`th try, in milliseconds. The delay doubles up to the longest. Up to a quarter
 * is subtracted at random, so that jobs that failed together do not retry together.
 */
export function retryDelay(
  { first, max }: { first: number; max: number },
  tries: number,
  chance: () => number = Math.random,
): number {
  const rest = Math.min(first * 2 ** Math.max(tries - 1, 0), max);
  return Math.round(rest * (1 - chance() / 4));
}
