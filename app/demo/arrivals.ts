import type { Random } from "./random.ts";

/** How likely a parent is to begin in each hour of London's day: at lunch, and once the children are in bed. */
const hours = [
  0.5, 0.25, 0.15, 0.1, 0.1, 0.2, 0.6, 0.8, 0.7, 1.2, 1.3, 1.2, 1.7, 1.4, 0.9, 0.5, 0.6, 0.7, 0.9, 1.5, 2.6,
  3, 2.4, 1.2,
];
const busiest = 3;

/** Many answer as soon as they hear of it: the first day's likelihood, falling off over about a day. */
const rush = { extra: 1.2, hours: 20 };

/** When so many people begin to answer, from one instant up to another, in order. */
export function arrivals(
  { from, to, count }: { from: Temporal.Instant; to: Temporal.Instant; count: number },
  random: Random,
): Temporal.Instant[] {
  const length = Math.floor(from.until(to).total("seconds"));
  const found: number[] = [];
  while (found.length < count) {
    const seconds = Math.floor(random.next() * length);
    const { hour } = from.add({ seconds }).toZonedDateTimeISO("Europe/London");
    const early = 1 + rush.extra * Math.exp(-seconds / 3600 / rush.hours);
    const likely = ((hours[hour] ?? 1) / busiest) * (early / (1 + rush.extra));
    if (random.chance(likely)) found.push(seconds);
  }
  return found.sort((one, other) => one - other).map((seconds) => from.add({ seconds }));
}
