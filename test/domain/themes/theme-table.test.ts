import { expect, it } from "vitest";
import { makeThemeTable } from "#app/domain/themes/make-theme-table.ts";
import { formatThemeShare } from "#app/domain/themes/theme-table.ts";

it.each([
  [0, 0, "–"],
  [0, 12, "0%"],
  [1, 3, "33%"],
  [2, 3, "67%"],
  [3, 3, "100%"],
  [1, 101, "under 1%"],
  [1, 100, "1%"],
  [999, 1000, "over 99%"],
  [99, 100, "99%"],
])("%i of %i is %s", (count, base, share) => {
  expect(formatThemeShare({ count, base })).toBe(share);
});

it("has a row for every source and every group, with what PostgreSQL gives as text", () => {
  const counts = { positive: "1", negative: "0", mixed: "0", neutral: "0" };
  const group = { source: "survey" as const, name: "age-phase", value: "primary" };
  const { sources, groups } = makeThemeTable(
    [{ ...group, ...counts, texts: "2", writers: "1" }],
    [
      { ...group, texts: "9", writers: "4" },
      { source: "meeting", name: null, value: null, texts: 3, writers: 3 },
    ],
  );
  expect(sources.map(({ key, unit, base }) => [key, unit, base])).toEqual([
    ["survey", "writers", 0],
    ["young-people", "texts", 0],
    ["young-peoples-response", "texts", 0],
    ["meeting", "texts", 3],
    ["evidence", "passages", 0],
  ]);
  const ages = groups.find(({ heading }) => heading === "Age");
  expect(ages?.rows).toHaveLength(6);
  expect(ages?.rows.find(({ key }) => key === "age-phase:primary")).toMatchObject({
    counts: { positive: 1, negative: 0 },
    texts: 2,
    count: 1,
    base: 4,
  });
});
