import { describe, expect, it } from "vitest";
import { exactTables } from "#app/domain/collation/exact-tables.ts";
import { groupByMeaning, tallyQuestion, waysToChoose } from "#app/domain/collation/tally.ts";
import { figuresOf } from "#app/domain/disclosure-control/figures.ts";
import { usualThresholds } from "#app/domain/disclosure-control/thresholds.ts";
import type { QuestionVersion } from "#app/domain/questions/question.ts";

function version(id: string, changes: Partial<QuestionVersion>): QuestionVersion {
  return {
    id,
    questionId: "question",
    number: 1,
    type: "one-of",
    text: "Who helped most?",
    hint: "",
    required: false,
    choices: [],
    since: null,
    focusAreaIds: ["area"],
    meaningId: "meaning",
    ...changes,
  };
}

const versions = [
  version("first", { choices: ["School", "Nobody", "A charity"] }),
  version("second", { choices: ["Nobody", "School", "The council"] }),
];

const answers = [
  { questionVersionId: "first", choice: "choice-1", count: 7 },
  { questionVersionId: "first", choice: "choice-3", count: 6 },
  { questionVersionId: "second", choice: "choice-1", count: 20 },
  { questionVersionId: "second", choice: "choice-2", count: 9 },
];

describe("a list question in two versions with the same meaning", () => {
  const [meaning] = groupByMeaning(versions);
  if (!meaning) throw new Error("no meaning");

  it("counts choices together by their words, wherever they stood", () => {
    const tally = tallyQuestion(meaning, {
      answers,
      answered: [
        { questionVersionId: "first", count: 13 },
        { questionVersionId: "second", count: 29 },
      ],
      offeredCounts: new Map([
        ["first", 15],
        ["second", 30],
      ]),
    });
    expect(tally.choices.map(({ label, count }) => [label, count])).toEqual([
      ["Nobody", 20],
      ["School", 16],
      ["The council", 0],
      ["A charity", 6],
    ]);
    expect(tally).toMatchObject({ base: 42, notAnswered: 3, offeredCount: 45 });
  });

  it("leads from a choice to those who took it in either version", () => {
    expect(waysToChoose(meaning, "choice-2")).toEqual([
      { questionVersionId: "first", choice: "choice-1" },
      { questionVersionId: "second", choice: "choice-2" },
    ]);
  });

  it("adds up to every response in a release", () => {
    const tables = exactTables({
      meanings: [meaning],
      approvalIds: new Map([
        ["first", ["approval-1"]],
        ["second", ["approval-2"]],
      ]),
      focusAreas: [{ id: "area", shortName: "Waiting" }],
      counts: {
        answers,
        answered: [],
        familyPatterns: [],
        unasked: [],
        byApproval: [
          { approvalId: "approval-0", count: 5, unfinishedCount: 0 },
          { approvalId: "approval-1", count: 15, unfinishedCount: 1 },
          { approvalId: "approval-2", count: 30, unfinishedCount: 0 },
        ],
        groups: [],
        aboutAnswered: [],
        views: { faces: [], cards: [], notes: [], attended: [] },
        ownAnswers: { received: 0, versions: [], answers: [], people: [], byApproval: [], profiles: [] },
        breakdown: null,
      },
      breakdownBy: null,
    });
    const table = tables.find(({ key }) => key === "question:meaning");
    expect(
      Object.fromEntries(table?.columns.map(({ label }, at) => [label, table.counts[at]]) ?? []),
    ).toEqual({
      Nobody: 20,
      School: 16,
      "The council": 0,
      "A charity": 6,
      "Not answered": 3,
      "Not asked": 5,
    });
    expect(table?.counts.reduce((sum, count) => sum + count, 0)).toBe(50);
  });
});

describe("what may be read from a released table", () => {
  const columns = [
    { key: "better", label: "Better", role: "choice", side: "positive" },
    { key: "worse", label: "Worse", role: "choice", side: "negative" },
    { key: "not-answered", label: "Not answered", role: "not-answered", side: null },
  ] as const;
  const table = { kind: "one-answer", state: "shown", columns: [...columns], answered: null } as const;
  const read = (responses: number | null, cells: (number | null)[]) =>
    figuresOf({ ...table, columns: [...columns], responses, cells }, usualThresholds);

  it("gives percentages of those who gave an answer, from ten answers on", () => {
    expect(read(30, [15, 5, 10]).cells[0]).toEqual({ count: 15, percentage: 75 });
    expect(read(30, [9, 0, 21]).cells[0]).toEqual({ count: 9, percentage: "x" });
  });

  it("gives no base, and so no percentage, where those who did not answer are hidden", () => {
    expect(read(30, [15, null, null])).toMatchObject({ base: "c", responses: 30 });
    expect(read(30, [15, null, null]).cells[0]).toEqual({ count: 15, percentage: "x" });
  });

  it("tells a share that rounds to nothing from none", () => {
    const { cells } = read(4000, [5, 3000, 995]);
    expect(cells[0]).toEqual({ count: 5, percentage: "low" });
    expect(read(4000, [0, 3005, 995]).cells[0]).toEqual({ count: 0, percentage: 0 });
  });

  it("has no percentage of nobody", () => {
    expect(read(20, [0, 0, 20]).cells[0]).toEqual({ count: 0, percentage: "z" });
  });
});
