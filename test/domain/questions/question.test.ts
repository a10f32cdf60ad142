import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeComparisonDate } from "#app/domain/questions/describe-question.ts";
import { groupByFocusArea } from "#app/domain/questions/group-by-focus-area.ts";
import {
  asksForWords,
  checkAnswer,
  choicesOf,
  parentQuestionTypes,
  type Wording,
} from "#app/domain/questions/question.ts";
import { englishMessages } from "#app/messages/english.ts";

const question = (changes: Partial<Wording>): Wording => ({
  type: "agreement",
  text: "People listen to us.",
  hint: "",
  required: false,
  choices: [],
  since: null,
  ...changes,
});

describe("the choices of a question", () => {
  it("have keys that do not depend on their words", () => {
    const keys = (changes: Partial<Wording>) => choicesOf(question(changes)).map(({ key }) => key);
    expect(keys({ type: "agreement" })).toEqual([
      "strongly-agree",
      "agree",
      "neither",
      "disagree",
      "strongly-disagree",
      "dont-know",
    ]);
    expect(keys({ type: "change" })).toEqual(["better", "same", "worse", "dont-know"]);
    expect(keys({ type: "frequency" })).toEqual([
      "always",
      "often",
      "sometimes",
      "rarely",
      "never",
      "dont-know",
    ]);
    expect(keys({ type: "yes-no" })).toEqual(["yes", "no", "dont-know"]);
    expect(keys({ type: "one-of", choices: ["Letter", "Phone"] })).toEqual(["choice-1", "choice-2"]);
    expect(keys({ type: "long-words" })).toEqual([]);
  });
});

describe("checking an answer", () => {
  it("takes a listed choice, and refuses any other or two of one", () => {
    expect(checkAnswer(question({}), ["agree"])).toEqual({ ok: true, values: ["agree"] });
    expect(checkAnswer(question({}), ["better"])).toEqual({
      ok: false,
      problem: { key: "problem.choose-listed" },
    });
    expect(checkAnswer(question({}), ["agree", "disagree"])).toMatchObject({ ok: false });
    expect(
      checkAnswer(question({ type: "several-of", choices: ["A", "B", "C"] }), ["choice-1", "choice-3"]),
    ).toEqual({ ok: true, values: ["choice-1", "choice-3"] });
  });

  it("takes what denies all the others only alone", () => {
    const alone = [
      "None of these",
      "None of the above",
      "none",
      "Neither of these",
      "None of these apply to us",
      "Nothing.",
      "No one",
      "Not applicable",
      "Does not apply",
      "It doesn’t apply to my child",
      "Don’t know",
      "I do not know",
      "Not sure",
      "Prefer not to say",
      "I’d rather not say",
    ];
    for (const label of alone) {
      const asked = question({ type: "several-of", choices: ["School", "Home", label] });
      expect([label, checkAnswer(asked, ["choice-1", "choice-3"])]).toEqual([
        label,
        { ok: false, problem: { key: "problem.alone-choice" } },
      ]);
      expect(checkAnswer(asked, ["choice-3"])).toEqual({ ok: true, values: ["choice-3"] });
      expect(choicesOf(asked)[2]).toMatchObject({ alone: true, apart: true });
      expect(choicesOf(question({ type: "one-of", choices: ["School", label] }))[1]).not.toHaveProperty(
        "alone",
      );
    }
    const among = [
      "None of the staff knew",
      "Nothing has changed at school",
      "No one at school",
      "Not sure whom to ask",
      "Neither school nor college answered",
      "A nun",
      "Does not apply the plan",
      "Nonetheless",
    ];
    for (const label of among) {
      const asked = question({ type: "several-of", choices: ["School", label] });
      expect([label, checkAnswer(asked, ["choice-1", "choice-2"]).ok]).toEqual([label, true]);
    }
  });

  it("takes no answer where none is required", () => {
    for (const type of parentQuestionTypes) {
      expect(checkAnswer(question({ type }), undefined)).toEqual({ ok: true, values: [] });
      expect(checkAnswer(question({ type }), ["  "])).toEqual({ ok: true, values: [] });
      expect(checkAnswer(question({ type, required: true }), [])).toMatchObject({ ok: false });
    }
  });

  it("keeps words whole up to the limit, and says by how much they are too long", () => {
    const words = "a".repeat(200);
    expect(checkAnswer(question({ type: "short-words" }), [words])).toEqual({ ok: true, values: [words] });
    expect(checkAnswer(question({ type: "short-words" }), [`${words}b`])).toEqual({
      ok: false,
      problem: { key: "problem.too-long", values: { over: 1, most: 200 } },
    });
    expect(checkAnswer(question({ type: "long-words" }), ["a".repeat(12_000)])).toEqual({
      ok: false,
      problem: { key: "problem.too-long", values: { over: 2000, most: 10_000 } },
    });
  });

  it("gives back only what was typed, whatever was typed", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...parentQuestionTypes),
        fc.array(fc.string()),
        fc.boolean(),
        (type, typed, required) => {
          const asked = question({ type, required, choices: ["Yes", "No"] });
          const checked = checkAnswer(asked, typed);
          if (!checked.ok) return checked.problem.key in englishMessages;
          const keys = choicesOf(asked).map(({ key }) => key);
          return asksForWords(type)
            ? checked.values.length <= 1
            : checked.values.every((value) => keys.includes(value) && typed.join("\n").includes(value));
        },
      ),
    );
  });
});

it("says what a change question compares with", () => {
  expect(describeComparisonDate(question({ type: "change", since: "2021-05-14" }))).toBe(
    "Compare now with May 2021.",
  );
  expect(describeComparisonDate(question({ type: "agreement", since: null }))).toBeNull();
});

it("puts a question tied to two focus areas under both, or under the first where it is asked once", () => {
  const areas = [{ id: "plans" }, { id: "listening" }, { id: "health" }];
  const both = { id: "both", focusAreaIds: ["listening", "plans"] };
  const one = { id: "one", focusAreaIds: ["listening"] };
  const names = (once: boolean) =>
    groupByFocusArea(areas, [one, both], { once }).map(({ questions }) => questions.map(({ id }) => id));
  expect(names(false)).toEqual([["both"], ["one", "both"], []]);
  expect(names(true)).toEqual([["both"], ["one"], []]);
});
