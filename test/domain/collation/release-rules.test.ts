import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Column, ExactTable, KeptRelease, ReleasedTable } from "#app/domain/collation/release.ts";
import { compileRelease } from "#app/domain/collation/release-rules.ts";
import { usualThresholds } from "#app/domain/collation/thresholds.ts";
import { rangeOf, type Sum } from "./linear-range.ts";

const smallest = usualThresholds.counts;

/** Counts by group and answer. */
type Grid = number[][];

const answers: Column[] = [
  { key: "better", label: "Better", role: "choice", side: "positive" },
  { key: "same", label: "About the same", role: "choice", side: "neutral" },
  { key: "worse", label: "Worse", role: "choice", side: "negative" },
  { key: "dont-know", label: "Don’t know", role: "dont-know", side: null },
  { key: "not-answered", label: "Not answered", role: "not-answered", side: null },
];

const rest = { wordings: [], about: [], of: "responses", kind: "one-answer", answered: null } as const;

function tablesOf(grid: Grid, brokenDown = true): ExactTable[] {
  const groups = grid.map((counts, place) => ({ key: `group ${place}`, label: `Group ${place}`, counts }));
  return [
    {
      ...rest,
      key: "about:stage",
      title: "Stage",
      parts: ["about:stage"],
      columns: groups.map(({ key, label }) => ({ key, label, role: "choice", side: null })),
      counts: groups.map(({ counts }) => sum(counts)),
      breakdown: null,
    },
    {
      ...rest,
      key: "question:change",
      title: "Change",
      parts: ["version-1"],
      columns: answers,
      counts: answers.map((_, place) => sum(grid.map((row) => row[place] ?? 0))),
      breakdown: brokenDown ? { by: "about:stage", label: "Stage", rows: groups } : null,
    },
  ];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function add(grid: Grid, more: Grid): Grid {
  return grid.map((row, g) => row.map((count, a) => count + (more[g]?.[a] ?? 0)));
}

/** Makes a release of each state of affairs in turn; `more` is what has come since the one before. */
function releaseAll(more: readonly Grid[], brokenDown = true): KeptRelease[] {
  const releases: KeptRelease[] = [];
  let now: Grid | undefined;
  for (const [index, come] of more.entries()) {
    now = now ? add(now, come) : come;
    const people = sum(come.map(sum));
    const earlier = releases.map((release) => ({ ...release, differing: release.differing + people }));
    releases.splice(0, releases.length, ...earlier);
    const outcome = compileRelease({
      responses: sum(now.map(sum)),
      thresholds: usualThresholds,
      tables: tablesOf(now, brokenDown),
      earlier,
    });
    if (outcome.kind !== "made") continue;
    releases.push({ id: `release-${index}`, number: index, differing: 0, content: outcome.content });
  }
  return releases;
}

const count = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 6 }) },
  { weight: 3, arbitrary: fc.integer({ min: 5, max: 40 }) },
  { weight: 2, arbitrary: fc.constant(0) },
);

function states(most: number): fc.Arbitrary<Grid[]> {
  return fc.integer({ min: 2, max: 4 }).chain((groups) =>
    fc.array(
      fc.array(fc.array(count, { minLength: answers.length, maxLength: answers.length }), {
        minLength: groups,
        maxLength: groups,
      }),
      { minLength: 1, maxLength: most },
    ),
  );
}

/**
 * Everything that has been published, as sums of unknowns: how many of each group and answer came between one release
 * and the next. Nobody has taken anything back, so none is less than zero, and the attacker knows that.
 */
function everythingPublished(releases: readonly KeptRelease[], groups: number) {
  const known: { sum: Sum; value: number }[] = [];
  const cell = (state: number, g: number, a: number) => (state * groups + g) * answers.length + a;
  const sumOf = (until: number, rows: readonly number[], columns: readonly number[]): Sum =>
    new Map(
      range(until + 1).flatMap((state) =>
        rows.flatMap((g) => columns.map((a) => [cell(state, g, a), 1] as const)),
      ),
    );
  const every = { rows: range(groups), columns: range(answers.length) };
  for (const release of releases) {
    const state = release.number;
    const publish = (
      value: number | null | undefined,
      rows: readonly number[],
      columns: readonly number[],
    ) => {
      if (value !== null && value !== undefined) known.push({ sum: sumOf(state, rows, columns), value });
    };
    const [sizes, question] = release.content.tables;
    publish(release.content.responses, every.rows, every.columns);
    if (sizes && !sizes.carriedFrom) for (const g of every.rows) publish(sizes.cells[g], [g], every.columns);
    if (question && !question.carriedFrom) {
      for (const a of every.columns) publish(question.cells[a], every.rows, [a]);
    }
    for (const row of question?.carriedFrom ? [] : (question?.breakdowns[0]?.rows ?? [])) {
      const g = Number(row.key.split(" ")[1]);
      publish(row.responses, [g], every.columns);
      for (const a of every.columns) publish(row.cells[a], [g], [a]);
    }
  }
  return { known, sumOf, every };
}

function range(many: number): number[] {
  return Array.from({ length: many }, (_, place) => place);
}

describe("releases of a question, broken down by what respondents said about themselves", () => {
  it("never lets a small count, or a small change between two releases, be worked out", {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(states(3), (more) => {
        const groups = more[0]?.length ?? 0;
        const releases = releaseAll(more);
        const { known, sumOf, every } = everythingPublished(releases, groups);
        const unknowns = more.length * groups * answers.length;
        const truth = (about: Sum) =>
          sum([...about].map(([place, times]) => times * (more.flat(2)[place] ?? 0)));
        const ask = (about: Sum) => {
          const value = truth(about);
          if (value === 0 || Math.abs(value) >= smallest) return;
          const { least, most } = rangeOf(about, unknowns, known);
          expect(least).toBeLessThan(value + 1e-6);
          expect(most - least, `is ${value}, ${JSON.stringify([...about])}`).toBeGreaterThan(0.99);
        };
        const places = [every.rows, ...every.rows.map((g) => [g])].flatMap((rows) =>
          [every.columns, ...every.columns.map((a) => [a])].map((columns) => ({ rows, columns })),
        );
        for (const [index, release] of releases.entries()) {
          for (const { rows, columns } of places) {
            if (rows.length + columns.length === groups + answers.length) continue;
            const now = sumOf(release.number, rows, columns);
            ask(now);
            for (const earlier of releases.slice(0, index)) {
              const before = sumOf(earlier.number, rows, columns);
              ask(new Map([...now].filter(([place]) => !before.has(place))));
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("shows zero only where it is none, and a count only where it is right", () => {
    fc.assert(
      fc.property(states(1), (more) => {
        const [table] = releaseAll(more).flatMap((release) => release.content.tables.slice(1));
        const [grid] = more;
        if (!table || !grid) return;
        const exact = tablesOf(grid)[1]?.counts ?? [];
        for (const [place, cell] of table.cells.entries()) if (cell !== null) expect(cell).toBe(exact[place]);
        for (const [g, row] of (table.breakdowns[0]?.rows ?? []).entries()) {
          for (const [a, cell] of row.cells.entries()) if (cell !== null) expect(cell).toBe(grid[g]?.[a]);
        }
      }),
    );
  });
});

describe("a release after others", () => {
  const first: Grid = [
    [30, 20, 20, 10, 10],
    [30, 20, 20, 10, 10],
  ];

  it("is covered by the one before where fewer responses differ than the smallest count shown", () => {
    const [kept] = releaseAll([first]);
    const outcome = compileRelease({
      responses: 184,
      thresholds: usualThresholds,
      tables: tablesOf(
        add(first, [
          [2, 1, 0, 0, 0],
          [0, 0, 0, 1, 0],
        ]),
      ),
      earlier: kept ? [{ ...kept, differing: 4 }] : [],
    });
    expect(outcome).toMatchObject({ kind: "covered", by: { id: "release-0" } });
  });

  it("may add a breakdown to the very same responses, beside the same figures", () => {
    const [kept] = releaseAll([first], false);
    const outcome = compileRelease({
      responses: 180,
      thresholds: usualThresholds,
      tables: tablesOf(first),
      earlier: kept ? [kept] : [],
    });
    const question = outcome.kind === "made" ? outcome.content.tables[1] : undefined;
    expect(question?.carriedFrom).toEqual({ id: "release-0", number: 0 });
    expect(question?.breakdowns[0]?.rows.map(({ cells }) => cells)).toEqual(first);
  });

  it("carries a table over word for word where an answer has been taken back", () => {
    const [kept] = releaseAll([first]);
    const outcome = compileRelease({
      responses: 199,
      thresholds: usualThresholds,
      tables: tablesOf([
        [29, 30, 20, 10, 10],
        [30, 30, 20, 10, 10],
      ]),
      earlier: kept ? [{ ...kept, differing: 21 }] : [],
    });
    const question: ReleasedTable | undefined =
      outcome.kind === "made" ? outcome.content.tables[1] : undefined;
    expect(question).toEqual({
      ...kept?.content.tables[1],
      carriedFrom: { id: "release-0", number: 0 },
    });
  });

  it("does not count an answer again in another table", () => {
    const [kept] = releaseAll([first]);
    const regrouped = tablesOf(add(first, first)).map((table) =>
      table.key === "question:change" ? { ...table, key: "question:other" } : table,
    );
    const outcome = compileRelease({
      responses: 360,
      thresholds: usualThresholds,
      tables: regrouped,
      earlier: kept ? [{ ...kept, differing: 180 }] : [],
    });
    const question = outcome.kind === "made" ? outcome.content.tables[1] : undefined;
    expect(question?.state).toBe("not-available");
    expect(question?.cells).toEqual([null, null, null, null, null]);
  });
});

describe("what young people showed, in releases of its own total", () => {
  const faces: Column[] = ["good", "ok", "not-good", "not-sure"].map((key) => ({
    key,
    label: key,
    role: "choice",
    side: null,
  }));
  const facesTable = (counts: readonly number[]): ExactTable => ({
    ...rest,
    key: "faces:school",
    of: "faces",
    title: "How is school?",
    parts: ["faces:school:version-1"],
    columns: faces,
    counts,
    breakdown: null,
  });
  const first: Grid = [
    [30, 20, 20, 10, 10],
    [30, 20, 20, 10, 10],
  ];
  const oneMore: Grid = [
    [1, 0, 0, 0, 0],
    [0, 0, 0, 0, 0],
  ];

  /** Releases while faces are added and, now and then, a response: too few of these to be shown anew. */
  function releaseFaces(more: readonly { faces: number[]; response: boolean }[]): KeptRelease[] {
    const releases: { kept: KeptRelease; received: number }[] = [];
    let [now, grid] = [[0, 0, 0, 0], first];
    for (const [index, come] of more.entries()) {
      now = now.map((one, place) => one + (come.faces[place] ?? 0));
      if (come.response) grid = add(grid, oneMore);
      const responses = sum(grid.map(sum));
      const earlier = releases.map(({ kept, received }) => ({ ...kept, differing: responses - received }));
      const tables = [...tablesOf(grid), ...(sum(now) === 0 ? [] : [facesTable(now)])];
      const outcome = compileRelease({ responses, thresholds: usualThresholds, tables, earlier });
      if (outcome.kind !== "made") continue;
      const kept = { id: `release-${index}`, number: index, differing: 0, content: outcome.content };
      const standing = releases.find((one) => one.kept.id === outcome.responsesOf?.id);
      releases.push({ kept, received: standing?.received ?? responses });
    }
    return releases.map(({ kept }) => kept);
  }

  const facesOf = (release: KeptRelease | undefined) =>
    release?.content.tables.find((table) => table.of === "faces");

  const come = fc.record({
    faces: fc.array(count, { minLength: faces.length, maxLength: faces.length }),
    response: fc.boolean(),
  });

  it("never lets a small count, or a small change between two releases, be worked out", {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(fc.array(come, { minLength: 1, maxLength: 3 }), (more) => {
        const releases = releaseFaces(more);
        const cell = (state: number, place: number) => state * faces.length + place;
        const sumOf = (until: number, places: readonly number[]): Sum =>
          new Map(
            range(until + 1).flatMap((state) => places.map((place) => [cell(state, place), 1] as const)),
          );
        const known = releases.flatMap((release) => {
          const table = facesOf(release);
          if (!table || table.carriedFrom) return [];
          return [table.responses, ...table.cells].flatMap((value, place) => {
            const places = place === 0 ? range(faces.length) : [place - 1];
            return value === null ? [] : [{ sum: sumOf(release.number, places), value }];
          });
        });
        const numbers = more.flatMap(({ faces: each }) => each);
        const ask = (about: Sum) => {
          const value = sum([...about].map(([place, times]) => times * (numbers[place] ?? 0)));
          if (value === 0 || Math.abs(value) >= smallest) return;
          const { least, most } = rangeOf(about, numbers.length, known);
          expect(most - least, `is ${value}, ${JSON.stringify([...about])}`).toBeGreaterThan(0.99);
        };
        for (const [index, release] of releases.entries()) {
          for (const place of range(faces.length)) {
            const now = sumOf(release.number, [place]);
            ask(now);
            for (const earlier of releases.slice(0, index)) {
              const before = sumOf(earlier.number, [place]);
              ask(new Map([...now].filter(([one]) => !before.has(one))));
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("is added to a release while the responses stand as they were, to the last figure", () => {
    const [before, after, ...others] = releaseFaces([
      { faces: [0, 0, 0, 0], response: false },
      { faces: [12, 8, 2, 0], response: true },
      { faces: [1, 0, 0, 0], response: true },
    ]);
    expect(others).toEqual([]);
    expect(facesOf(before)).toBeUndefined();
    expect(facesOf(after)).toMatchObject({ responses: 22, cells: [12, null, null, 0], carriedFrom: null });
    expect(after?.content.responses).toBe(before?.content.responses);
    const responses = (release: KeptRelease | undefined) =>
      release?.content.tables.filter((table) => table.of === "responses");
    expect(responses(after)).toEqual(
      responses(before)?.map((table) => ({ ...table, carriedFrom: { id: "release-0", number: 0 } })),
    );
  });

  it("stands as it was where too few faces have come, or one was taken back", () => {
    const few = releaseFaces([
      { faces: [12, 8, 6, 0], response: false },
      { faces: [3, 0, 0, 0], response: false },
    ]);
    expect(few).toHaveLength(1);
    const back = releaseFaces([
      { faces: [12, 8, 6, 0], response: false },
      { faces: [12, -1, 0, 0], response: false },
    ]);
    expect(back).toHaveLength(1);
  });
});
