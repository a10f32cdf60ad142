const clusters = /\P{M}\p{M}*/gu;

/** Words spelt from their end, as young people write what a filter would find: in the same order, and in the other. */
export function reversedReadings(words: readonly string[]): string[][] {
  const reversed = words.map((word) => [...word].reverse().join(""));
  const byClusters = words.map((word) => (word.match(clusters) ?? []).reverse().join(""));
  const readings = byClusters.join(" ") === reversed.join(" ") ? [reversed] : [reversed, byClusters];
  return readings.flatMap((reading) => [reading, reading.toReversed()]);
}
