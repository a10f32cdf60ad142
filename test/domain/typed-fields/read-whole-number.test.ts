import fc from "fast-check";
import { expect, it } from "vitest";
import { readWholeNumber } from "#app/domain/typed-fields/read-whole-number.ts";

it.each<[string, number]>([
  ["0", 0],
  ["7", 7],
  ["007", 7],
  ["1240", 1240],
  ["1,240", 1240],
  ["1 240", 1240],
  ["1\u00a0240", 1240],
  ["1\u2009240", 1240],
  ["1’240", 1240],
  ["1,240,000", 1_240_000],
  [" 1240 ", 1240],
  ["\u200b12\ufeff", 12],
  ["１２４０", 1240],
  ["١٢٤٠", 1240],
  ["४२", 42],
  ["30. ", 30],
  ["1,240.", 1240],
  ["12²", 12],
  ["1,240¹", 1240],
])("%j is the number %i", (typed, number) => {
  expect(readWholeNumber(typed)).toBe(number);
});

it.each([
  ...["", " ", "1,2,3", "12,40", "1,24", "1,2400", ",240", "1,240 000", "1.240", "12.0", "1/2", "½"],
  ...["-5", "+5", "1e3", "0x10", "NaN", "Infinity", "about 40", "40 people", "forty", "12-40", "1,,240"],
  ...["9".repeat(16), "9".repeat(5000), "１．２"],
])("%j is no whole number, and is not guessed at", (typed) => {
  expect(readWholeNumber(typed)).toBeNull();
});

it("reads back every number as it is shown", () => {
  fc.assert(
    fc.property(fc.nat({ max: 1_000_000_000 }), (number) => {
      expect(readWholeNumber(String(number))).toBe(number);
      expect(readWholeNumber(number.toLocaleString("en-GB"))).toBe(number);
    }),
  );
});
