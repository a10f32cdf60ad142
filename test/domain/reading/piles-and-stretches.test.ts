import fc from "fast-check";
import { expect, it } from "vitest";
import { sentencesOf } from "#app/domain/reading/say-text.ts";
import { readPile, writePile } from "#app/domain/reading/text-filter.ts";
import { piecesOf, readStretch, stretchOf } from "#app/domain/themes/theme.ts";

it("a pile is the same after it has stood in an address, and takes nothing that is not on offer", () => {
  const address =
    "focus-area=a&source=meeting&state=nobody&theme=t&feeling=mixed&group=role%3Aother&words=w&shared=yes";
  expect(writePile(readPile(new URLSearchParams(address))).toString()).toBe(address);
  const wrong = "source=x&state=y&feeling=z&group=role%3Anobody&shared=1";
  expect(writePile(readPile(new URLSearchParams(wrong))).toString()).toBe("");
});

it("a stretch lies inside the words, begins and ends with a word, and cuts no character in two", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }),
      fc.integer({ min: -2, max: 30 }),
      fc.integer({ min: -2, max: 30 }),
      (words, start, end) => {
        const stretch = stretchOf(words, { start, end });
        if (!stretch) return;
        expect(stretch.start).toBeGreaterThanOrEqual(start);
        expect(stretch.end).toBeLessThanOrEqual(end);
        const text = words.slice(stretch.start, stretch.end);
        expect(text).toBe(text.trim());
        expect(text).not.toBe("");
        expect(text.isWellFormed()).toBe(true);
      },
    ),
  );
  expect(stretchOf("  Late bus ", { start: 0, end: 7 })).toEqual({ start: 2, end: 6 });
  expect(stretchOf("bus", { start: 1, end: 4 })).toBeNull();
  expect(readStretch("")).toBeNull();
  expect(readStretch("3-12")).toEqual({ start: 3, end: 12 });
});

it("pieces put together are the words again, and each sentence stands where it says", () => {
  const stretch = fc.tuple(fc.nat(20), fc.nat(20)).map(([one, other]) => ({
    start: Math.min(one, other),
    end: Math.max(one, other),
  }));
  fc.assert(
    fc.property(fc.string(), fc.array(stretch, { maxLength: 4 }), (words, stretches) => {
      const pieces = piecesOf(words, stretches);
      expect(pieces.map(({ text }) => text).join("")).toBe(words);
      for (const { start, text, over } of pieces) {
        const those = stretches.flatMap((one, index) =>
          one.start <= start && one.end >= start + text.length && one.end > start && text !== ""
            ? [index]
            : [],
        );
        expect(over).toEqual(those);
      }
      for (const { start, end, text } of sentencesOf(words)) expect(words.slice(start, end)).toBe(text);
    }),
  );
});
