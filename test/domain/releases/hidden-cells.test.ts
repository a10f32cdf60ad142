import { expect, it } from "vitest";
import { measureReleases } from "../../bench/measure-releases.ts";

it("of 400 responses in five groups, releases hide at most half of the cells and withhold hardly a split", () => {
  const hidden = measureReleases(300, { responses: 400, groups: 5 });
  expect(hidden.small).toBeGreaterThan(25);
  expect(hidden.hidden).toBeLessThanOrEqual(50);
  expect(hidden.splitsWithheld).toBeLessThanOrEqual(3);
  // A table of nothing but sums would hide nothing and say nothing.
  expect(hidden.visible).toBeGreaterThan(35);
  expect(hidden.visible + hidden.merged + hidden.hidden).toBeCloseTo(100, 0);
});

it.each([
  [120, 4],
  [1000, 6],
])("of %i responses in %i groups likewise", (responses, groups) => {
  const hidden = measureReleases(100, { responses, groups: Math.min(groups, 5) });
  expect(hidden.hidden).toBeLessThanOrEqual(60);
  expect(hidden.splitsWithheld).toBeLessThanOrEqual(12);
});
