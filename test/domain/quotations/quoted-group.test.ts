import { expect, it } from "vitest";
import { describeSpeaker, groupsToShow } from "#app/domain/quotations/quotation.ts";
import { aboutQuestions } from "#app/domain/survey/respondent-profile.ts";

const groups = aboutQuestions.flatMap(({ name, options }) => options.map(({ value }) => ({ name, value })));
const heard = {
  survey: 100,
  groups: groups.map((group) => ({ ...group, count: 50 })),
  youngPeople: 0,
  ownAgeBands: [],
  meeting: 0,
};

it("a quotation is shown under what tells a reader something, never under what its writer did not say", () => {
  const shown = groupsToShow(groups, heard).map((group) => describeSpeaker("survey", group));
  expect(shown).toContain(`A parent or carer (circumstances: ${labelOf("looked-after")})`);
  expect(shown.join("\n")).not.toMatch(/None of these|Prefer not|Not sure/);
});

it.each(["none", "prefer-not-to-say"])("one that was kept under “%s” before is shown without it", (value) => {
  expect(describeSpeaker("survey", { name: "circumstances", value })).toBe("A parent or carer");
});

function labelOf(value: string): string {
  const options = aboutQuestions.flatMap((question) => question.options);
  return options.find((option) => option.value === value)?.label ?? "";
}
