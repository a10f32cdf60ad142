import { repeated, rules } from "./rules.ts";

/*
 * Prints which pieces, repeated, take far more than twice the work for twice the text, a line of JSON each rule. Measured in
 * this process's own processor time, which other processes do not change.
 */

for (const [name, { length, work }] of Object.entries(rules)) {
  const tooMuch = repeated.flatMap((piece) => {
    const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    // The last sign breaks what went well so far.
    const [once, twice] = [`${text}\u0000`, `${text}${text}\u0000`];
    if (processorMs(() => work(twice)) < 120) return [];
    // Collecting garbage falls into one measure or the other: what grows too fast does so every time.
    const measures: { first: number; second: number }[] = [];
    do {
      const first = processorMs(() => work(once), 4);
      const second = processorMs(() => work(twice), 4);
      if (second <= first * 3 + 20) return [];
      measures.push({ first, second });
    } while (measures.length < 3);
    return [{ piece, measures }];
  });
  process.stdout.write(`${JSON.stringify({ name, tooMuch })}\n`);
}

function processorMs(work: () => unknown, times = 1): number {
  let least = Number.POSITIVE_INFINITY;
  for (let time = 0; time < times; time += 1) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
