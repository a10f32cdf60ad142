import fc from "fast-check";
import { expect, it } from "vitest";
import { joinPassages, passageLength, slicesOf, splitIntoPassages } from "#app/domain/evidence/passages.ts";

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
        expect(passage.length).toBeLessThanOrEqual(passageLength.max);
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

it.each([
  ["rows", Array.from({ length: 9000 }, (_, row) => `School ${row}\t${row}`).join("\n")],
  ["paragraphs", "Waits are long.\n\n".repeat(9000)],
  ["words", "word ".repeat(30_000)],
  ["one word", "x".repeat(130_000)],
  ["signs of two units", `a${"😀".repeat(60_000)}`],
  ["nothing", ""],
])("takes a very long text of %s in parts that end between its words and signs", (_, text) => {
  const slices = [...slicesOf(text)];
  expect(slices.join("")).toBe(text);
  for (const slice of slices) {
    expect(slice.length).toBeLessThanOrEqual(40_000);
    expect(slice.isWellFormed()).toBe(true);
  }
  expect(slices.length).toBe(Math.max(slices.length, Math.ceil(text.length / 40_000)));
  const parted = slices.slice(0, -1).filter((slice) => /\s/.test(slice));
  for (const slice of parted) expect(slice).toMatch(/\s$/);
});

it("puts passages together again, with the place of each", () => {
  const passages = ["One.", "Two 😀.", "Three."];
  const { text, ranges } = joinPassages(passages);
  expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual(passages);
  expect(joinPassages([])).toEqual({ text: "", ranges: [] });
});
