import fc from "fast-check";
import { expect, it } from "vitest";
import { passageLength, splitIntoPassages } from "#app/domain/evidence/passages.ts";

const bare = (text: string) => text.replace(/\s+/g, "");

it("splits any text into passages that can be read at once and leaves nothing out", () => {
  const long = fc
    .array(
      fc.oneof(
        fc.constantFrom("Waits are long.", "\n\n", "\n", "x".repeat(1700), "😀".repeat(900), "a, b; c"),
        fc.lorem({ maxCount: 60 }),
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(" "));
  fc.assert(
    fc.property(long, (text) => {
      const passages = splitIntoPassages(text);
      expect(bare(passages.join(" "))).toBe(bare(text));
      for (const passage of passages) {
        expect(passage.trim()).toBe(passage);
        expect(passage.length).toBeGreaterThan(0);
        expect(passage.length).toBeLessThanOrEqual(passageLength.most);
        expect(passage.isWellFormed()).toBe(true);
      }
    }),
  );
});

it("keeps short paragraphs together and begins a new passage where they would be too long", () => {
  expect(splitIntoPassages("One.\n\nTwo.\n \nThree.")).toEqual(["One.\n\nTwo.\n\nThree."]);
  const paragraph = "Word ".repeat(100).trim();
  expect(splitIntoPassages([paragraph, paragraph].join("\n\n"))).toEqual([paragraph, paragraph]);
  expect(splitIntoPassages(" \n\n ")).toEqual([]);
});
