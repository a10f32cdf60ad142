import fc from "fast-check";
import { expect, it } from "vitest";
import { widenRange } from "#app/domain/text/word-boundaries.ts";

/** What stands between ⟦ and ⟧ is chosen; what is taken is between them in the second text. */
function chosen(marked: string): string {
  const start = marked.indexOf("⟦");
  const end = marked.indexOf("⟧") - 1;
  const text = marked.replace(/[⟦⟧]/gu, "");
  const range = widenRange(text, { start, end });
  if (!range) return text;
  return `${text.slice(0, range.start)}⟦${text.slice(range.start, range.end)}⟧${text.slice(range.end)}`;
}

it.each([
  ["i⟦n care, four schools, out of s⟧chool", "⟦in care, four schools, out of school⟧"],
  ["the ⟦ late bus ⟧ again", "the  ⟦late bus⟧  again"],
  ["Mary-A⟦nne⟧ waited", "⟦Mary-Anne⟧ waited"],
  ["Smi⟦th‑Jon⟧es’s plan", "⟦Smith‑Jones⟧’s plan"],
  ["Zo⟦e⟧’s plan", "⟦Zoe⟧’s plan"],
  ["they don⟦’t ans⟧wer", "they ⟦don’t answer⟧"],
  ["O’Br⟦ien⟧ rang", "⟦O’Brien⟧ rang"],
  ["in 20⟦26-05⟧-03 it", "in ⟦2026-05-03⟧ it"],
  ["on 03/0⟦5/20⟧26.", "on ⟦03/05/2026⟧."],
  ["ring 0163⟦2.96⟧0.124", "ring ⟦01632.960.124⟧"],
  ["plan AB/12⟦345⟧, now", "plan ⟦AB/12345⟧, now"],
  ["cost £1,5⟦00.⟧50 each", "cost £⟦1,500.50⟧ each"],
  ["E⟦\u0301cole⟧ Jules", "⟦E\u0301cole⟧ Jules"],
  ["École Jul⟦es⟧", "École ⟦Jules⟧"],
  ["bad 👩‍⟦👧⟧ day", "bad ⟦👩‍👧⟧ day"],
  ["ok \ud83d⟦\ude00⟧ now", "ok ⟦😀⟧ now"],
  ["স্কু⟦ল⟧ ভালো", "⟦স্কুল⟧ ভালো"],
  ["المد⟦رسة⟧ بعيدة", "⟦المدرسة⟧ بعيدة"],
  ["write to pa⟦t@exam⟧ple", "write to ⟦pat@example⟧"],
  ["no help.H⟦e wai⟧ts", "no help.⟦He waits⟧"],
  ["health/educ⟦ation⟧", "health/⟦education⟧"],
])("%s", (marked, taken) => {
  expect(chosen(marked)).toBe(taken);
});

it("whatever is chosen of whatever text, what is taken holds it, trimmed, and cuts no sign", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }),
      fc.integer({ min: -2, max: 30 }),
      fc.integer({ min: -2, max: 30 }),
      (text, start, end) => {
        const range = widenRange(text, { start, end });
        if (!range) return;
        const taken = text.slice(range.start, range.end);
        expect(taken).toContain(text.slice(start, end).trim());
        expect(taken).not.toBe("");
        expect(taken.isWellFormed()).toBe(true);
        expect(widenRange(text, range)).toEqual(range);
      },
    ),
  );
  // A mark on a sign that is no letter begins no word.
  expect(widenRange("\u{1d157}\u{1d165}Ø", { start: 0, end: 1 })).toEqual({ start: 0, end: 4 });
  expect(widenRange("bus", { start: 1, end: 4 })).toBeNull();
  expect(widenRange("b  s", { start: 1, end: 3 })).toBeNull();
});
