import { expect, it } from "vitest";
import { retryDelay } from "#app/jobs/retry-delay.ts";

it("a job rests twice as long after each try, up to the longest, and a little less by chance", () => {
  const rules = { first: 5000, max: 60_000 };
  const longest = [0, 1, 2, 3, 4, 5, 6, 1000].map((tries) => retryDelay(rules, tries, () => 0));
  expect(longest).toEqual([5000, 5000, 10_000, 20_000, 40_000, 60_000, 60_000, 60_000]);
  expect(retryDelay(rules, 3, () => 0.5)).toBe(17_500);
});
