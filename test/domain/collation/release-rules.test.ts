import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReleasedTable } from "#app/domain/collation/release.ts";
import { compileRelease } from "#app/domain/collation/release-rules.ts";
import { usualThresholds } from "#app/domain/collation/thresholds.ts";
import { rangeOf, type Sum } from "./linear-range.ts";
import {
  add,
  answers,
  everythingPublished,
  type Grid,
  releaseAll,
  smallest,
  states,
  sum,
  tablesOf,
} from "./releases-made.ts";

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
