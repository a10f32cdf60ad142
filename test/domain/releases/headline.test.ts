import { describe, expect, it } from "vitest";
import { figuresOf } from "#app/domain/disclosure-control/figures.ts";
import type { ExactTable, StoredRelease } from "#app/domain/disclosure-control/release.ts";
import type { Column, ReleasedTable } from "#app/domain/disclosure-control/release-shape.server.ts";
import { usualThresholds } from "#app/domain/disclosure-control/thresholds.ts";
import { compileRelease } from "#app/domain/releases/release-rules.ts";

type Counts = Readonly<Record<string, number>>;

const sides: Readonly<Record<string, Column["side"]>> = {
  Yes: "positive",
  No: "negative",
  Better: "positive",
  "About the same": "neutral",
  Worse: "negative",
  "Strongly agree": "positive",
  Agree: "positive",
  Neither: "neutral",
  Disagree: "negative",
  "Strongly disagree": "negative",
};
const roles: Readonly<Record<string, Column["role"]>> = {
  "Don’t know": "dont-know",
  "Not answered": "not-answered",
  "Not asked": "not-asked",
  "Did not say": "not-answered",
};

function tableOf(counts: Counts, order: ExactTable["order"]): ExactTable {
  return {
    key: order === "list" ? "about:role" : "question:one",
    title: "A question",
    wordings: [],
    about: [],
    of: "responses",
    kind: "one-answer",
    parts: ["one"],
    columns: Object.keys(counts).map((label) => ({
      key: label,
      label,
      role: roles[label] ?? "choice",
      side: sides[label] ?? null,
    })),
    order,
    counts: Object.values(counts),
    answered: null,
    breakdown: null,
  };
}

function release(counts: Counts, order: ExactTable["order"] = "scale"): ReleasedTable {
  const table = tableOf(counts, order);
  const responses = table.counts.reduce((sum, count) => sum + count, 0);
  const outcome = compileRelease({ responses, thresholds: usualThresholds, tables: [table], earlier: [] });
  const [released] = outcome.kind === "made" ? outcome.content.tables : [];
  if (!released) throw new Error("a first release is always made");
  return released;
}

/** What can be read of each column: its count, else its share, else c. */
function read(table: ReleasedTable): Record<string, number | string> {
  const { cells } = figuresOf(table, usualThresholds);
  return Object.fromEntries(
    table.columns.map(({ label }, place) => {
      const cell = cells[place];
      if (typeof cell?.count === "number") return [label, cell.count];
      return [label, typeof cell?.percentage === "number" ? `${cell.percentage}%` : "c"];
    }),
  );
}

describe("a second split of a question", () => {
  const columns = tableOf({ Yes: 0, No: 0, "Don’t know": 0, "Not answered": 0 }, "scale").columns;
  const splitBy = (by: string, rows: number[][], exact: ExactTable): ExactTable => ({
    ...exact,
    breakdown: {
      by,
      label: by,
      rows: rows.map((counts, place) => ({ key: `g${place}`, label: `G${place}`, counts })),
    },
  });
  const sizesOf = (key: string, rows: number[][]): ExactTable => ({
    ...tableOf({}, "list"),
    key,
    parts: [key],
    columns: rows.map((_, place) => ({ key: `g${place}`, label: `G${place}`, role: "choice", side: null })),
    counts: rows.map((row) => row.reduce((sum, count) => sum + count, 0)),
  });

  it.each<[string, number[][], number[][], string]>([
    [
      "is shown where the question hides nothing",
      [
        [30, 20, 10, 9],
        [30, 20, 12, 8],
      ],
      [
        [20, 10, 8, 7],
        [40, 30, 14, 10],
      ],
      "shown",
    ],
    [
      "is not shown where the question hides an answer",
      [
        [30, 1, 10, 9],
        [30, 2, 12, 8],
      ],
      [
        [20, 1, 8, 7],
        [40, 2, 14, 10],
      ],
      "not-available",
    ],
  ])("%s", (_, rows, others, state) => {
    const counts = columns.map((__, place) => rows.reduce((sum, row) => sum + (row[place] ?? 0), 0));
    const exact: ExactTable = { ...tableOf({}, "scale"), columns, counts };
    const responses = counts.reduce((sum, count) => sum + count, 0);
    const tables = [sizesOf("about:one", rows), sizesOf("about:other", others)];
    const make = (question: ExactTable, earlier: StoredRelease[]) =>
      compileRelease({ responses, thresholds: usualThresholds, tables: [...tables, question], earlier });
    const first = make(splitBy("about:one", rows, exact), []);
    if (first.kind !== "made") throw new Error("a first release is always made");
    const kept = { id: "first", number: 1, differing: 0, isChanged: false, content: first.content };
    const second = make(splitBy("about:other", others, exact), [kept]);
    if (second.kind !== "made") throw new Error("a split may be added to the same responses");
    expect(second.content.tables[2]?.breakdowns.map((split) => split.state)).toEqual(["shown", state]);
  });
});

describe("the headline of a question", () => {
  it.each<[string, Counts, Record<string, number | string>]>([
    [
      "few who did not know, beside some who did not answer",
      { Yes: 46, No: 65, "Don’t know": 3, "Not answered": 11, "Not asked": 0 },
      { Yes: 46, No: 65, "Don’t know or not answered": 14, "Not asked": 0 },
    ],
    [
      "few who did not know, and some who were not asked",
      { Yes: 46, No: 65, "Don’t know": 3, "Not answered": 0, "Not asked": 20 },
      { Yes: 46, No: 65, "Don’t know, not answered or not asked": 23 },
    ],
    [
      "few who did not answer, beside some who did not know",
      { Yes: 46, No: 65, "Don’t know": 20, "Not answered": 2, "Not asked": 0 },
      { Yes: 46, No: 65, "Don’t know or not answered": 22, "Not asked": 0 },
    ],
    [
      "three without an answer in all, whom the total would tell",
      { Yes: 46, No: 65, "Don’t know": 3, "Not answered": 0, "Not asked": 0 },
      { Yes: "41%", No: "59%", "Don’t know, not answered or not asked": "c" },
    ],
    [
      "nobody small",
      { Yes: 46, No: 65, "Don’t know": 9, "Not answered": 5, "Not asked": 0 },
      { Yes: 46, No: 65, "Don’t know": 9, "Not answered": 5, "Not asked": 0 },
    ],
    [
      "few at the end of a scale",
      {
        "Strongly agree": 3,
        Agree: 40,
        Neither: 20,
        Disagree: 30,
        "Strongly disagree": 2,
        "Not answered": 9,
      },
      { "Strongly agree or agree": 43, Neither: 20, "Disagree or strongly disagree": 32, "Not answered": 9 },
    ],
    [
      "few in the middle of a scale, who are not made to look better",
      { Better: 30, "About the same": 2, Worse: 40, "Not answered": 9 },
      { Better: 30, "About the same or worse": 42, "Not answered": 9 },
    ],
    [
      "few who said no: never joined with yes",
      { Yes: 60, No: 3, "Don’t know": 20, "Not answered": 12 },
      { Yes: 60, No: "c", "Don’t know": "c", "Not answered": 12 },
    ],
    [
      "two small ends and few without an answer",
      { Better: 4, "About the same": 30, Worse: 50, "Don’t know": 1, "Not answered": 6 },
      { "Better or about the same": 34, Worse: 50, "Don’t know or not answered": 7 },
    ],
  ])("stays with %s", (_, counts, shown) => {
    expect(read(release(counts))).toEqual(shown);
  });

  it.each<[string, Counts, Record<string, number | string>]>([
    [
      "several small groups",
      { Parent: 90, Grandparent: 3, Foster: 2, Helper: 6, "Did not say": 9 },
      { Parent: 90, "Other groups: Grandparent; Foster": 5, Helper: 6, "Did not say": 9 },
    ],
    [
      "one small group, with those who did not say",
      { Parent: 90, Grandparent: 3, Helper: 6, "Did not say": 9 },
      { Parent: 90, "Other groups: Grandparent; Did not say": 12, Helper: 6 },
    ],
    [
      "one small group and nobody who did not say, with the last large one",
      { Parent: 90, Grandparent: 3, Helper: 6, "Did not say": 0 },
      { Parent: 90, "Other groups: Grandparent; Helper": 9, "Did not say": 0 },
    ],
  ])("groups of respondents are joined and named: %s", (_, counts, shown) => {
    expect(read(release(counts, "list"))).toEqual(shown);
  });
});
