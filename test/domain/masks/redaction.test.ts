import fc from "fast-check";
import { expect, it } from "vitest";
import { describeMaskReliability } from "#app/domain/masks/masks-in-other-languages.ts";
import { proposeMasks } from "#app/domain/masks/propose-masks.ts";
import {
  type Mask,
  maskKinds,
  maskWords,
  mergeMasks,
  placesOf,
  redact,
  redactedPieces,
} from "#app/domain/masks/redaction.ts";
import { linesOf } from "#app/domain/place-names/place-names.ts";

const all = (words: string) => ({ from: 0, to: words.length });
const redacted = (words: string, known: string[] = []) =>
  redact(words, proposeMasks(words, known), all(words));

it.each([
  ["My son Jake goes to Oakfield Primary School.", "My son [name] goes to [a school]."],
  ["Jake was sent home. Jake’s teacher rang.", "[name] was sent home. [name]’s teacher rang."],
  ["We asked Mrs Patel, the head teacher.", "We asked [name], the [a job]."],
  ["He is at St Mary's now.", "He is at [a school] now."],
  ["She goes to St John’s Church of England Primary in Thornby.", "She goes to [a school] in [place]."],
  ["My 8-year-old is in Year 4.", "My [age] is in [age]."],
  ["She is nine and her brother turned twelve.", "She is [age] and her brother [age]."],
  ["It began on 3 March 2024, then again in May.", "It began on [date], then again in [date]."],
  ["He may go. May I ask why?", "He may go. May I ask why?"],
  ["He has Prader-Willi syndrome and a gastrostomy.", "He has [a condition] and a [a condition]."],
  ["We are foster carers of twins.", "We are [family detail] of [family detail]."],
  ["Ring me on 07700 900123 or jo.bloggs@example.org.", "Ring me on [contact details] or [contact details]."],
  ["We live at 14 Mill Lane, EX4 3AB.", "We live at [contact details], [contact details]."],
  ["The EHCP took 60 weeks; CAMHS said no.", "The EHCP took [number] weeks; CAMHS said no."],
  ["We moved to Thornby from Exampleshire.", "We moved to [place] from Exampleshire."],
  ["Nobody told us anything. It is better now.", "Nobody told us anything. It is better now."],
])("proposes to mask what tells who somebody is: %s", (words, expected) => {
  expect(redacted(words, ["Exampleshire"])).toBe(expected);
});

it.each([
  [
    "pl",
    "Mój syn Kuba ma 8 lat i chodzi do szkoły podstawowej Oakfield w Thornby. Pani Nowak nie dzwoniła.",
    "Mój syn [name] [age] i chodzi do [a school] w [place]. [name] nie dzwoniła.",
  ],
  [
    "pl",
    "Córka urodzona 3 marca 2016, w 4 klasie. Ma zespół Downa i bliźniaka. 07700 900123, EX4 3AB.",
    "Córka urodzona [date], [age]. Ma [a condition] i [family detail]. [contact details], [contact details].",
  ],
  [
    "ro",
    "Fiul meu Andrei are 9 ani și merge la Școala Primară Oakfield din Thornby. Doamna Popescu nu a sunat.",
    "Fiul meu [name] [age] și merge la [a school] din [place]. [name] nu a sunat.",
  ],
  [
    "so",
    "Wiilkayga waa 8 jir wuxuuna dhigtaa dugsiga hoose ee Oakfield. Macallin Faarax ma soo wicin, maxamed na.",
    "Wiilkayga waa [age] wuxuuna dhigtaa [a school]. [name] ma soo wicin, [name] na.",
  ],
  [
    "ar",
    "ابني محمد عمره ثماني سنوات وهو في مدرسة أوكفيلد الابتدائية. السيدة خديجة لم تتصل. رقمي ٠٧٧٠٠ ٩٠٠١٢٣ منذ ٣ مارس ٢٠٢٤.",
    "ابني [name] [age] وهو في [a school]. [name] لم تتصل. رقمي [contact details] منذ [date].",
  ],
  [
    "ur",
    "میرا بیٹا علی آٹھ سال کا ہے اور اوک فیلڈ پرائمری اسکول جاتا ہے۔ مسز خان نے فون نہیں کیا۔ احمد صاحب نے کہا ۰۷۷۰۰۹۰۰۱۲۳",
    "میرا بیٹا [name] [age] ہے اور [a school] جاتا ہے۔ [name] نے فون نہیں کیا۔ [name] نے کہا [contact details]",
  ],
  [
    "bn",
    "আমার ছেলে রাফি ওকফিল্ড প্রাইমারি স্কুলে যায়। ০৭৭০০ ৯০০১২৩, জন্ম ০৩/০৩/২০১৬, ৫ নম্বর।",
    "আমার ছেলে [a school] যায়। [contact details], জন্ম [date], [number] নম্বর।",
  ],
])("proposes what it knows of another language (%s)", (language, words, expected) => {
  expect(redact(words, proposeMasks(words, [], { language }), all(words))).toBe(expected);
  // A family may answer the English survey in its own language.
  expect(redact(words, proposeMasks(words, []), all(words))).toBe(expected);
});

it("proposes the area’s own places, in any script, the longest first", () => {
  const words = "Oakfield Green jest zamknięte, اوکفیلڈ بھی, oakfield też.";
  const placeNames = linesOf(" Oakfield\n\nOakfield Green\r\nاوکفیلڈ\nx\n");
  expect(placeNames).toEqual(["Oakfield Green", "Oakfield", "اوکفیلڈ"]);
  expect(redact(words, proposeMasks(words, [], { language: "pl", placeNames }), all(words))).toBe(
    "[place] jest zamknięte, [place] بھی, [place] też.",
  );
});

it("says how far the proposals go", () => {
  expect(describeMaskReliability("We waited.", "en")).toContain("Simple rules found these");
  expect(describeMaskReliability("Czekaliśmy.", "en")).toContain("rules for Polish");
  expect(describeMaskReliability("Waan sugnay.", "so")).toContain("rules for Somali");
  expect(describeMaskReliability("ہم نے انتظار کیا", "ur")).toContain("rules for Urdu");
  expect(describeMaskReliability("Мы ждали.", "en")).toContain("No rule knows this language");
});

/** Words as families write them, with what the rules look for, and anything else. */
const someWords = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "Jake",
        "Jake’s",
        "my son",
        "Oakfield Primary School",
        "St Mary’s",
        "in Thornby",
        "aged 8",
        "Year 6",
        "3 March 2024",
        "07700 900123",
        "jo@example.org",
        "Rett syndrome",
        "the SENCO",
        "twins",
        "He is 9",
        ".",
        "\n",
        "😀",
        "Żaneta",
        "ß",
        "İ",
        "Pani Nowak ma 8 lat",
        "مدرسة النور",
        "۰۷۷۰۰ ۹۰۰۱۲۳",
        "রাফি",
      ),
      fc.string({ unit: "grapheme", maxLength: 8 }),
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(" "));

const masksOf = (words: string) =>
  fc.array(
    fc.record({
      start: fc.nat(words.length),
      end: fc.nat(words.length),
      kind: fc.constantFrom(...maskKinds),
    }),
    { maxLength: 8 },
  );

it("proposes nothing twice, nothing over another, and nothing that is not there", () => {
  fc.assert(
    fc.property(someWords, (words) => {
      const masks = proposeMasks(words);
      masks.forEach(({ start, end }, place) => {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(words.length);
        expect(start).toBeGreaterThanOrEqual(masks[place - 1]?.end ?? 0);
        expect(words.slice(start, end).trim()).toBe(words.slice(start, end));
        expect(words.slice(start, end).isWellFormed() || !words.isWellFormed()).toBe(true);
      });
    }),
    { numRuns: 300 },
  );
});

it("maps every piece of what leaves back to exactly the words it stands for", () => {
  fc.assert(
    fc.property(
      someWords.chain((words) =>
        fc.tuple(fc.constant(words), masksOf(words), fc.nat(words.length), fc.nat(words.length)),
      ),
      ([words, masks, one, other]) => {
        const stretch = { from: Math.min(one, other), to: Math.max(one, other) };
        const pieces = redactedPieces(words, masks, stretch);
        let at = stretch.from;
        for (const { start, end, text, mask } of pieces) {
          expect(start).toBe(at);
          expect(text).toBe(mask ? maskWords[mask.kind] : words.slice(start, end));
          at = end;
        }
        expect(at).toBe(stretch.to);
        expect(pieces.map(({ start, end }) => words.slice(start, end)).join("")).toBe(
          words.slice(stretch.from, stretch.to),
        );
      },
    ),
    { numRuns: 300 },
  );
});

it("leaves nothing readable of what any mask covers, and settling settled masks changes nothing", () => {
  const words = "x".repeat(40);
  fc.assert(
    fc.property(masksOf(words), (masks) => {
      const settled = mergeMasks(masks, all(words));
      expect(mergeMasks(settled, all(words))).toEqual(settled);
      const covered = (at: number, some: readonly Mask[]) =>
        some.some(({ start, end }) => start <= at && at < end);
      for (let at = 0; at < words.length; at += 1) expect(covered(at, settled)).toBe(covered(at, masks));
      const left = redactedPieces(words, masks, all(words)).filter(({ mask }) => mask === null);
      expect(left.every(({ start }) => !covered(start, masks))).toBe(true);
    }),
  );
});

it("finds words wherever they stand whole, whatever their capitals and apostrophes", () => {
  const words = "Ann said it. ANN’S mother did; Annie did not.";
  expect(placesOf(words, "ann", all(words)).map(({ start }) => start)).toEqual([0, 13]);
  expect(placesOf(words, "ann's", all(words))).toEqual([{ start: 13, end: 18 }]);
  expect(placesOf(words, "ann", { from: 5, to: words.length })).toHaveLength(1);
  expect(placesOf(words, " ", all(words))).toEqual([]);
});
