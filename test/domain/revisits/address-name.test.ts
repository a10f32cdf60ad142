import fc from "fast-check";
import { expect, it } from "vitest";
import { suggestAddressName, whyNotAddressName } from "#app/domain/revisits/address-name.ts";

it.each([
  ["Exampleshire", "exampleshire"],
  ["North & South Fold", "north-and-south-fold"],
  ["St Mary's, Upper Town", "st-marys-upper-town"],
  ["Ynys Môn", "ynys-mon"],
])("suggests for %s the address name %s", (areaName, suggestion) => {
  expect(suggestAddressName(areaName)).toBe(suggestion);
});

it("suggests only names of the right form, whatever the area is called", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), (areaName) => {
      const suggestion = suggestAddressName(areaName);
      const problem = suggestion.length < 2 ? null : whyNotAddressName(suggestion);
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
  expect(whyNotAddressName(name)).toMatch(/\.$/);
});
