import fc from "fast-check";
import { expect, it } from "vitest";
import { stemOf } from "#app/domain/search/search-words.ts";
import { findAlike } from "#app/domain/suggestions/alike.ts";
import { findFrequentWords, logLikelihood } from "#app/domain/suggestions/frequent-words.ts";
import { createTermReader } from "#app/domain/suggestions/terms.ts";

it.each([
  ["waits", "waiting"],
  ["waited", "wait"],
  ["schools", "school"],
  ["families", "family"],
  ["stopped", "stop"],
  ["diagnosed", "diagnose"],
])("%s and %s are one word", (one, other) => {
  expect(stemOf(one)).toBe(stemOf(other));
});

it("leaves common words and accents out of what a text is about", () => {
  expect(
    createTermReader()("We WAITED for the café’s plan, and it’s still not here.").map(({ word }) => word),
  ).toEqual(["waited", "cafe", "plan"]);
});

it.each([
  ["Her well being is poor", ["wellbeing", "poor"]],
  ["no well-being, no wellbeing", ["wellbeing", "wellbeing"]],
  ["Short breaks, short-break, shortbreaks", ["shortbreaks", "shortbreak", "shortbreaks"]],
  ["co ordinator, co-ordinator, Coordinator", ["coordinator", "coordinator", "coordinator"]],
  ["We’re tired; it isn't pre school", ["tired", "isn", "preschool"]],
  ["an e mail, e-mail, email", ["email", "email", "email"]],
  ["école à temps, well–being", ["ecole", "temps", "wellbeing"]],
])("reads %j as words that are written in several ways", (text, words) => {
  expect(createTermReader()(text).map(({ word }) => word)).toEqual(words);
});

it("finds the texts that share rare words, and says which", () => {
  const texts = [
    { number: 1, words: "Speech therapy stopped after the summer." },
    { number: 2, words: "Therapy for speech has stopped again." },
    { number: 3, words: "Transport was late." },
    { number: 4, words: "The summer was long." },
  ];
  const [first, ...others] = findAlike(texts[0]?.words ?? "", texts, { limit: 5, without: new Set([1]) });
  expect(first).toMatchObject({ number: 2 });
  expect(first?.shared).toEqual(expect.arrayContaining(["therapy", "speech"]));
  expect(others).toEqual([]);
  expect(findAlike("", texts, { limit: 5 })).toEqual([]);
});

it("never holds two texts for more than alike, nor finds what was left out", () => {
  const words = fc.array(fc.constantFrom("wait", "plan", "school", "taxi", "the", "😀", "ÉCOLE"), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), (all) => {
      const texts = all.map((some, number) => ({ number, words: some.join(" ") }));
      const without = new Set([0]);
      for (const { number, likeness } of findAlike(texts[0]?.words ?? "", texts, { limit: 50, without })) {
        expect(number).not.toBe(0);
        expect(likeness).toBeGreaterThan(0);
        expect(likeness).toBeLessThanOrEqual(1 + 1e-9);
      }
    }),
    { numRuns: 60 },
  );
});

it("log-likelihood is what its formula gives for 50 and 25 in a million each", () => {
  expect(logLikelihood(50, 25, 1_000_000, 1_000_000)).toBeCloseTo(8.495, 3);
  expect(logLikelihood(10, 20, 100, 200)).toBeCloseTo(0, 10);
});

it("shows no word that fewer than five of a group used, and nothing of a group under ten", () => {
  const of = (count: number, words: string, isOfGroup: boolean, from: number) =>
    Array.from({ length: count }, (_, place) => ({ writer: `${from + place}`, words, isOfGroup }));
  const rest = of(60, "Plans came slowly this year.", false, 1000);
  const group = [...of(12, "Taxi taxi late.", true, 0), ...of(4, "Zebra zebra zebra zebra.", true, 100)];
  const found = findFrequentWords([...rest, ...group]);
  expect(found.map(({ word }) => word)).toContain("taxi");
  expect(found.map(({ word }) => word)).not.toContain("zebra");
  expect(found.find(({ word }) => word === "taxi")).toMatchObject({ writers: 12, times: null });
  expect(findFrequentWords([...rest, ...of(9, "Taxi taxi late.", true, 0)])).toEqual([]);
});
