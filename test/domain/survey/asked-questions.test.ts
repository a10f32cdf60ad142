import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeDraftAnswers } from "#app/domain/drafts/same-answers.ts";
import { listUnsentAnswers } from "#app/domain/drafts/unsent-answers.ts";
import type { Condition, QuestionVersion } from "#app/domain/questions/question.ts";
import { arrangeQuestions, findAskedPages, listStepsStillPassed } from "#app/domain/survey/asked-pages.ts";
import {
  type AskedQuestion,
  answerKey,
  type EarlierAnswers,
  readAnswerKey,
  repeatForChildren,
  sortAskedQuestions,
} from "#app/domain/survey/asked-questions.ts";
import { type HidingRule, listQuestionsOnPage } from "#app/domain/survey/hiding-rules.ts";

const choices = ["yes", "no", "dont-know"] as const;
const ids = ["a", "b", "c", "d", "e"] as const;
const supports = ["ehc-plan", "waiting", "none"];

function aQuestion(id: string, changes: Partial<QuestionVersion> = {}): QuestionVersion {
  return {
    ...{ id, questionId: `of-${id}`, number: 1, meaningId: id, focusAreaIds: ["area"] },
    ...{ type: "yes-no", text: id, hint: "", required: false, choices: [], since: null },
    ...changes,
  };
}

const aCondition: fc.Arbitrary<Condition | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.record({
    kind: fc.constant("question" as const),
    // Of itself, of a later one, in a circle, and of one that the set does not have.
    questionId: fc.constantFrom(...ids.map((id) => `of-${id}`), "of-nothing"),
    choices: fc.subarray([...choices], { minLength: 1 }),
  }),
  fc.record({
    kind: fc.constant("profile" as const),
    name: fc.constantFrom("role" as const, "support" as const),
    values: fc.subarray([...supports, "parent-or-carer"], { minLength: 1 }),
  }),
);

const aSet = fc
  .tuple(...ids.map(() => fc.record({ condition: aCondition, isOfEachChild: fc.boolean() })))
  .map((all) =>
    all.map(({ condition, isOfEachChild }, index) =>
      aQuestion(ids[index] ?? "", {
        ...(condition ? { condition } : {}),
        ...(isOfEachChild ? { ofEachChild: true } : {}),
        focusAreaIds: [index < 3 ? "area" : "later"],
      }),
    ),
  );

const answersOf = (children: number) =>
  fc.dictionary(
    fc.constantFrom(
      ...ids.flatMap((id) => Array.from({ length: children }, (_, n) => answerKey({ id, child: n + 1 }))),
    ),
    fc.subarray([...choices], { minLength: 1, maxLength: 1 }),
    { maxKeys: 12 },
  );

const aFamily = fc.integer({ min: 1, max: 4 }).chain((children) =>
  fc.record({
    about: fc.record({
      children: fc.constant(String(children)).map((count) => [count]),
      role: fc.constantFrom("parent-or-carer", "professional").map((role) => [role]),
      support: fc.subarray(supports),
    }),
    childProfiles: fc.array(
      fc
        .record({ support: fc.subarray(supports) })
        .map(({ support }) => (support.length > 0 ? { support } : {})),
      { minLength: 0, maxLength: children },
    ),
    answers: answersOf(children),
  }),
);

const keysOf = (questions: readonly AskedQuestion[]) => questions.map(answerKey);

describe("who is asked what", () => {
  it("puts each question of each child on one side, once, whatever depends on what", () => {
    fc.assert(
      fc.property(aSet, aFamily, (questions, family) => {
        const { asked, unasked } = sortAskedQuestions(questions, family);
        const all = repeatForChildren(questions, Number(family.about.children[0]));
        expect([...keysOf(asked), ...keysOf(unasked)].sort()).toEqual(keysOf(all).sort());
      }),
    );
  });

  it("asks whoever left the earlier answer out, and nobody who was not asked it", () => {
    const questions = [
      aQuestion("a"),
      aQuestion("b", { condition: { kind: "question", questionId: "of-a", choices: ["yes"] } }),
      aQuestion("c", { condition: { kind: "question", questionId: "of-b", choices: ["yes"] } }),
    ];
    const askedWith = (answers: Record<string, string[]>) =>
      keysOf(sortAskedQuestions(questions, { about: {}, childProfiles: [], answers }).asked);
    expect(askedWith({})).toEqual(["a", "b", "c"]);
    expect(askedWith({ a: ["yes"], b: ["no"] })).toEqual(["a", "b"]);
    // What was answered before stays with the draft, and decides nothing while it is no question.
    expect(askedWith({ a: ["no"], b: ["yes"] })).toEqual(["a"]);
    expect(askedWith({ a: ["yes"], b: ["yes"] })).toEqual(["a", "b", "c"]);
  });

  it("looks at the child that is asked about, and of what is asked once at any", () => {
    const condition: Condition = { kind: "question", questionId: "of-a", choices: ["yes"] };
    const questions = [
      aQuestion("a", { ofEachChild: true }),
      aQuestion("b", { ofEachChild: true, condition }),
      aQuestion("c", { condition }),
    ];
    const about = { children: ["2"] };
    const askedWith = (answers: Record<string, string[]>) =>
      keysOf(sortAskedQuestions(questions, { about, childProfiles: [], answers }).asked);
    expect(askedWith({ a: ["no"], "a-child-2": ["yes"] })).toEqual(["a", "c", "a-child-2", "b-child-2"]);
    expect(askedWith({ a: ["no"], "a-child-2": ["no"] })).toEqual(["a", "a-child-2"]);
  });

  it("reads each key as the question and child that it was made of", () => {
    fc.assert(
      fc.property(fc.uuid(), fc.integer({ min: 1, max: 6 }), (id, child) => {
        expect(readAnswerKey(answerKey({ id, child }))).toEqual({ questionVersionId: id, child });
      }),
    );
  });
});

describe("a page", () => {
  const focusAreas = [{ id: "area" }, { id: "later" }];

  it("has its number of the whole set, and is passed over where nothing is asked on it", () => {
    fc.assert(
      fc.property(aSet, aFamily, (questions, family) => {
        const pages = findAskedPages({ focusAreas, questions }, family);
        expect(pages.flatMap((page) => keysOf(page.questions)).sort()).toEqual(
          keysOf(sortAskedQuestions(questions, family).asked).sort(),
        );
        for (const { number, focusArea, questions: ofPage } of pages) {
          expect(focusArea.id).toBe(number === 1 ? "area" : "later");
          expect(ofPage.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it("has what is asked once first, then child by child, then what depends on the children", () => {
    const questions = [
      aQuestion("a", { ofEachChild: true }),
      aQuestion("b", { condition: { kind: "question", questionId: "of-a", choices: ["no"] } }),
      aQuestion("c"),
      aQuestion("d", { ofEachChild: true }),
    ];
    expect(keysOf(arrangeQuestions(questions, 2))).toEqual(["c", "a", "d", "a-child-2", "d-child-2", "b"]);
    expect(arrangeQuestions(questions, 1)).toBe(questions);
  });

  it("hides at once exactly what its answers make no question", () => {
    fc.assert(
      fc.property(
        aSet,
        aFamily,
        fc.infiniteStream(fc.constantFrom(...choices, "")),
        fc.subarray([2, 3, 4]),
        (questions, family, chosen, ticked) => {
          const children = Number(family.about.children[0]);
          const ofPage = questions.slice(0, 3);
          const all = arrangeQuestions(ofPage, children);
          const hasChildren = ofPage.some(({ ofEachChild }) => ofEachChild);
          const sameChildren = hasChildren ? [2, 3, 4].filter((child) => child <= children) : [];
          const onPage = listQuestionsOnPage(all, { questions, answered: family, sameChildren });
          const live: Record<string, string[]> = { ...family.answers };
          for (const key of keysOf(all)) {
            const [value = ""] = chosen.take(1);
            if (value === "") delete live[key];
            else live[key] = [value];
          }
          const effective = { ...live };
          for (const child of sameChildren.filter((one) => ticked.includes(one)))
            for (const { id } of ofPage.filter(({ ofEachChild }) => ofEachChild)) {
              effective[answerKey({ id, child })] = live[id] ?? [];
            }
          const holds = (rule: HidingRule): boolean => {
            if ("rules" in rule)
              return rule.kind === "all" ? rule.rules.every(holds) : rule.rules.some(holds);
            if (rule.kind === "same") return ticked.includes(rule.child) === rule.isTicked;
            const { [rule.key]: given = [] } = live;
            return given.length > 0 && !given.some((value) => rule.choices.includes(value));
          };
          const visible = onPage
            .filter(({ hiding }) => !holds(hiding))
            .map(({ question }) => answerKey(question));
          const askedKeys = keysOf(sortAskedQuestions(questions, { ...family, answers: effective }).asked);
          expect(visible).toEqual(keysOf(all).filter((key) => askedKeys.includes(key)));
        },
      ),
      { numRuns: 500 },
    );
  });

  it("is asked again where an answer makes a question of what has no answer, and else stays passed", () => {
    const questions = [
      aQuestion("a"),
      aQuestion("b", { ofEachChild: true }),
      aQuestion("c", {
        focusAreaIds: ["later"],
        condition: { kind: "question", questionId: "of-a", choices: ["yes"] },
      }),
    ];
    const set = { focusAreas, questions };
    const passed = ["about", "focus/1", "focus/2"];
    const family = (children: string, answers: Record<string, string[]>): EarlierAnswers => ({
      ...{ about: { children: [children] }, childProfiles: [], answers },
    });
    const still = (before: EarlierAnswers, after: EarlierAnswers) =>
      listStepsStillPassed(set, { before, after, passed });
    expect(still(family("1", {}), family("2", {}))).toEqual(["about", "focus/2"]);
    expect(still(family("2", {}), family("1", {}))).toEqual(passed);
    expect(still(family("1", {}), family("2", { "b-child-2": ["yes"] }))).toEqual(passed);
    expect(still(family("1", { a: ["no"] }), family("1", { a: ["yes"] }))).toEqual(["about", "focus/1"]);
  });
});

describe("the same as for child 1", () => {
  const questions = [
    aQuestion("a", { ofEachChild: true }),
    aQuestion("b", {
      ofEachChild: true,
      condition: { kind: "profile", name: "support", values: ["ehc-plan"] },
    }),
  ];
  const family = { questions, about: { children: ["2"] }, childProfiles: [{}, { support: ["ehc-plan"] }] };
  const mark = (isSame: boolean) => ({ sameMarks: [{ child: 2, questionVersionIds: ["a", "b"], isSame }] });
  const begun = { answers: { a: ["yes"], "a-child-2": ["no"] }, sameAnswers: {} };

  it("stores the same answers, follows the first while it is marked, and no longer", () => {
    const marked = mergeDraftAnswers(begun, mark(true), family);
    expect(marked.answers).toEqual({ a: ["yes"], "a-child-2": ["yes"] });
    const changed = mergeDraftAnswers(marked, { answers: { a: ["dont-know"] } }, family);
    expect(changed.answers["a-child-2"]).toEqual(["dont-know"]);
    const apart = mergeDraftAnswers({ ...begun, sameAnswers: {} }, { answers: { a: ["dont-know"] } }, family);
    expect(apart.answers["a-child-2"]).toEqual(["no"]);
  });

  it("brings back what was said of the child before, and keeps the same where nothing was", () => {
    const marked = mergeDraftAnswers(begun, mark(true), family);
    expect(mergeDraftAnswers(marked, mark(false), family)).toEqual(begun);
    const empty = { answers: { a: ["yes"] }, sameAnswers: {} };
    const same = mergeDraftAnswers(mergeDraftAnswers(empty, mark(true), family), mark(false), family);
    expect(same).toEqual({ answers: { a: ["yes"], "a-child-2": ["yes"] }, sameAnswers: {} });
  });

  it("leaves alone what the first child is not asked", () => {
    const first = { ...family, childProfiles: [{ support: ["none"] }, { support: ["ehc-plan"] }] };
    const marked = mergeDraftAnswers(
      { answers: { a: ["yes"], b: ["yes"], "b-child-2": ["no"] }, sameAnswers: {} },
      mark(true),
      first,
    );
    expect(marked.answers["b-child-2"]).toEqual(["no"]);
  });

  it("says what is not sent, and why", () => {
    const marked = mergeDraftAnswers(begun, mark(true), family);
    const reasons = (draft: Partial<typeof family>) =>
      listUnsentAnswers(questions, { ...family, ...marked, ...draft }).map(({ question, values, reason }) => [
        answerKey(question),
        values,
        reason,
      ]);
    expect(reasons({})).toEqual([["a-child-2", ["no"], "same"]]);
    expect(reasons({ about: { children: ["1"] } })).toEqual([["a-child-2", ["no"], "child"]]);
  });
});
