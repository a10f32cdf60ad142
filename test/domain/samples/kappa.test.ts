import fc from "fast-check";
import { expect, it } from "vitest";
import { agreementOf, describeAgreement, sumTables, type TwoByTwo } from "#app/domain/samples/kappa.ts";
import { compareCodings, drawSample } from "#app/domain/samples/sample.ts";

const table = (both: number, onlyFirst: number, onlySecond: number, neither: number): TwoByTwo => ({
  both,
  onlyFirst,
  onlySecond,
  neither,
});

// Worked examples: grant proposals (Wikipedia, "Cohen's kappa"), and the two after it with 60% agreement each.
it.each([
  [table(20, 5, 10, 15), 0.7, 0.4],
  [table(45, 15, 25, 15), 0.6, 0.1304],
  [table(25, 35, 5, 35), 0.6, 0.2593],
])("kappa is what was published for %o", (counts, share, kappa) => {
  const agreement = agreementOf(counts);
  expect(agreement?.share).toBeCloseTo(share, 10);
  expect(agreement?.kappa).toBeCloseTo(kappa, 4);
});

it("kappa is at most 1, there only where all is alike, and the same whoever comes first", () => {
  const counts = fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40));
  fc.assert(
    fc.property(counts, ([both, first, second, neither]) => {
      const agreement = agreementOf(table(both, first, second, neither));
      expect(agreementOf(table(both, second, first, neither))).toEqual(agreement);
      if (!agreement || agreement.kappa === null) return;
      expect(agreement.kappa).toBeLessThanOrEqual(1 + 1e-9);
      expect(Math.abs(agreement.kappa - 1) < 1e-9).toBe(first + second === 0);
    }),
  );
});

it.each<[string, TwoByTwo, string]>([
  [
    "six texts, however well they agree",
    table(2, 0, 1, 3),
    "They judged 83% alike. Kappa 0.67, and on 6 texts it may well lie between 0.07 and 1.00. That is too few texts to say how well they agree.",
  ],
  [
    "all alike on six texts",
    table(3, 0, 0, 3),
    "They judged 100% alike. Kappa 1.00, and on 6 texts it may well lie between 0.22 and 1.00. That is too few texts to say how well they agree.",
  ],
  [
    "one text",
    table(1, 0, 0, 0),
    "They judged 100% alike, but both said the same of every text, so it does not show whether they mean the same. It rests on 1 text.",
  ],
  [
    "a little more than chance",
    table(20, 5, 10, 15),
    "They judged 70% alike. Kappa 0.40, and on 50 texts it may well lie between 0.15 and 0.65. That is more than chance would give, perhaps only a little: talk about what it means.",
  ],
  [
    "what chance alone could make",
    table(8, 6, 6, 10),
    "They judged 60% alike. Kappa 0.20, and on 30 texts it may well lie between −0.16 and 0.55. Chance alone could make this: talk about what it means.",
  ],
  [
    "less than chance",
    table(0, 10, 10, 0),
    "They judged 0% alike. Kappa −1.00, and on 20 texts it may well lie between −1.00 and −1.00. That is less than chance would give: they mean different things by it.",
  ],
  [
    "well on many texts",
    table(90, 5, 5, 100),
    "They judged 95% alike. Kappa 0.90, and on 200 texts it may well lie between 0.84 and 0.96. They agree well, and more than chance would make.",
  ],
  [
    "some left on many texts",
    table(45, 10, 10, 85),
    "They judged 87% alike. Kappa 0.71, and on 150 texts it may well lie between 0.60 and 0.83. That is more than chance would give, with some left to talk about.",
  ],
])("says with its interval what an agreement means: %s", (_, counts, words) => {
  const agreement = agreementOf(counts);
  expect(agreement && describeAgreement(agreement)).toBe(words);
});

it("says nothing of no text, and is no surer for texts judged about many themes", () => {
  expect(agreementOf(table(0, 0, 0, 0))).toBeNull();
  const once = agreementOf(table(20, 5, 10, 15));
  const manyThemes = agreementOf(table(80, 20, 40, 60), 50);
  expect(manyThemes?.kappa).toBeCloseTo(once?.kappa ?? 0, 10);
  expect(manyThemes?.interval?.low).toBeCloseTo(once?.interval?.low ?? 0, 10);
});

it("an interval holds its kappa, stays among what kappas can be, and narrows with more texts", () => {
  const counts = fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40));
  fc.assert(
    fc.property(counts, ([both, first, second, neither]) => {
      const once = agreementOf(table(both, first, second, neither));
      const more = agreementOf(table(both * 9, first * 9, second * 9, neither * 9));
      if (!once?.interval || !more?.interval || once.kappa === null) return;
      const { low, high } = once.interval;
      expect(low).toBeLessThanOrEqual(once.kappa);
      expect(high).toBeGreaterThanOrEqual(once.kappa);
      expect(low).toBeGreaterThanOrEqual(-1);
      expect(high).toBeLessThanOrEqual(1);
      expect(more.interval.high - more.interval.low).toBeLessThanOrEqual(high - low + 1e-9);
    }),
  );
});

it("compares two readers theme by theme, and names the texts where they differ", () => {
  const coding = (textNumber: number, name: string, codedBy: string) => ({
    textNumber,
    themeId: name,
    name,
    codedBy,
  });
  const codings = [
    coding(1, "Waits", "a"),
    coding(1, "Waits", "b"),
    coding(2, "Waits", "a"),
    coding(3, "Pay", "b"),
  ];
  const { themes, texts } = compareCodings([1, 2, 3], codings, ["a", "b"]);
  expect(themes).toEqual([
    { themeId: "Pay", name: "Pay", table: table(0, 0, 1, 2) },
    { themeId: "Waits", name: "Waits", table: table(1, 1, 0, 1) },
  ]);
  expect(sumTables(themes.map((theme) => theme.table))).toEqual(table(1, 1, 1, 3));
  const [pay, waits] = ["Pay", "Waits"].map((name) => ({ themeId: name, name }));
  expect(texts).toEqual([
    { textNumber: 1, both: [waits], onlyFirst: [], onlySecond: [] },
    { textNumber: 2, both: [], onlyFirst: [waits], onlySecond: [] },
    { textNumber: 3, both: [], onlyFirst: [], onlySecond: [pay] },
  ]);
});

it("draws a sample that its seed alone decides, of texts that are there, none twice", () => {
  const numbers = Array.from({ length: 300 }, (_, place) => place * 3);
  fc.assert(
    fc.property(fc.nat(400), fc.nat(), (size, seed) => {
      const drawn = drawSample(numbers, size, seed);
      expect(drawn).toHaveLength(Math.min(size, numbers.length));
      expect(new Set(drawn).size).toBe(drawn.length);
      expect(drawn.every((number) => numbers.includes(number))).toBe(true);
      expect(drawSample(numbers, size, seed)).toEqual(drawn);
    }),
    { numRuns: 40 },
  );
  expect(drawSample(numbers, 20, 1)).not.toEqual(drawSample(numbers, 20, 2));
});
