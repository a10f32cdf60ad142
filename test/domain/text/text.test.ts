import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutText, findSignStart, isBlank, shortenText } from "#app/domain/text/text.ts";

const pad = "w".repeat(8);

/** A text, the most characters it may have, and what is shown of it. */
const cuts: [what: string, text: string, maxLength: number, shown: string][] = [
  ["an emoji", `${pad}😀 and on`, 10, `${pad}…`],
  ["an emoji that fits", `${pad}😀 and on`, 11, `${pad}😀…`],
  ["a flag", `${pad}🇵🇱 and on`, 11, `${pad}…`],
  ["a family", `${pad}👨‍👩‍👧‍👦 and on`, 15, `${pad}…`],
  ["a skin tone", `${pad}👩🏽 and on`, 11, `${pad}…`],
  ["a heart with its colour", `${pad}❤️ and on`, 10, `${pad}…`],
  ["Wales", `${pad}🏴󠁧󠁢󠁷󠁬󠁳󠁿 and on`, 18, `${pad}…`],
  ["a letter with a mark apart", `${pad}e\u0301 and on`, 10, `${pad}…`],
  ["a Bengali conjunct", `${pad}ক্ষমা and on`, 11, `${pad}…`],
  ["a Bengali vowel sign", `${pad}কি and on`, 10, `${pad}…`],
  ["Arabic marks", `${pad}مُدَ and on`, 10, `${pad}…`],
  ["a Korean letter of parts", `${pad}\u1112\u1161\u11ab and on`, 11, `${pad}…`],
  ["Windows' line end", `${pad}\r\nand on`, 10, `${pad}…`],
  ["plain words", "We waited for two years", 10, "We waited…"],
  ["words that fit", "We waited", 9, "We waited"],
  ["nothing", "", 5, ""],
];

describe("a text that is cut", () => {
  it.each(cuts)("keeps its signs whole: %s", (_what, text, maxLength, shown) => {
    expect(shortenText(text, maxLength)).toBe(shown);
  });

  it("is never longer than it may be, and its beginning is the text's own", () => {
    const signs = fc.constantFrom(
      ..."a| |👩|🏽|\u200d|👧|\ufe0f|🇵|🇱|e|\u0301|ক|্|ষ|ি|\r\n|م|\u064f|".split("|"),
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 30 }), fc.integer({ min: 1, max: 30 }), (parts, maxLength) => {
        const text = parts.join("");
        const cut = cutText(text, maxLength);
        expect(text.startsWith(cut)).toBe(true);
        expect(cut.length).toBeLessThanOrEqual(maxLength);
        const starts = [...new Intl.Segmenter("en").segment(text)].map(({ index }) => index);
        if (cut !== "" && cut !== text) expect(starts).toContain(cut.length);
        expect(shortenText(text, maxLength).length).toBeLessThanOrEqual(
          Math.max(maxLength, text.length > maxLength ? 1 : 0),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it("is cut at once, however long it is, and where one letter has marks without end", () => {
    expect(findSignStart("a".repeat(2_000_000), 1_500_000)).toBe(1_500_000);
    const marked = `a${"\u0301".repeat(500)}`;
    expect(cutText(marked, 100)).toHaveLength(100);
    expect(cutText("😀".repeat(100), 33)).toHaveLength(32);
  });

  it("that shows nothing is blank", () => {
    for (const text of ["", " ", "\u200b", "\u2800\u00a0", "\u200d\ufe0f"]) expect(isBlank(text)).toBe(true);
    for (const text of ["a", ".", "👍", "ক"]) expect(isBlank(text)).toBe(false);
  });
});
