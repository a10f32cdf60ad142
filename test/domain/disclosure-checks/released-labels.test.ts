import { expect, it } from "vitest";
import { plainWords } from "#app/domain/disclosure-checks/number-words.ts";
import { findReleased, type ReleasedNumber } from "#app/domain/disclosure-checks/released-labels.ts";

const released: ReleasedNumber[] = [
  { labels: ["Responses"], count: 120 },
  { labels: ["Primary", "Better"], count: 12 },
  { labels: ["Primary", "Don’t know"], count: null },
  { labels: ["16 to 19", "Better"], count: 7 },
  { labels: ["Secondary", "Much better"], count: 9 },
  { labels: [], count: 1 },
  { labels: ["…"], count: 2 },
];

it.each<[sentence: string, places: number[]]>([
  ["Nothing of it.", [5]],
  ["12 parents of children in primary said better.", [1, 5]],
  ["Better, said 12 in PRIMARY.", [1, 5]],
  ["In primary, 3 don't know.", [2, 5]],
  ["In primary, 3 don’t know and 12 said “better”.", [1, 2, 5]],
  ["Of the 16–19 year olds, 7 said it is better.", [3, 5]],
  ["In secondary 9 said better.", [5]],
  ["In secondary 9 said much better.", [4, 5]],
  ["Of 120 responses, 12 in primary were better.", [0, 1, 5]],
  ["The primary school betters itself.", [5]],
  ["Responses of primary and secondary: better, much better, don't know.", [0, 1, 2, 4, 5]],
])("“%s” names these numbers of a release, in its order", (sentence, places) => {
  expect(findReleased(plainWords(sentence), released)).toEqual(places.map((place) => released[place]));
});

it("a long letter is checked beside many releases in work that grows with each, not with both", () => {
  const many = Array.from({ length: 20_000 }, (_, place) => ({
    labels: [`Group ${place % 60} of families`, `Answer ${place % 300} to a question`],
    count: place,
  }));
  const begun = performance.now();
  for (let place = 0; place < 600; place += 1) findReleased(`64 parents of group ${place} said so`, many);
  // Each label of each number beside each sentence took minutes.
  expect(performance.now() - begun).toBeLessThan(5000);
});
