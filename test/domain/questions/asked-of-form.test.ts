import { expect, it } from "vitest";
import { questionForm } from "#app/domain/question-forms/question-form.server.ts";
import type { Audience, QuestionVersion } from "#app/domain/questions/question.ts";
import { sortAskedQuestions } from "#app/domain/survey/asked-questions.ts";

const today = Temporal.PlainDate.from("2026-11-16");
const fields = { text: "Is the plan good?", type: "yes-no", hint: "", choices: "", "focus-areas": "plans" };

function read(typed: Record<string, string | string[]>, audience: Audience = "parents") {
  const parsed = questionForm(audience, { today }).safeParse({ ...fields, ...typed });
  if (parsed.success) return { question: parsed.data, errors: [] };
  return { question: null, errors: parsed.error.issues.map(({ path, message }) => [path[0], message]) };
}

const mustTick = [["condition-on", "Tick at least one answer on which it depends, or ask everybody."]];

it("a form without the fields asks once, and everybody", () => {
  expect(read({}).question).not.toHaveProperty("ofEachChild");
  expect(read({}).question).not.toHaveProperty("condition");
});

it("reads the words of the choices under what is chosen, and nothing of the others", () => {
  const { question } = read({
    ...{ "asked-of": "each-child", "condition-on": "q1", "condition-q1": ["Yes", "No", "Yes"] },
    ...{ "condition-q2": "Ignored", "condition-support": "ehc-plan" },
  });
  expect(question).toMatchObject({
    ofEachChild: true,
    condition: { kind: "question", questionId: "q1", choices: [] },
    conditionLabels: ["Yes", "No"],
  });
  expect(
    read({ "condition-on": "support", "condition-support": ["none", "ehc-plan"] }).question,
  ).toMatchObject({ condition: { kind: "profile", name: "support", values: ["ehc-plan", "none"] } });
});

it("refuses nothing ticked, six thousand choices, and answers that the first screen does not have", () => {
  expect(read({ "condition-on": "q1" }).errors).toEqual(mustTick);
  const many = Array.from({ length: 6000 }, (_, index) => `choice ${index}`);
  expect(read({ "condition-on": "q1", "condition-q1": many }).errors).toEqual(mustTick);
  expect(read({ "condition-on": "role", "condition-role": ["parent-or-carer", "forged"] }).errors).toEqual([
    ["condition-on", "Choose from the answers listed."],
  ]);
  expect(read({ "condition-on": "__proto__", "condition-__proto__": "x" }).question?.condition).toEqual({
    ...{ kind: "question", questionId: "__proto__", choices: [] },
  });
});

it("young people’s questions have none of it, whatever is posted", () => {
  const typed = { type: "faces", "asked-of": "each-child", "condition-on": "q1", "condition-q1": "Yes" };
  const { question } = read(typed, "young-people");
  expect([question?.ofEachChild, question?.condition]).toEqual([undefined, undefined]);
});

it("whoever prefers not to say is asked what depends on it, as who says nothing is", () => {
  const version: QuestionVersion = {
    ...{ id: "v", questionId: "q", number: 1, meaningId: "v", focusAreaIds: ["plans"] },
    ...{ text: "Good?", hint: "", required: false, choices: [], since: null, ofEachChild: true },
    type: "yes-no",
    condition: { kind: "profile", name: "support", values: ["ehc-plan"] },
  };
  const asked = (support: string[]) =>
    sortAskedQuestions([version], { about: { support }, childProfiles: [{ support }], answers: {} }).asked
      .length;
  expect([asked(["ehc-plan"]), asked(["prefer-not-to-say"]), asked([]), asked(["none"])]).toEqual([
    1, 1, 1, 0,
  ]);
});
