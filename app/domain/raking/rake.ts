/** Respondents who are of the same categories in every margin. */
export type RakingCell = {
  /** The categories in each margin, in the order of the margins. Those of several are in equal parts of each. */
  categories: readonly (readonly string[])[];
  /** How many respondents. */
  size: number;
};

/** How many there are of each category of one margin. The targets of all margins have one sum. */
export type RakingMargin = ReadonlyMap<string, number>;

export type Raked =
  /** `factors`: by what each cell's size is multiplied, in the order of the cells. */
  { kind: "converged"; factors: number[]; rounds: number } | { kind: "not-converged"; rounds: number };

export const maxRounds = 500;
/** Of the sum of all targets: how far the last round may leave any category from its target. */
const tolerance = 1e-9;

/**
 * Raking, which is iterative proportional fitting (Deming and Stephan, 1940): each margin in turn is brought to its
 * targets, until all of them hold at once. Each category needs a target above none. Whoever is of several categories of a
 * margin takes the root of each one's factor that is their part of it: generalized iterative scaling (Darroch and
 * Ratcliff, 1972), which is the same where everybody is of one. It does not converge where the cells that are empty leave
 * no way to meet the targets.
 */
export function rake(cells: readonly RakingCell[], margins: readonly RakingMargin[]): Raked {
  const factors = cells.map(() => 1);
  const [first] = margins;
  if (!first) return { kind: "converged", factors, rounds: 0 };
  const allowed = tolerance * [...first.values()].reduce((sum, target) => sum + target, 0);
  for (let round = 1; round <= maxRounds; round += 1) {
    for (const [place, targets] of margins.entries()) {
      const sums = sumByCategory(cells, factors, place);
      for (const [index, cell] of cells.entries()) {
        if (cell.size > 0) factors[index] = (factors[index] ?? 1) * factorOf(cell, { place, targets, sums });
      }
    }
    if (margins.every((targets, place) => isMet(targets, sumByCategory(cells, factors, place), allowed))) {
      return { kind: "converged", factors, rounds: round };
    }
  }
  return { kind: "not-converged", rounds: maxRounds };
}

function factorOf(
  cell: RakingCell,
  { place, targets, sums }: { place: number; targets: RakingMargin; sums: ReadonlyMap<string, number> },
): number {
  const categories = cell.categories[place] ?? [];
  return categories.reduce(
    (product, category) =>
      product * ((targets.get(category) ?? 0) / (sums.get(category) ?? 1)) ** (1 / categories.length),
    1,
  );
}

function sumByCategory(
  cells: readonly RakingCell[],
  factors: readonly number[],
  place: number,
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [index, { categories, size }] of cells.entries()) {
    const own = categories[place] ?? [];
    for (const category of own) {
      sums.set(category, (sums.get(category) ?? 0) + (size * (factors[index] ?? 1)) / own.length);
    }
  }
  return sums;
}

function isMet(targets: RakingMargin, sums: ReadonlyMap<string, number>, allowed: number): boolean {
  return [...targets].every(([category, target]) => Math.abs((sums.get(category) ?? 0) - target) <= allowed);
}
