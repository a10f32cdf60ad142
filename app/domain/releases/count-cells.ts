import type { ExactTable } from "../disclosure-control/release.ts";
import type { ReleasedTable } from "../disclosure-control/release-shape.server.ts";
import { partsOf } from "./release-versions.ts";

/** What became of a table's counts in a release, by the answers and groups that there are. */
export interface CellCounts {
  /** Shown as they are. */
  readonly visible: number;
  /** Shown together with others: the sum stands, each for itself does not. */
  readonly merged: number;
  /** Hidden in a table that is shown. */
  readonly hidden: number;
  /** In a table that is not shown at all. */
  readonly withheld: number;
}

export const noCells: CellCounts = { visible: 0, merged: 0, hidden: 0, withheld: 0 };

export function addCells(counts: readonly CellCounts[]): CellCounts {
  return counts.reduce(
    (sum, one) => ({
      visible: sum.visible + one.visible,
      merged: sum.merged + one.merged,
      hidden: sum.hidden + one.hidden,
      withheld: sum.withheld + one.withheld,
    }),
    noCells,
  );
}

/** The cells of a question's split as it is released, each by what became of it. */
export function countSplitCells(exact: ExactTable, released: ReleasedTable): CellCounts {
  const breakdown = exact.breakdown;
  const split = released.breakdowns.find(({ by }) => by === breakdown?.by);
  const cells = (breakdown?.rows.length ?? 0) * exact.columns.length;
  if (!breakdown || split?.state !== "shown") return { ...noCells, withheld: cells };
  const columns = split.columns ?? released.columns;
  const places = exact.columns.map(({ key }) => columns.findIndex((column) => partsOf(column).includes(key)));
  return addCells(
    breakdown.rows.flatMap(({ key }) => {
      const row = split.rows.find((one) => partsOf(one).includes(key));
      return places.map((place): CellCounts => {
        const cell = row?.cells[place] ?? null;
        const column = columns[place];
        if (cell === null || !row || !column) return { ...noCells, hidden: 1 };
        const isOwn = partsOf(row).length === 1 && partsOf(column).length === 1;
        return isOwn ? { ...noCells, visible: 1 } : { ...noCells, merged: 1 };
      });
    }),
  );
}

/** A table's own cells, by what became of each. */
export function countTableCells(exact: ExactTable, released: ReleasedTable): CellCounts {
  if (released.state !== "shown") return { ...noCells, withheld: exact.columns.length };
  return addCells(
    exact.columns.map(({ key }): CellCounts => {
      const place = released.columns.findIndex((column) => partsOf(column).includes(key));
      const column = released.columns[place];
      if (!column || (released.cells[place] ?? null) === null) return { ...noCells, hidden: 1 };
      return partsOf(column).length === 1 ? { ...noCells, visible: 1 } : { ...noCells, merged: 1 };
    }),
  );
}
