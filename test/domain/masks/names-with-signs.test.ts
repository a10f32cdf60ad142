import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { proposeMasks } from "#app/domain/masks/propose-masks.ts";
import { placesOf } from "#app/domain/masks/redaction.ts";
import { linesOf } from "#app/domain/place-names/place-names.ts";
import { readQuotation } from "#app/domain/quotations/quotation-form.ts";

const whole = (words: string) => ({ from: 0, to: words.length });
const maskedIn = (words: string, placeNames: readonly string[]) =>
  proposeMasks(words, [], { placeNames: linesOf(placeNames.join("\n")) }).map(({ start, end }) =>
    words.slice(start, end),
  );

describe("a place whose name holds signs is masked wherever it stands", () => {
  it.each([
    ["Barrow-in-Furness", "We moved to Barrow-in-Furness in spring.", "Barrow-in-Furness"],
    ["Barrow-in-Furness", "barrow‑in‑furness is far", "barrow‑in‑furness"],
    ["Barrow-in-Furness", "all of BARROW–IN–FURNESS.", "BARROW–IN–FURNESS"],
    ["St. Mary's (Lower)", "at St. Mary’s (Lower) they", "St. Mary’s (Lower)"],
    ["St Mary’s", "St Mary's helped", "St Mary's"],
    ["King's Lynn", "King＇s Lynn is", "King＇s Lynn"],
    ["C++ Club", "our C++ Club closed", "C++ Club"],
    ["What?! Centre", "the What?! Centre", "What?! Centre"],
    ["A*STAR", "A*STAR was", "A*STAR"],
    ["[The Hub]", "in [The Hub] now", "[The Hub]"],
    ["The Hub]", "at The Hub] it", "The Hub]"],
    ["{Brace} House", "near {Brace} House", "{Brace} House"],
    ["Unit 7/9", "seen at Unit 7/9", "Unit 7/9"],
    ["back\\slash", "by back\\slash road", "back\\slash"],
    ["$^|.", "a $^|. b", "$^|."],
    ["Star ⭐ Nursery", "her Star ⭐ Nursery", "Star ⭐ Nursery"],
    ["👩‍👧 Centre", "the 👩‍👧 Centre", "👩‍👧 Centre"],
    ["مدرسة النور", "ذهب إلى مدرسة النور أمس", "مدرسة النور"],
    ["স্কুল", "আমার স্কুল ভালো", "স্কুল"],
    ["Siân’s Yard", "Sia\u0302n's   Yard", "Sia\u0302n's   Yard"],
    ["Wyre Forest", "Wyre\nForest and", "Wyre\nForest"],
    ["Llanfair-\u00adpwll", "Llanfair-pwll", "Llanfair-pwll"],
    ["Ash\u200bford", "Ashford", "Ashford"],
  ])("%s", (name, words, masked) => {
    expect(maskedIn(words, [name])).toContain(masked);
  });

  it.each([
    ["Ash", "Ashford is a town"],
    ["Barrow-in-Furness", "a wheelbarrow in a furnace"],
    ["C++", "we like C"],
    ["স্কুল", "ভুল"],
    ["x", "a box"],
  ])("%s is not found within “%s”", (name, words) => {
    expect(placesOf(words, name, whole(words))).toEqual([]);
  });

  it("whatever signs a name is made of, and whatever stands around it", () => {
    const sign = fc.constantFrom(..."\\^$.*+?()[]{}|/-–'’\"&,;:!#@%=<>~ aZé7ß中ع़👩⭐\u200d\u202e");
    const name = fc.array(sign, { minLength: 1, maxLength: 12 }).map((signs) => signs.join(""));
    fc.assert(
      fc.property(name, fc.constantFrom("", "we saw ", "(", "“"), (wanted, before) => {
        // A sign that shows nothing at its beginning is no part of what is found.
        fc.pre(/[^\s\p{Cf}\p{M}]/u.test(wanted) && !/^[\p{M}\p{Cf}]/u.test(wanted.trim()));
        const words = `${before}${wanted.trim()} again`;
        expect(placesOf(words, wanted, whole(words)).map(({ start }) => start)).toContain(before.length);
        expect(() => proposeMasks(words, [wanted], { placeNames: [wanted] })).not.toThrow();
      }),
    );
  });
});

describe("a person whose name holds signs", () => {
  it.each([
    ["Mary-Anne waited nine months for speech therapy.", "Mary-Anne"],
    ["Mary‑Anne waited. We saw Mary-Anne Smith-Jones twice.", "Mary-Anne Smith-Jones"],
    ["They told Siobhán O’Brien-Kelly that it was over.", "Siobhán O’Brien-Kelly"],
    ["They told D'Arcy* that it was over, and D'Arcy wept.", "D'Arcy"],
    ["We met Mr (Khan) and Mr Khan[1] and Mr Khan.", "Mr Khan"],
    ["Dr A+ came. Then Amina-Rose (5) sang.", "Amina-Rose"],
  ])("is proposed in “%s”, and the page does not fail", (words, name) => {
    expect(proposeMasks(words).map(({ start, end }) => words.slice(start, end))).toContain(name);
  });

  it("can be masked by typing it, with its signs", () => {
    const words = "Zoë-Mae (aged 9) and J.R. [her twin] went to C++ & “Co”.";
    for (const [typed, found] of [
      ["zoë-mae", "Zoë-Mae"],
      ["(aged 9)", "(aged 9)"],
      ["[her twin]", "[her twin]"],
      ["C++ & “Co”", "C++ & “Co”"],
      ["j.r.", "J.R."],
    ] as const) {
      const { masks, errors } = readQuotation({ "further-1": [typed] }, words, whole(words));
      expect(errors["further-1"]).toBeUndefined();
      expect(masks.map(({ start, end }) => words.slice(start, end))).toEqual([found]);
    }
  });
});
