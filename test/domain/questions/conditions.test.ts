import fc from "fast-check";
import { expect, it } from "vitest";
import {
  type ConditionedQuestion,
  findConditionFault,
  followChoices,
  listConditionFaults,
  listEarlierQuestions,
  listNewlyBroken,
  maxConditionChain,
  orderForSurvey,
  profileValues,
  removedChoice,
} from "#app/domain/questions/conditions.ts";
import {
  describeAskedOf,
  describeConditionFault,
  nameProfileValue,
} from "#app/domain/questions/describe-condition.ts";
import { choicesOf } from "#app/domain/questions/question.ts";
import { sortAskedQuestions } from "#app/domain/survey/asked-questions.ts";
import { aboutQuestion } from "#app/domain/survey/respondent-profile.ts";

const focusAreas = [{ id: "first" }, { id: "second" }];

function aQuestion(id: string, changes: Partial<ConditionedQuestion> = {}): ConditionedQuestion {
  return {
    ...{ id, type: "yes-no", text: `Question ${id}?`, hint: "", required: false, choices: [], since: null },
    focusAreaIds: ["first"],
    ...changes,
  };
}

const on = (questionId: string, ...choices: string[]) =>
  ({ condition: { kind: "question", questionId, choices: choices.length > 0 ? choices : ["yes"] } }) as const;

const faultsOf = (...questions: ConditionedQuestion[]) =>
  Object.fromEntries(listConditionFaults({ focusAreas, questions }));

it("a question depends on the first screen's answers that there are, and on no other", () => {
  for (const name of ["role", "support"] as const) {
    const offered = aboutQuestion(name).options.map(({ value }) => value);
    expect([...profileValues[name], "prefer-not-to-say"]).toEqual(offered);
    for (const value of profileValues[name]) expect(nameProfileValue(name, value)).not.toBe(value);
  }
  const plan = { kind: "profile", name: "support", values: ["ehc-plan"] } as const;
  expect(faultsOf(aQuestion("a", { condition: plan }))).toEqual({});
  expect(faultsOf(aQuestion("a", { condition: { ...plan, values: ["forged"] } }))).toEqual({
    a: "choices-changed",
  });
  expect(faultsOf(aQuestion("a", { condition: { ...plan, values: [] } }))).toEqual({ a: "choices-changed" });
});

it("the question that another depends on comes before it in the order in which families are asked", () => {
  expect(faultsOf(aQuestion("a"), aQuestion("b", on("a")))).toEqual({});
  expect(faultsOf(aQuestion("b", on("a")), aQuestion("a"))).toEqual({ b: "source-later" });
  expect(faultsOf(aQuestion("a", on("a")))).toEqual({ a: "source-later" });
  // Written later, but under an earlier focus area: it is asked before.
  expect(faultsOf(aQuestion("b", { ...on("a"), focusAreaIds: ["second"] }), aQuestion("a"))).toEqual({});
  // Under both, it is asked under the first of them.
  const both = aQuestion("a", { focusAreaIds: ["second", "first"] });
  expect(faultsOf(aQuestion("b", { ...on("a"), focusAreaIds: ["second"] }), both)).toEqual({});
});

it("finds a question that is gone, one of another re-visit, and choices that are no more", () => {
  expect(faultsOf(aQuestion("b", on("of-another")))).toEqual({ b: "source-removed" });
  expect(faultsOf(aQuestion("a"), aQuestion("b", on("a", "choice-1")))).toEqual({ b: "choices-changed" });
  expect(faultsOf(aQuestion("a", { type: "long-words" }), aQuestion("b", on("a")))).toEqual({
    b: "choices-changed",
  });
});

it("no two questions depend on each other, and no more than three in a row", () => {
  const circle = faultsOf(aQuestion("a", on("b")), aQuestion("b", on("a")));
  expect(circle).toEqual({ a: "source-later" });
  const row = ["a", "b", "c", "d", "e"].map((id, place, ids) =>
    aQuestion(id, place === 0 ? {} : on(ids[place - 1] ?? "")),
  );
  expect(maxConditionChain).toBe(3);
  expect(faultsOf(...row)).toEqual({ e: "chain-too-long" });
});

it("a choice is followed by its words wherever it stands; one that is gone or worded anew is pointed out", () => {
  const before = aQuestion("a", { type: "one-of", choices: ["A plan", "Other help", "Nothing"] });
  const condition = on("a", "choice-1", "choice-3").condition;
  const follow = (choices: string[]) => followChoices(condition, before, { ...before, choices });
  expect(follow(["Nothing", "Other help", "A plan"])).toMatchObject({ choices: ["choice-3", "choice-1"] });
  expect(follow(["A plan", "Nothing"])).toMatchObject({ choices: ["choice-1", "choice-2"] });
  expect(follow(["An EHC plan", "Other help", "Nothing"])).toMatchObject({
    choices: [removedChoice, "choice-3"],
  });
  expect(
    followChoices(on("a").condition, aQuestion("a"), aQuestion("a", { type: "frequency" })),
  ).toMatchObject({ choices: [removedChoice] });
});

it("says which conditions a change has broken, and of each what to do", () => {
  const [a, b] = [aQuestion("a"), aQuestion("b", on("a"))];
  const set = { focusAreas, questions: [a, b] };
  expect(listNewlyBroken(set, { focusAreas, questions: [b] })).toEqual(["Question b?"]);
  expect(listNewlyBroken({ focusAreas, questions: [b] }, { focusAreas, questions: [b] })).toEqual([]);
  for (const fault of ["source-removed", "source-later", "choices-changed", "chain-too-long"] as const)
    expect(describeConditionFault(fault, b, [a, b])).toMatch(/ask everybody\.$/);
});

it("says of whom a question is asked, in words that a forum can read", () => {
  const plan = { kind: "profile", name: "support", values: ["ehc-plan"] } as const;
  const source = aQuestion("a", { text: "Is there a plan?" });
  const words = (changes: Partial<ConditionedQuestion>, ofSource: Partial<ConditionedQuestion> = {}) =>
    describeAskedOf(aQuestion("b", changes), [{ ...source, ...ofSource }]);
  expect(words({})).toBeNull();
  expect(words({ ofEachChild: true })).toBe("Asked about each child.");
  expect(words({ condition: plan })).toBe("Only families with an EHC plan are asked this.");
  expect(words({ condition: plan, ofEachChild: true })).toBe("Asked about each child with an EHC plan.");
  expect(words(on("a", "yes", "no"))).toBe(
    "Only families who answered “Yes” or “No” to “Is there a plan?” are asked this.",
  );
  expect(words(on("a"), { ofEachChild: true })).toMatch(/for any child are asked this\.$/);
  expect(words({ ...on("a"), ofEachChild: true }, { ofEachChild: true })).toBe(
    "Asked about each child for whom the family answered “Yes” to “Is there a plan?”.",
  );
});

/** Sets of questions with conditions of every sort, many of them broken. */
const sets = fc
  .array(
    fc.record({
      area: fc.constantFrom("first", "second"),
      type: fc.constantFrom("yes-no" as const, "long-words" as const, "one-of" as const),
      ofEachChild: fc.boolean(),
      on: fc.option(fc.integer({ min: 0, max: 9 }), { nil: null }),
      choice: fc.constantFrom("yes", "no", "choice-1", "choice-2", "removed"),
    }),
    { maxLength: 9 },
  )
  .map((drawn) => ({
    focusAreas,
    questions: drawn.map(({ area, type, ofEachChild, on: place, choice }, index) =>
      aQuestion(String(index), {
        ...{ type, focusAreaIds: [area], choices: type === "one-of" ? ["One", "Two"] : [] },
        ...(ofEachChild ? { ofEachChild: true } : {}),
        ...(place === null ? {} : on(String(place), choice)),
      }),
    ),
  }));

it("a set without a fault can be asked: somebody's earlier answers lead to each of its questions", () => {
  fc.assert(
    fc.property(sets, (set) => {
      if (listConditionFaults(set).size > 0) return;
      const versions = orderForSurvey(set).map((question) => ({
        ...question,
        ...{ questionId: question.id, number: 1, meaningId: question.id },
      }));
      const answers = Object.fromEntries(
        versions.map((version) => {
          const wanted = versions.flatMap(({ condition }) =>
            condition?.kind === "question" && condition.questionId === version.id ? condition.choices : [],
          );
          return [version.id, wanted.slice(0, 1)];
        }),
      );
      for (const version of versions) {
        // Each can be reached by answers that its own conditions mean.
        const own: Record<string, string[]> = { ...answers };
        let current: (typeof versions)[number] | undefined = version;
        while (current?.condition?.kind === "question") {
          const { questionId, choices }: { questionId: string; choices: readonly string[] } =
            current.condition;
          own[questionId] = [...choices];
          current = versions.find(({ id }) => id === questionId);
        }
        const { asked } = sortAskedQuestions(versions, { about: {}, childProfiles: [], answers: own });
        expect(asked.some(({ id }) => id === version.id)).toBe(true);
      }
    }),
  );
});

it("what is offered to depend on is never a fault", () => {
  fc.assert(
    fc.property(sets, fc.nat(8), (set, place) => {
      const question = set.questions[place];
      if (!question) return;
      for (const source of listEarlierQuestions(question.id, set)) {
        const condition = on(source.id, choicesOf(source)[0]?.key ?? "").condition;
        const questions = set.questions.map((one) => (one === question ? { ...one, condition } : one));
        const changed = questions[place] ?? question;
        expect([null, "chain-too-long"]).toContain(findConditionFault(changed, { focusAreas, questions }));
      }
    }),
  );
});
