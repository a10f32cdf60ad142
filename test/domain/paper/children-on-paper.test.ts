import { expect, it } from "vitest";
import { paperForm } from "#app/domain/paper/paper-form.ts";
import type { QuestionVersion } from "#app/domain/questions/question.ts";
import { findTranslator, translations } from "#app/messages/catalogues.ts";
import { languages } from "#app/messages/languages.ts";
import { paperMessages } from "#app/messages/paper-messages.ts";

const focusAreas = [{ id: "plans", shortName: "Plans", fullText: "Plans" }];

function aVersion(id: string, changes: Partial<QuestionVersion>): QuestionVersion {
  return {
    ...{ id, questionId: `of-${id}`, number: 1, meaningId: id, focusAreaIds: ["plans"] },
    ...{ type: "yes-no", text: `Question ${id}?`, hint: "", required: false, choices: [], since: null },
    ...changes,
  };
}

const questions = [
  aVersion("once", {}),
  aVersion("each", { ofEachChild: true }),
  aVersion("after", {
    ofEachChild: true,
    condition: { kind: "question", questionId: "of-each", choices: ["no", "dont-know"] },
  }),
  aVersion("any", { condition: { kind: "question", questionId: "of-each", choices: ["yes"] } }),
  aVersion("plan", {
    ofEachChild: true,
    condition: { kind: "profile", name: "support", values: ["ehc-plan"] },
  }),
];

it("asks what is about a child again for the second and third, each with a number of its own", () => {
  const form = paperForm({ focusAreas, questions }, { keptMonths: 6 });
  const [part] = form.parts;
  expect(form.first.map(({ key }) => key)).toEqual([
    "role",
    "children",
    "support-1",
    "support-2",
    "support-3",
  ]);
  expect(part?.children.map(({ child, questions: all }) => [child, all.map(({ key }) => key)])).toEqual([
    [2, ["each-child-2", "after-child-2", "plan-child-2"]],
    [3, ["each-child-3", "after-child-3", "plan-child-3"]],
  ]);
  const numbers = [
    ...form.first,
    ...(part?.questions ?? []),
    ...(part?.children ?? []).flatMap((child) => child.questions),
    ...form.about,
  ].map(({ number }) => number);
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
});

it("says after which tick a question is to be answered: of the same child, or of any", () => {
  const [part] = paperForm({ focusAreas, questions }, { keptMonths: 6 }).parts;
  const all = [...(part?.questions ?? []), ...(part?.children ?? []).flatMap((child) => child.questions)];
  const find = (key: string) => all.find((one) => one.key === key);
  expect(find("once")?.onlyIf).toBeNull();
  expect(find("after")?.onlyIf).toBe(
    `Answer this if you ticked “No” or “Don’t know” in question ${find("each")?.number}, or did not answer that question.`,
  );
  expect(find("after-child-2")?.onlyIf).toContain(`in question ${find("each-child-2")?.number},`);
  const numbers = ["each", "each-child-2", "each-child-3"].map((key) => find(key)?.number);
  expect(find("any")?.onlyIf).toContain(`in question ${numbers[0]}, ${numbers[1]} or ${numbers[2]},`);
  expect(find("plan")?.onlyIf).toContain("“An education, health and care plan” in question 3,");
  expect(find("plan-child-3")?.onlyIf).toContain("in question 5,");
});

it("has none of that where no question is about a child", () => {
  const form = paperForm({ focusAreas, questions: [aVersion("once", {})] }, { keptMonths: 6 });
  expect(form.first.map(({ key }) => key)).toEqual(["role", "children", "support"]);
  expect([form.asksOfChildren, form.parts[0]?.children]).toEqual([false, []]);
});

it.each(languages.flatMap((language) => [false, true].map((easyRead) => [language.code, easyRead] as const)))(
  "prints conditions and children in %s (Easy Read: %s)",
  (code, easyRead) => {
    const language = languages.find((one) => one.code === code);
    if (!language) throw new Error("no such language");
    const form = paperForm({ focusAreas, questions }, { keptMonths: 6 }, findTranslator(language, easyRead));
    const onlyIf = form.parts[0]?.questions.find(({ key }) => key === "plan")?.onlyIf;
    expect(onlyIf).toContain("3");
    if (code === "en") return;
    for (const key of Object.keys(paperMessages)) expect(translations[code]).toHaveProperty([key]);
    expect(onlyIf).not.toMatch(/Answer this/);
  },
);
