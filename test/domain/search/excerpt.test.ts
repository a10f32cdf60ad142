import fc from "fast-check";
import { expect, it } from "vitest";
import { excerptOf, excerptOfRanges } from "#app/domain/search/excerpt.ts";
import { findHits, readSearchTerms } from "#app/domain/search/search-terms.ts";
import { searchCases } from "../../factories/search-cases.ts";

const shown = (text: string, search: string, maxLength = 60) =>
  excerptOf(text, readSearchTerms(search), maxLength)
    .map((piece) => (piece.isHit ? `⟦${piece.text}⟧` : piece.text))
    .join("");

const long = `${"Nobody rang us about it. ".repeat(8)}Then Zoë’s plan came, at last. ${"We still wait. ".repeat(8)}`;

it.each([
  ["We waited for a plan.", "wait", "We ⟦waited⟧ for a plan."],
  ["We waited for a plan.", '"a plan" waiting', "We ⟦waited⟧ for ⟦a plan⟧."],
  ["We waited for a plan.", "-bus", "We waited for a plan."],
  ["We waited for a plan.", "", "We waited for a plan."],
  ["Poor co-production, SEN/EHCP.", "coproduction ehcp", "Poor ⟦co-production⟧, SEN/⟦EHCP⟧."],
  ["Ring 01632 960 124 now", "01632960124", "Ring ⟦01632 960 124⟧ now"],
  ["স্কুল ভালো ছিল।", "ভালো", "স্কুল ⟦ভালো⟧ ছিল।"],
  ["المَدْرَسَة بعيدة", "المدرسة", "⟦المَدْرَسَة⟧ بعيدة"],
  ["Zoe\u0308’s plan", "zoë", "⟦Zoe\u0308’s⟧ plan"],
  ["bus bus bus", "bus", "⟦bus⟧ ⟦bus⟧ ⟦bus⟧"],
])("%s, searched for %s", (text, search, expected) => {
  expect(shown(text, search)).toBe(expected);
});

it("of a long text it shows the words around the first hit, whole", () => {
  const excerpt = shown(long, "zoe plan", 140);
  expect(excerpt).toContain("⟦Zoë’s⟧ ⟦plan⟧ came");
  expect(excerpt).toMatch(/^… \S.* …$/);
  for (const word of excerpt.replace(/[…⟦⟧]/g, "").trim().split(/\s+/)) expect(long).toContain(word);
  expect(shown(long, "", 30)).toBe("Nobody rang us about it. Nobody …");
});

it("whatever is searched in whatever text, its pieces are the text's own", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 200 }),
      fc.string({ maxLength: 20 }),
      fc.integer({ min: 5, max: 90 }),
      (text, search, maxLength) => {
        const pieces = excerptOf(text, readSearchTerms(search), maxLength);
        const whole = pieces
          .map((piece) => piece.text)
          .join("")
          .replace(/^… /, "")
          .replace(/ …$/, "");
        expect(text).toContain(whole.trimEnd());
      },
    ),
  );
});

it("a text that is cut shows the words around the first range, whole", () => {
  const start = long.indexOf("Zoë");
  const pieces = excerptOfRanges(long, [{ start, end: start + 10 }], 120);
  expect(pieces.find(({ isHit }) => isHit)?.text).toBe("Zoë’s plan");
  expect(pieces[0]?.text).toBe("… ");
});

it("whatever a search finds is marked in the text, as whole words", () => {
  const unmarked = searchCases.flatMap(({ text, finds }) =>
    finds.flatMap((typed) => {
      const terms = readSearchTerms(typed);
      const hits = findHits(text, terms);
      const isOnlyExcluding = terms.every(({ isExcluded }) => isExcluded);
      const isCut = hits.some(({ start, end }) =>
        [start, end].some((at) => /^[a-zA-Z]{2}$/.test(text.slice(at - 1, at + 1))),
      );
      return isCut || (hits.length === 0 && !isOnlyExcluding) ? [`${typed} in ${text}`] : [];
    }),
  );
  expect(unmarked).toEqual([]);
});
