import { expect, it } from "vitest";
import { sortRows } from "#app/components/sort-rows.ts";

const rows = [
  { id: 1, name: "Text 10", size: 3 },
  { id: 2, name: "text 9", size: null },
  { id: 3, name: "Éclair", size: 20 },
  { id: 4, name: "Text 10", size: 100 },
];
const ids = (sorted: readonly { id: number }[]) => sorted.map(({ id }) => id);

it("words are sorted as people read them, numbers in them by their size", () => {
  expect(ids(sortRows(rows, "ascending", ({ name }) => name))).toEqual([3, 2, 1, 4]);
  expect(ids(sortRows(rows, "descending", ({ name }) => name))).toEqual([1, 4, 2, 3]);
});

it("numbers are sorted by size, and what has none comes last either way", () => {
  expect(ids(sortRows(rows, "ascending", ({ size }) => size))).toEqual([1, 3, 4, 2]);
  expect(ids(sortRows(rows, "descending", ({ size }) => size))).toEqual([4, 3, 1, 2]);
});
