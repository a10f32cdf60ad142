import fc from "fast-check";
import { expect, it } from "vitest";
import { agreementOf, sayAgreement, sumTables, type TwoByTwo } from "#app/domain/samples/kappa.ts";
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

it("says what agreement means, and when it means nothing", () => {
  const say = (counts: TwoByTwo) => {
    const agreement = agreementOf(counts);
    return agreement && sayAgreement(agreement);
  };
  expect(say(table(20, 5, 10, 15))).toBe(
    "They judged 70% alike. That is a little more than chance would give: talk about what it means.",
  );
  expect(say(table(0, 0, 0, 30))).toContain("does not show whether they mean the same");
  expect(say(table(3, 0, 0, 3))).toBe(
    "They judged 100% alike. They agree almost throughout, far beyond chance. It rests on few texts.",
  );
  expect(say(table(0, 10, 10, 0))).toContain("less than chance");
  expect(agreementOf(table(0, 0, 0, 0))).toBeNull();
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
  const { themes, differing } = compareCodings([1, 2, 3], codings, ["a", "b"]);
  expect(themes).toEqual([
    { themeId: "Pay", name: "Pay", table: table(0, 0, 1, 2) },
    { themeId: "Waits", name: "Waits", table: table(1, 1, 0, 1) },
  ]);
  expect(sumTables(themes.map((theme) => theme.table))).toEqual(table(1, 1, 1, 3));
  expect(differing).toEqual([
    { textNumber: 2, onlyFirst: ["Waits"], onlySecond: [] },
    { textNumber: 3, onlyFirst: [], onlySecond: ["Pay"] },
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
