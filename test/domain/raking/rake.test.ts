import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { effectiveSize } from "#app/domain/raking/effective-size.ts";
import { maxRounds, type RakingCell, rake } from "#app/domain/raking/rake.ts";

/** Rakes a table of rows and columns to their sums, and gives the cells it then has. */
function rakeTable(table: readonly (readonly number[])[], rowSums: number[], columnSums: number[]) {
  const cells = table.flatMap((row, rowPlace): RakingCell[] =>
    row.map((size, column) => ({ categories: [[`row ${rowPlace}`], [`column ${column}`]], size })),
  );
  const raked = rake(cells, [
    new Map(rowSums.map((sum, place) => [`row ${place}`, sum])),
    new Map(columnSums.map((sum, place) => [`column ${place}`, sum])),
  ]);
  if (raked.kind !== "converged") throw new Error("not converged");
  const width = columnSums.length;
  return table.map((_, place) =>
    cells
      .map(({ size }, cell) => size * (raked.factors[cell] ?? 0))
      .slice(place * width, (place + 1) * width),
  );
}

function expectNear(found: number[][], published: number[][], within: number) {
  const far = found.flatMap((row, place) =>
    row.flatMap((cell, column) => {
      const expected = published[place]?.[column] ?? Number.NaN;
      return Math.abs(cell - expected) <= within ? [] : [{ place, column, cell, expected }];
    }),
  );
  expect(far).toEqual([]);
}

describe("published results of raking", () => {
  /**
   * The fitted table in the documentation of `ipf` of ProportionalFitting.jl (van Kesteren, in src/ipf.jl), printed there to
   * six figures.
   */
  it("a table of four rows and four columns, as ProportionalFitting.jl documents it", () => {
    const seed = [
      [40, 30, 20, 10],
      [35, 50, 100, 75],
      [30, 80, 70, 120],
      [20, 30, 40, 50],
    ];
    const published = [
      [64.5585, 46.2325, 35.3843, 3.82473],
      [49.9679, 68.1594, 156.499, 25.3742],
      [56.7219, 144.428, 145.082, 53.7673],
      [28.7516, 41.18, 63.0347, 17.0337],
    ];
    expectNear(rakeTable(seed, [150, 300, 400, 150], [200, 300, 400, 100]), published, 0.0006);
  });

  /**
   * Women of England and Wales by age and marital status, the table of one year raked to the sums of the next: Bishop,
   * Fienberg and Holland, Discrete Multivariate Analysis (1975), section 3.6, after Friedlander (1961). It is also Example
   * 9.14 of the SAS/IML User's Guide, which stops at a difference of 0.01.
   */
  it("a census's table with an empty cell, as Bishop, Fienberg and Holland give it", () => {
    const lastYear = [
      [1306, 83, 0],
      [619, 765, 3],
      [263, 1194, 9],
      [173, 1372, 28],
      [171, 1393, 51],
      [159, 1372, 81],
      [208, 1350, 108],
      [1116, 4100, 2329],
    ];
    const ages = [1412, 1402, 1450, 1541, 1681, 1532, 1662, 7644];
    const statuses = [3988, 11702, 2634];
    const published = [
      [1325.27, 86.73, 0],
      [615.56, 783.39, 3.05],
      [253.94, 1187.18, 8.88],
      [165.13, 1348.55, 27.32],
      [173.41, 1454.71, 52.87],
      [147.21, 1308.12, 76.67],
      [202.33, 1352.28, 107.4],
      [1105.16, 4181.04, 2357.81],
    ];
    expectNear(rakeTable(lastYear, ages, statuses), published, 0.02);
  });

  /** A worked example of the formula: (50 x 1 + 50 x 2)² / (50 x 1 + 50 x 4) = 22,500 / 250. */
  it("Kish's effective sample size of fifty that count once and fifty that count twice is 90", () => {
    expect(
      effectiveSize([
        { weight: 1, count: 50 },
        { weight: 2, count: 50 },
      ]),
    ).toEqual({ respondents: 100, effective: 90, designEffect: 100 / 90 });
  });
});

describe("raking", () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 12, maxLength: 12 });
  const targets = (length: number) =>
    fc.array(fc.integer({ min: 1, max: 500 }), { minLength: length, maxLength: length });
  const share = (sums: number[]) => {
    const all = sums.reduce((sum, one) => sum + one, 0);
    return sums.map((one) => one / all);
  };

  it("meets all margins, and keeps what lies between the cells: their odds ratios", () => {
    fc.assert(
      fc.property(sizes, targets(3), targets(4), (cells, rows, columns) => {
        const table = [0, 1, 2].map((row) => cells.slice(row * 4, row * 4 + 4));
        const found = rakeTable(table, share(rows), share(columns));
        for (const [place, target] of share(rows).entries()) {
          expect((found[place] ?? []).reduce((sum, one) => sum + one, 0)).toBeCloseTo(target, 7);
        }
        for (const [place, target] of share(columns).entries()) {
          expect(found.reduce((sum, row) => sum + (row[place] ?? 0), 0)).toBeCloseTo(target, 7);
        }
        const odds = (of: number[][]) =>
          Math.log(((of[0]?.[0] ?? 0) * (of[2]?.[3] ?? 0)) / ((of[0]?.[3] ?? 0) * (of[2]?.[0] ?? 0)));
        expect(odds(found)).toBeCloseTo(odds(table), 6);
      }),
    );
  });

  it("changes nothing where the margins are met already", () => {
    fc.assert(
      fc.property(sizes, (cells) => {
        const table = [0, 1, 2].map((row) => cells.slice(row * 4, row * 4 + 4));
        const rows = table.map((row) => row.reduce((sum, one) => sum + one, 0));
        const columns = [0, 1, 2, 3].map((place) => table.reduce((sum, row) => sum + (row[place] ?? 0), 0));
        expectNear(rakeTable(table, rows, columns), table, 1e-6);
      }),
    );
  });

  it("meets the margins also where some are of two categories, in equal parts of each", () => {
    const four = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(four, targets(2), targets(2), (counts, rows, columns) => {
        const places = [["a"], ["b"], ["a", "b"]].flatMap((row) =>
          [["x"], ["y"]].map((column) => [row, column]),
        );
        const cells = places.map((categories, place) => ({ categories, size: counts[place] ?? 0 }));
        // Those who are of both halve what can be reached: more than half of them on each side.
        const [a = 0, x = 0] = [share(rows)[0], share(columns)[0]].map((one) => 0.4 + 0.2 * (one ?? 0));
        const margins = [
          new Map([
            ["a", a],
            ["b", 1 - a],
          ]),
          new Map([
            ["x", x],
            ["y", 1 - x],
          ]),
        ];
        const raked = rake(cells, margins);
        if (raked.kind !== "converged") throw new Error("not converged");
        const sumOf = (place: number, category: string) =>
          cells.reduce((sum, { categories, size }, cell) => {
            const own = categories[place] ?? [];
            const part = own.includes(category) ? 1 / own.length : 0;
            return sum + part * size * (raked.factors[cell] ?? 0);
          }, 0);
        expect(sumOf(0, "a")).toBeCloseTo(a, 7);
        expect(sumOf(1, "y")).toBeCloseTo(1 - x, 7);
      }),
    );
  });

  it("does not converge where empty cells leave no way to meet the targets", () => {
    const cells = [
      { categories: [["a"], ["x"]], size: 10 },
      { categories: [["b"], ["y"]], size: 10 },
    ];
    const margins = [
      new Map([
        ["a", 15],
        ["b", 5],
      ]),
      new Map([
        ["x", 10],
        ["y", 10],
      ]),
    ];
    expect(rake(cells, margins)).toEqual({ kind: "not-converged", rounds: maxRounds });
  });
});
