import { expect, it } from "vitest";
import { tallyCards } from "#app/domain/young-peoples-answers/card-tallies.ts";

const mat = {
  ...{ focusAreaId: "area", meaningId: "mat", type: "mat" as const, text: "How is it going?" },
  ...{ choices: ["Talking", "Moving"], pictures: ["speech", "walking"] },
};

it("counts the young people of two discussions as others, whichever cards of a mat they laid", () => {
  const [tally] = tallyCards([
    { ...mat, discussionId: "one", answer: "choice-1:so-so", count: 3 },
    { ...mat, discussionId: "one", answer: "choice-2:so-so", count: 2 },
    { ...mat, discussionId: "two", answer: "choice-2:going-well", count: 4 },
  ]);
  expect(tally).toMatchObject({ people: 7 });
  expect(tally?.groups.map(({ label, base }) => [label, base])).toEqual([
    ["Talking", 3],
    ["Moving", 6],
  ]);
});
