import fc from "fast-check";
import { expect, it } from "vitest";
import { formatReadingQueue, parseReadingQueue } from "#app/domain/reading/text-filter.ts";
import { findSentences } from "#app/domain/text/sentences.ts";
import { parseWordsRange, piecesOf } from "#app/domain/themes/theme.ts";

it("a pile is the same after it has stood in an address, and takes nothing that is not on offer", () => {
  const [a, t] = ["a", "b"].map((sign) => `${sign.repeat(8)}-1111-4111-8111-111111111111`);
  const address = `focus-area=${a}&source=meeting&state=nobody&theme=${t}&feeling=mixed&group=role%3Aother&words=w&shared=yes`;
  expect(formatReadingQueue(parseReadingQueue(new URLSearchParams(address))).toString()).toBe(address);
  const wrong = "source=x&state=y&feeling=z&group=role%3Anobody&shared=1";
  expect(formatReadingQueue(parseReadingQueue(new URLSearchParams(wrong))).toString()).toBe("");
});

it("a stretch is read from its place in an address", () => {
  expect(parseWordsRange("")).toBeNull();
  expect(parseWordsRange("3-12")).toEqual({ translationId: null, start: 3, end: 12 });
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
      for (const { start, end, text } of findSentences(words)) expect(words.slice(start, end)).toBe(text);
    }),
  );
});
