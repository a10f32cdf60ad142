import load, { type Highs, type ModelData } from "highs";

/** A sum of unknowns: their places and how often each counts. */
export type Sum = ReadonlyMap<number, number>;

/** What is known of such a sum: it lies between two numbers. */
export type Known = { readonly sum: Sum; readonly min: number; readonly max: number };

export type Range = { min: number; max: number };

let solver: Promise<Highs> | undefined;

/**
 * The least and the most that each secret can be, by linear programming, when all unknowns are none or more and all that is
 * known holds. It knows nothing of how the known was chosen. A range that has become `enough` wide is not widened further.
 */
export async function rangesOf(
  unknowns: number,
  known: readonly Known[],
  secrets: readonly Sum[],
  enough: number,
): Promise<Range[]> {
  solver ??= load();
  const highs = await solver;
  return highs.withModel(modelOf(highs, unknowns, known), (model) => {
    // Each objective begins where the last one ended.
    model.options.set({ output_flag: false, presolve: "off", simplex_strategy: 4 });
    const ranges = secrets.map(() => ({ min: Number.POSITIVE_INFINITY, max: Number.NEGATIVE_INFINITY }));
    const isWide = ({ min, max }: Range) => max - min >= enough;
    const solve = (objective: Sum) => {
      const costs = new Float64Array(unknowns);
      for (const [place, times] of objective) costs[place] = times;
      model.changeColsCost({ kind: "range", from: 0, to: unknowns - 1 }, costs);
      model.run();
      const status = model.getModelStatus();
      if (status === highs.constants.modelStatus.unbounded) return false;
      if (status !== highs.constants.modelStatus.optimal) throw new Error(`no solution: ${status}`);
      const { colValue } = model.getSolution();
      for (const [at, secret] of secrets.entries()) {
        const value = [...secret].reduce((sum, [place, times]) => sum + times * (colValue[place] ?? 0), 0);
        const range = ranges[at];
        if (!range) continue;
        range.min = Math.min(range.min, value);
        range.max = Math.max(range.max, value);
      }
      return true;
    };
    for (const [at, secret] of secrets.entries()) {
      const range = ranges[at];
      if (!range || isWide(range)) continue;
      solve(secret);
      if (isWide(range)) continue;
      const up = new Map([...secret].map(([place, times]) => [place, -times] as const));
      if (!solve(up)) range.max = Number.POSITIVE_INFINITY;
    }
    return ranges;
  });
}

function modelOf(highs: Highs, unknowns: number, known: readonly Known[]): ModelData {
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const { sum } of known) {
    for (const [place, times] of sum) {
      indices.push(place);
      values.push(times);
    }
    starts.push(indices.length);
  }
  return {
    numCols: unknowns,
    numRows: known.length,
    colCost: new Float64Array(unknowns),
    colLower: new Float64Array(unknowns),
    colUpper: new Float64Array(unknowns).fill(highs.infinity),
    rowLower: known.map(({ min }) => min),
    rowUpper: known.map(({ max }) => (Number.isFinite(max) ? max : highs.infinity)),
    matrix: { format: "csr", numRows: known.length, numCols: unknowns, starts, indices, values },
  };
}
