import type { ColumnTotal } from "../disclosure-control/hide-cells.ts";
import type { ExactTable, ReleaseInput } from "../disclosure-control/release.ts";
import type { ReleasedBreakdown, ReleasedTable } from "../disclosure-control/release-shape.server.ts";
import { sharesOf } from "../disclosure-control/shares.ts";
import { nameGroups, type SplitRow, splitTable } from "../disclosure-control/split-table.ts";
import { countsTheSame, firstVersionsOf, partsOf } from "./release-versions.ts";

/** Adds to a released question how each group answered it, or that this cannot be shown. */
export function splitReleasedTable(
  input: ReleaseInput,
  exact: ExactTable,
  table: ReleasedTable,
  tables: ReadonlyMap<string, ReleasedTable>,
): ReleasedTable {
  const breakdown = exact.breakdown;
  if (!breakdown || table.kind !== "one-answer" || table.state !== "shown") return table;
  if (table.breakdowns.some(({ by }) => by === breakdown.by)) return table;
  const sizes = tables.get(breakdown.by);
  if (!sizes || !countsTheSame(input, table) || !countsTheSame(input, sizes)) return table;
  const versions = firstVersionsOf(input, exact.key).filter(
    (version) => version.table.state === "shown" && version.release.id !== table.carriedFrom?.id,
  );
  const earlier = versions.map((version) => ({
    table: version.table,
    split: version.table.breakdowns.find(({ by, state }) => by === breakdown.by && state === "shown") ?? null,
  }));
  const { by, label } = breakdown;
  const counts = countsInColumns(exact, table);
  const withSplit = (split: ReleasedBreakdown): ReleasedTable => ({
    ...table,
    breakdowns: [...table.breakdowns, split],
  });
  const nothing = (state: "withheld" | "not-available") =>
    withSplit({ by, label, state, rows: blankRows(exact, table) });
  // A release that showed the question but not its groups bounds them, and a later split would tighten that.
  if (earlier.some(({ split }) => split === null)) return nothing("not-available");
  // Two splits of a question that hides answers would bound these together.
  const isSplit = table.breakdowns.some(({ state }) => state === "shown");
  if (isSplit && table.cells.some((cell) => cell === null)) return nothing("not-available");
  // Exact counts of a few groups beside shares of all would tell what the shares leave open.
  if (table.shares) return nothing("withheld");
  if (!counts || sizes.state !== "shown" || sizes.kind !== "one-answer") return nothing("withheld");
  const rows = rowsInGroups(exact, table, sizes);
  const last = earlier.at(-1);
  const split = splitTable(
    {
      columns: table.columns,
      totals: totalsOf(table, counts, input),
      rows,
      earlier: last?.split ?? null,
      earlierTotals: last ? totalsBefore(table, last.table) : [],
    },
    input.thresholds.counts,
  );
  if (!split) return nothing(last ? "not-available" : "withheld");
  return withSplit({ by, label, state: "shown", ...split });
}

/** The exact counts in the table's columns; null where it has no column for one of them. */
function countsInColumns(exact: ExactTable, table: ReleasedTable): readonly number[] | null {
  const known = new Set(table.columns.flatMap(partsOf));
  if (exact.columns.some(({ key }, place) => !known.has(key) && exact.counts[place] !== 0)) return null;
  return inColumns(exact, table, exact.counts);
}

function inColumns(exact: ExactTable, table: ReleasedTable, counts: readonly number[]): readonly number[] {
  return table.columns.map((column) => {
    const parts = partsOf(column);
    return sum(exact.columns.map(({ key }, place) => (parts.includes(key) ? (counts[place] ?? 0) : 0)));
  });
}

/** Groups as their own table tells them; those that it hides count together, since anyone can work that out. */
function rowsInGroups(exact: ExactTable, table: ReleasedTable, sizes: ReleasedTable): readonly SplitRow[] {
  const rows = sizes.columns.map((column, place): SplitRow & { hidden: boolean } => {
    const parts = partsOf(column);
    const partRows = (exact.breakdown?.rows ?? []).filter(({ key }) => parts.includes(key));
    return {
      key: column.key,
      label: column.label,
      merges: column.merges?.map(({ key, label }) => ({ key, label })),
      counts: table.columns.map((_, at) =>
        sum(partRows.map((row) => inColumns(exact, table, row.counts)[at] ?? 0)),
      ),
      hidden: sizes.cells[place] === null,
    };
  });
  const hidden = rows.filter((row) => row.hidden);
  const visibleRows = rows.filter((row) => !row.hidden).map(({ hidden: _, ...row }) => row);
  if (hidden.length === 0) return visibleRows;
  const merges = hidden.flatMap((row) => row.merges ?? [{ key: row.key, label: row.label }]);
  const counts = table.columns.map((_, at) => sum(hidden.map((row) => row.counts[at] ?? 0)));
  const together: SplitRow = {
    key: merges.map(({ key }) => key).join("+"),
    label: nameGroups(merges.map(({ label }) => label)),
    merges,
    counts,
  };
  return [...visibleRows, together];
}

function totalsOf(table: ReleasedTable, counts: readonly number[], input: ReleaseInput): ColumnTotal[] {
  const { counts: smallest, percentages } = input.thresholds;
  const ranges = table.shares
    ? sharesOf(table.columns, counts, { smallest, minBase: percentages })?.ranges
    : undefined;
  return counts.map((count, place) => {
    const hidden = table.cells[place] === null;
    const range = table.columns[place]?.role === "choice" ? ranges?.[place] : undefined;
    return {
      count,
      hidden,
      min: Math.min(count, range?.min ?? 1),
      max: range?.max ?? Number.MAX_SAFE_INTEGER,
    };
  });
}

function totalsBefore(table: ReleasedTable, before: ReleasedTable): (number | null)[] {
  return table.columns.map((column) => {
    const parts = partsOf(column);
    const cells = before.columns.flatMap((old, place) =>
      partsOf(old).some((part) => parts.includes(part)) ? [before.cells[place] ?? null] : [],
    );
    return cells.reduce<number | null>(
      (total, cell) => (total === null || cell === null ? null : total + cell),
      0,
    );
  });
}

function blankRows(exact: ExactTable, table: ReleasedTable): ReleasedBreakdown["rows"] {
  return (exact.breakdown?.rows ?? []).map(({ key, label }) => ({
    key,
    label,
    responses: null,
    cells: table.columns.map(() => null),
  }));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
