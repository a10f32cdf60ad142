import fc from "fast-check";
import { expect, it } from "vitest";
import type { QuestionVersion } from "#app/domain/questions/question.ts";
import { answerGroupsOf, groupOf, matPlaces } from "#app/domain/young-peoples-answers/answer-groups.ts";
import { isConsentComplete } from "#app/domain/young-peoples-responses/consent-rule.ts";
import {
  chooserOf,
  controlOf,
  fitValues,
  listAnswered,
  makeChange,
  markAnswers,
  mayQuoteIn,
  mergeAnswer,
  readTyped,
  youngPeoplesStateOf,
} from "#app/domain/young-peoples-responses/draft.ts";

const question = (
  type: QuestionVersion["type"],
  choices: readonly string[] = [],
): Pick<QuestionVersion, "id" | "type" | "choices"> => ({ id: `v-${type}`, type, choices });
const faces = question("faces");
const cards = question("cards", ["Friends", "A job"]);
const mat = question("mat", ["School", "Bus", "Home"]);
const words = question("words");
const questions = [faces, cards, mat, words];

const anyQuestion = fc.constantFrom(...questions);
const anyValue = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom("good", "ok", "not-sure", "choice-1", "choice-2", "choice-1:so-so", "choice-3:going-well"),
);

it("only answers to the question are stored, one of each group, whatever was sent", () => {
  fc.assert(
    fc.property(anyQuestion, fc.array(anyValue), (one, values) => {
      const fitting = fitValues(one, values);
      if (one.type === "words") {
        expect(fitting.length).toBeLessThanOrEqual(1);
        return;
      }
      const known = answerGroupsOf(one).flatMap(({ answers }) => answers.map(({ key }) => String(key)));
      expect(fitting.every((value) => known.includes(value))).toBe(true);
      expect(new Set(fitting.map(groupOf)).size).toBe(fitting.length);
    }),
  );
});

it("saving one question leaves every other as it was", () => {
  const stored = fc.dictionary(fc.constantFrom(...questions.map(({ id }) => id)), fc.array(anyValue));
  fc.assert(
    fc.property(stored, anyQuestion, fc.array(anyValue), (before, one, values) => {
      const merged = mergeAnswer(before, one, values) ?? {};
      for (const other of questions.filter(({ id }) => id !== one.id))
        expect(merged[other.id]).toEqual(before[other.id]);
      expect(merged[one.id] ?? []).toEqual(fitValues(one, values));
    }),
  );
});

it("what was sent, changed in nothing, is answered as before", () => {
  const answers = [
    { questionVersionId: faces.id, answer: "good" },
    { questionVersionId: mat.id, answer: "choice-1:so-so" },
    { questionVersionId: mat.id, answer: "choice-3:leave-out" },
  ];
  const said = [{ questionVersionId: words.id, words: "More time", chooser: "together" as const }];
  const change = makeChange({ answers, words: said });
  expect(listAnswered(questions, change)).toEqual([
    { question: faces, values: ["good"] },
    { question: mat, values: ["choice-1:so-so", "choice-3:leave-out"] },
    { question: words, values: ["More time"] },
  ]);
  expect(chooserOf({ answers: change, helped: true }, words.id)).toBe("together");
});

it("a mat is read card by card, and a card that lies nowhere is left out", () => {
  const typed = Object.fromEntries(matPlaces.map((place, index) => [controlOf(mat, index + 1), [place]]));
  expect(readTyped(mat, { ...typed, [controlOf(mat, 2)]: ["nowhere"] })).toEqual({
    ...{ ok: true, values: ["choice-1:going-well", "choice-3:not-going-well"] },
  });
});

it("words that did not arrive say nothing, those that were emptied are gone, and too many are refused by how many", () => {
  const control = controlOf(words);
  expect(readTyped(words, {})).toEqual({ ok: true, values: undefined });
  expect(readTyped(words, { [control]: [" \n "] })).toEqual({ ok: true, values: [] });
  expect(readTyped(words, { [control]: ["a".repeat(2012)] })).toEqual({
    ...{ ok: false, problem: { key: "problem.too-long", values: { over: 12, most: 2000 } } },
  });
});

it("more than can be stored of all questions together is refused", () => {
  const full = Object.fromEntries(Array.from({ length: 8 }, (_, n) => [`other-${n}`, ["a".repeat(1990)]]));
  expect(mergeAnswer(full, words, ["b".repeat(100)])).toBeNull();
});

it("who chose the words is forgotten with them, and is the young person where nobody helped", () => {
  const said = markAnswers({ [words.id]: ["x"] }, { choosers: { [words.id]: "helper" }, mayQuote: false });
  expect(chooserOf({ answers: said, helped: true }, words.id)).toBe("helper");
  const emptied = mergeAnswer(said, words, []) ?? {};
  expect(chooserOf({ answers: emptied, helped: true }, words.id)).toBeNull();
  expect(chooserOf({ answers: {}, helped: false }, words.id)).toBe("young-person");
  expect([mayQuoteIn(said, true), mayQuoteIn({}, true), mayQuoteIn({}, false)]).toEqual([false, true, false]);
});

it("young people answer from the opening noon until the visit ends or the evidence is sealed", () => {
  const at = (text: string) => Temporal.Instant.from(text);
  const survey = {
    opensAt: at("2026-11-30T12:00:00Z"),
    closesAt: at("2026-12-04T12:00:00Z"),
    sealedAt: at("2026-12-10T00:00:00Z"),
  };
  const state = (now: string, isApproved = true) => youngPeoplesStateOf(survey, { isApproved, now: at(now) });
  expect(state("2026-11-30T11:59:59.999Z")).toBe("not-open");
  expect(state("2026-11-30T12:00:00Z")).toBe("open");
  expect(state("2026-12-04T12:00:00Z")).toBe("open");
  expect(state("2026-12-09T23:59:59.999Z")).toBe("open");
  expect(state("2026-12-10T00:00:00Z")).toBe("closed");
  expect(state("2026-12-01T12:00:00Z", false)).toBe("not-open");
});

it("consent is whole by age, and the last of each kind holds", () => {
  const row = (kind: "own" | "parental" | "best-interests", number: number, given: boolean) => ({
    ...{ kind, number, given },
  });
  const own = row("own", 1, true);
  const isWhole = (ageBand: "11-15" | "16-18", ...consents: ReturnType<typeof row>[]) =>
    isConsentComplete({ ageBand, consents });
  expect(isWhole("16-18", own)).toBe(true);
  expect(isWhole("16-18", row("best-interests", 1, true))).toBe(false);
  expect(isWhole("11-15", own)).toBe(false);
  expect(isWhole("11-15", own, row("parental", 2, true))).toBe(true);
  expect(isWhole("11-15", row("parental", 2, true))).toBe(false);
  expect(isWhole("11-15", own, row("parental", 2, true), row("parental", 3, false))).toBe(false);
  expect(isWhole("16-18", own, row("own", 2, false))).toBe(false);
});
