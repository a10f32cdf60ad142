import { expect, it } from "vitest";
import { createEarlierFinder } from "#app/domain/letter-checks/compare-with-earlier.ts";

const thresholds = { counts: 5, percentages: 10 };

/** What left, and what the letter says now. */
const telling: [string, string][] = [
  ["64 of 120 parents said that it is worse.", "63 of 119 parents said that it is worse."],
  ["64 of 120 parents said that it is worse.", "64 of 119 parents said that it is worse."],
  ["Inspectors read 125 responses.", "Inspectors read 124 responses."],
  ["Inspectors read 125 responses.", "Inspectors read one hundred and twenty-four responses."],
  ["Sixty-four of the 120 parents agreed.", "Sixty of the 120 parents agreed."],
  ["In the north 34 parents agreed.", "In the North 36  parents agreed."],
  ["Of 120 responses, 64 parents agreed.", "Of 120 responses, 62 parents agreed."],
  ["20 young people told us about school.", "21 young people told us about school."],
  ["Parents wait: 64 of 120 families said so.", "Parents wait: 65 of 121 families said so."],
];
const silent: [string, string][] = [
  ["64 of 120 parents agreed.", "64 of 120 parents agreed."],
  ["64 of 120 parents agreed.", "54 of 110 parents agreed."],
  ["64 of 120 parents agreed.", "63 of 120 parents were unhappy."],
  ["The visit lasted 3 days.", "The visit lasted 4 days."],
  ["Plans took 20 weeks.", "Plans took 22 weeks."],
  ["The area hired 3 psychologists on 4 May 2026.", "The area hired 4 psychologists on 5 May 2026."],
  ["Inspectors read 125 responses.", "Inspectors read 225 responses."],
  ["Nothing is better.", "Nothing is worse."],
];

it.each(telling)("“%s” and then “%s” tell of a few", (before, now) => {
  expect(createEarlierFinder([before], thresholds)(now)).not.toBeNull();
});
it.each(silent)("“%s” and then “%s” tell of nobody", (before, now) => {
  expect(createEarlierFinder([before], thresholds)(now)).toBeNull();
});

it("long letters are compared with all their editions in work that grows with them", () => {
  const say = (parents: number) => (_: unknown, place: number) =>
    `${parents} of 9000 parents spoke of reason ${String.fromCharCode(97 + (place % 26))}${place}x.`;
  const begun = performance.now();
  const find = createEarlierFinder(Array.from({ length: 2000 }, say(640)), thresholds);
  const near = Array.from({ length: 2000 }, say(642)).filter((sentence) => find(sentence) !== null);
  expect(near).toHaveLength(2000);
  // Each beside each took half a minute.
  expect(performance.now() - begun).toBeLessThan(5000);
});
