import { cheapestPath, type HiddenEdge, reachOf } from "./cell-flow.ts";

/*
 * Which cells of a two-way table must be hidden where every row total, and nearly every column total, is public.
 * These are the small cells, and cells around them. Each small cell must stay open to any small number or a larger
 * one.
 */

/** The column's own total: `hidden` where the table of all groups hides it; it may be known to lie between two numbers. */
export interface ColumnTotal {
  readonly count: number;
  readonly hidden: boolean;
  readonly min: number;
  readonly max: number;
}

export interface CellTable {
  readonly rows: readonly (readonly number[])[];
  readonly columns: readonly ColumnTotal[];
  /** By column, in order of which cells are rather hidden in support of others: the lowest first. */
  readonly ranks: readonly number[];
  /** What a hidden cell is known to be at least: 1 in counts, where none is shown as 0, and 0 in changes. */
  readonly min: 0 | 1;
  /** Cells hidden before: nobody kept their numbers, and what stands here only fits all totals. */
  readonly unknown?: CellMask;
}

/**
 * How well a small count is hidden: `strict` if it could be every small number, or a larger one; `three` if at least three
 * numbers fit; `zeros` if at least four fit and cells are hidden that are none.
 */
export type Protection = "strict" | "three" | "zeros";
export const protections: readonly Protection[] = ["strict", "three", "zeros"];

export type CellMask = readonly (readonly boolean[])[];

type Cell = {
  readonly row: number;
  /** -1 for a column's own total. */
  readonly column: number;
  readonly count: number;
  readonly unknown: boolean;
  readonly edge: HiddenEdge;
};

/** Adds to `mustHide` (true where hidden) what is needed; null where no hiding would do. */
export function hideCells(
  table: CellTable,
  mustHide: CellMask,
  { smallest, protection }: { smallest: number; protection: Protection },
): CellMask | null {
  const min = protection === "zeros" ? 0 : table.min;
  const mask = table.rows.map((counts, row) =>
    counts.map((count, column) => (mustHide[row]?.[column] ?? false) || (count > 0 && count < smallest)),
  );
  const nodes = table.rows.length + table.columns.length + 1;
  // Each round hides at least one more cell.
  for (let rounds = table.rows.length * table.columns.length; rounds >= 0; rounds -= 1) {
    const cells = hiddenCells({ ...table, min }, mask);
    const edges = cells.map(({ edge }) => edge);
    const bare = cells.findIndex(
      (cell, place) => !isProtected(cell, reachOf(edges, place, nodes, smallest), { smallest, protection }),
    );
    if (bare < 0) return mask;
    const support = findSupport(table, mask, cells[bare], { smallest, mayHideZeros: protection === "zeros" });
    if (support.length === 0) return null;
    for (const [row, column] of support) {
      const line = mask[row];
      if (line) line[column] = true;
    }
  }
  return null;
}

/** Of changes four numbers must fit, since none is as likely there. */
function isProtected(
  { count, edge, unknown }: Cell,
  reach: { up: number; down: number },
  { smallest, protection }: { smallest: number; protection: Protection },
): boolean {
  if (unknown) {
    const [low, high] = [count - reach.down, count + reach.up];
    return high === 0 || low >= smallest || high - low >= smallest - 1;
  }
  if (count <= 0 || count >= smallest) return true;
  if (protection === "strict") {
    return reach.up >= Math.min(edge.up, smallest - count) && reach.down >= count - 1;
  }
  return reach.up + reach.down >= (protection === "zeros" ? 3 : 2);
}

function hiddenCells(table: CellTable, mask: CellMask): Cell[] {
  const rows = table.rows.length;
  const totalNode = rows + table.columns.length;
  const cells = table.rows.flatMap((counts, row) =>
    counts.flatMap((count, column): Cell[] =>
      mask[row]?.[column]
        ? [
            {
              row,
              column,
              count,
              unknown: table.unknown?.[row]?.[column] ?? false,
              edge: {
                from: row,
                to: rows + column,
                up: Number.MAX_SAFE_INTEGER,
                down: Math.max(0, count - table.min),
              },
            },
          ]
        : [],
    ),
  );
  const totals = table.columns.flatMap(({ count, hidden, min, max }, column): Cell[] =>
    hidden
      ? [
          {
            row: -1,
            column,
            count,
            unknown: false,
            edge: { from: rows + column, to: totalNode, up: max - count, down: count - min },
          },
        ]
      : [],
  );
  return [...cells, ...totals];
}

/** The fewest cells to hide further, so that a circle of large numbers leads through the bare one. */
function findSupport(
  table: CellTable,
  mask: CellMask,
  bare: Cell | undefined,
  { smallest, mayHideZeros }: { smallest: number; mayHideZeros: boolean },
): readonly (readonly [number, number])[] {
  if (!bare) return [];
  const rows = table.rows.length;
  const nodes = rows + table.columns.length + 1;
  const usable = table.rows.flatMap((counts, row) =>
    counts.flatMap((count, column) => {
      const hidden = mask[row]?.[column] ?? false;
      if ((count === 0 && !mayHideZeros) || (row === bare.row && column === bare.column)) return [];
      // Through small cells little can move: they are the last resort.
      const small = count < smallest ? 8 : 0;
      const cost = (hidden ? 0.001 : 1 + 0.1 * (table.ranks[column] ?? 0)) + small + 0.0001 * (row + column);
      return [{ row, column, from: row, to: rows + column, cost }];
    }),
  );
  const totals = table.columns.flatMap(({ hidden, min, max }, column) =>
    hidden && max - min >= smallest && !(bare.row < 0 && column === bare.column)
      ? [{ row: -1, column, from: rows + column, to: nodes - 1, cost: 0.001 }]
      : [],
  );
  const edges = [...usable, ...totals];
  const path = cheapestPath(edges, nodes, bare.edge.to, bare.edge.from);
  const supportEdges = (path ?? []).flatMap((at) => edges[at] ?? []);
  const fresh = supportEdges.filter(({ row, column }) => row >= 0 && mask[row]?.[column] === false);
  if (fresh.length > 0) return fresh.map(({ row, column }) => [row, column] as const);
  // The cheapest circle is hidden already and too narrow: widen it beside the bare cell, then anywhere.
  const near = usable
    .filter(({ row, column }) => mask[row]?.[column] === false)
    .sort(
      (one, other) =>
        Number(other.row === bare.row) - Number(one.row === bare.row) ||
        Number(other.column === bare.column) - Number(one.column === bare.column) ||
        one.cost - other.cost,
    )[0];
  return near ? [[near.row, near.column]] : [];
}
