import fc from "fast-check";
import { expect, it } from "vitest";
import {
  findAddressNameProblem,
  readAddressName,
  suggestAddressName,
} from "#app/domain/inspections/address-name.ts";

it.each([
  ["Exampleshire", "exampleshire"],
  ["North & South Fold", "north-and-south-fold"],
  ["St Mary's, Upper Town", "st-marys-upper-town"],
  ["Ynys Môn", "ynys-mon"],
])("suggests for %s the address name %s", (areaName, suggestion) => {
  expect(suggestAddressName(areaName)).toBe(suggestion);
});

it.each([
  ["Exampleshire", "exampleshire"],
  ["exampleshire.", "exampleshire"],
  ["North Fold", "north-fold"],
  ["north_fold", "north-fold"],
  ["https://noonday.example/areas/exampleshire/survey", "exampleshire"],
  ["noonday.example/s/exampleshire", "exampleshire"],
  ["/areas/exampleshire?x", "exampleshire"],
  ["exampleshire/", "exampleshire"],
])("reads %s as the address name %s", (typed, name) => {
  expect(readAddressName(typed)).toBe(name);
});

it("suggests only names of the right form, whatever the area is called", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), (areaName) => {
      const suggestion = suggestAddressName(areaName);
      const problem = suggestion.length < 2 ? null : findAddressNameProblem(suggestion);
      if (problem !== null) expect(problem).toContain("is kept for other pages");
    }),
  );
});

it.each([
  "",
  "a",
  "New",
  "two--hyphens",
  "-a",
  "a-",
  "1st",
  "with space",
  "é",
  "demo",
  "survey",
  "x".repeat(41),
])("refuses %j as an address name, in a sentence", (name) => {
  expect(findAddressNameProblem(name)).toMatch(/\.$/);
});
