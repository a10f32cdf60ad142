import fc from "fast-check";
import { expect, it } from "vitest";
import { maskSelection } from "#app/domain/masks/mask-selection.ts";
import { type Mask, mergeMasks, redact, widenMasks } from "#app/domain/masks/redaction.ts";

const words = "Amina goes to Oak Hill school. Her number is 0161-496.";
const quoted = { from: 0, to: words.length };
const select = (text: string, start = words.indexOf(text)) => ({ start, end: start + text.length });
const school: Mask = { ...select("Oak Hill"), kind: "school" };

it.each<[string, string, Mask[], string | null, number]>([
  ["half of a name takes all of it", "min", [], "Amina", 0],
  ["white space at the ends is left", " goes ", [], "goes", 0],
  ["a number that is joined stays one", "496", [], "0161-496", 0],
  ["what touches a mask takes all of it", "Hill school", [school], "Oak Hill school", 1],
  ["what lies in a mask takes all of it", "Oak", [school], "Oak Hill", 1],
  ["white space alone is nothing", " ", [], null, 0],
])("%s", (_, selected, masks, expected, replaced) => {
  const found = maskSelection(words, { selected: select(selected), kind: "name", masks, quoted });
  expect(found && words.slice(found.mask.start, found.mask.end)).toBe(expected);
  expect(found?.replaced.length ?? 0).toBe(replaced);
});

it("stays inside what is quoted", () => {
  const sentence = { from: 0, to: words.indexOf(" Her") };
  const selected = { start: words.indexOf("school"), end: words.length };
  const found = maskSelection(words, { selected, kind: "other", masks: [], quoted: sentence });
  expect(found?.mask).toEqual({ start: words.indexOf("school"), end: sentence.to, kind: "other" });
  const outside = { selected: select("Her"), kind: "other", masks: [], quoted: sentence } as const;
  expect(maskSelection(words, outside)).toBeNull();
});

it("nothing that was selected leaves, and the server masks what the page shows", () => {
  const place = fc.nat(words.length);
  fc.assert(
    fc.property(place, place, (one, other) => {
      const selected = { start: Math.min(one, other), end: Math.max(one, other) };
      const found = maskSelection(words, { selected, kind: "other", masks: [school], quoted });
      if (!found) return;
      expect(found.mask.start).toBeLessThanOrEqual(
        words.indexOf(words.slice(selected.start).trimStart(), selected.start),
      );
      expect(found.mask.end).toBeGreaterThanOrEqual(
        selected.start + words.slice(selected.start, selected.end).trimEnd().length,
      );
      const masks = [school, found.mask].filter((mask) => !found.replaced.includes(mask));
      const onServer = mergeMasks(widenMasks(words, masks), quoted);
      expect(redact(words, onServer, quoted)).toBe(redact(words, masks, quoted));
    }),
  );
});
