import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReleasedTable } from "#app/domain/disclosure-control/release-shape.server.ts";
import { usualThresholds } from "#app/domain/disclosure-control/thresholds.ts";
import { compileRelease } from "#app/domain/releases/release-rules.ts";
import { add, type Grid, releaseAll, states, tablesOf } from "./releases-made.ts";

describe("releases of a question, broken down by what respondents said about themselves", () => {
  it("shows zero only where it is none, and a count only where it is right", () => {
    fc.assert(
      fc.property(states(1), (more) => {
        const [table] = releaseAll(more).flatMap((release) => release.content.tables.slice(1));
        const [grid] = more;
        if (!table || !grid) return;
        const exact = tablesOf(grid)[1]?.counts ?? [];
        const keys = tablesOf(grid)[1]?.columns.map(({ key }) => key) ?? [];
        const added = (
          counts: readonly number[] | undefined,
          column: { key: string; merges?: { key: string }[] },
        ) =>
          (column.merges ?? [column])
            .map(({ key }) => counts?.[keys.indexOf(key)] ?? 0)
            .reduce((total, count) => total + count, 0);
        for (const [place, cell] of table.cells.entries()) {
          const column = table.columns[place];
          if (cell !== null && column) expect(cell).toBe(added(exact, column));
        }
        const [split] = table.breakdowns;
        for (const row of split?.rows ?? []) {
          const groups = (row.merges ?? [row]).map(({ key }) => Number(key.replace("group ", "")));
          for (const [place, cell] of row.cells.entries()) {
            const column = (split?.columns ?? table.columns)[place];
            if (cell === null || !column) continue;
            expect(cell).toBe(
              groups.map((g) => added(grid[g], column)).reduce((total, count) => total + count, 0),
            );
          }
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
