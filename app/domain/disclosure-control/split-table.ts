import { fitCells } from "./cell-flow.ts";
import { type ColumnGroup, columnOfGroup, groupBySide, groupColumns } from "./group-columns.ts";
import { type CellMask, type ColumnTotal, hideCells, protections } from "./hide-cells.ts";
import type { Column, ReleasedBreakdown } from "./release-shape.server.ts";

/** A group of respondents, with how they answered in the order of the question's released columns. */
export interface SplitRow {
  readonly key: string;
  readonly label: string;
  readonly merges?: readonly { readonly key: string; readonly label: string }[] | undefined;
  readonly counts: readonly number[];
}

export interface SplitInput {
  readonly columns: readonly Column[];
  readonly totals: readonly ColumnTotal[];
  readonly rows: readonly SplitRow[];
  /** The split as the last release showed it, by the same question and groups. */
  readonly earlier: ReleasedBreakdown | null;
  /** The question's own cells in that release. */
  readonly earlierTotals: readonly (number | null)[];
}

export type Split = Pick<ReleasedBreakdown, "columns" | "rows">;

/** Rather one cell that counts two together than one that counts nothing. */
const costOfMerged = 0.7;
/** Groups of fewer people than this are counted together where that shows more. */
const poolBelow = [20, 40, 80];
/** Answers of fewer people than this likewise. */
const joinBelow = [10, 20, 40];

/**
 * A question by group, in the form that hides least. The columns are the question's own, or the sides of its scale.
 * Smaller groups may be counted together. Null where no form is safe.
 */
export function splitTable(input: SplitInput, smallest: number): Split | null {
  if (input.earlier) return splitAgain(input, input.earlier, smallest);
  const fine = input.columns.map((_, place): ColumnGroup => [place]);
  const scale = {
    columns: input.columns,
    order: "scale",
    counts: input.totals.map(({ count }) => count),
  } as const;
  const columns = [
    fine,
    ...joinBelow.map((below) => groupColumns(scale, fine, below)),
    groupBySide(scale, fine),
  ];
  const rows = [input.rows, ...poolBelow.map((below) => poolRows(input.rows, below))];
  const ways = rows.flatMap((each) => columns.map((groups) => ({ rows: each, groups })));
  let best: { split: Split; cost: number } | null = null;
  for (const way of ways) {
    const candidate = buildSplit(input, way.rows, way.groups);
    if (candidate.rows.filter(({ counts }) => sum(counts) > 0).length < 2) continue;
    for (const protection of protections) {
      const mask = hideCells(
        {
          rows: candidate.rows.map(({ counts }) => counts),
          columns: candidate.totals,
          ranks: candidate.ranks,
          min: 1,
        },
        candidate.rows.map(({ counts }) => counts.map(() => false)),
        { smallest, protection },
      );
      if (mask === null || saysNothing(candidate, mask)) continue;
      const cost = costOf(input, candidate, mask);
      if (best === null || cost < best.cost - 1e-9) best = { split: show(candidate, mask), cost };
      break;
    }
  }
  return best?.split ?? null;
}

interface ReleasedSplit {
  readonly columns: readonly Column[];
  readonly totals: readonly ColumnTotal[];
  readonly ranks: readonly number[];
  readonly rows: readonly SplitRow[];
  /** The question's columns as they are, so that nothing needs to be said of them. */
  readonly asQuestion: boolean;
}

function buildSplit(
  input: SplitInput,
  rows: readonly SplitRow[],
  groups: readonly ColumnGroup[],
): ReleasedSplit {
  const columns = groups.map((group) => columnOfGroup(input.columns, group, null));
  return {
    columns,
    asQuestion: groups.length === input.columns.length,
    // What is no answer is rather hidden than an answer.
    ranks: columns.map(({ role }) => (role === "choice" ? 1 : 0)),
    totals: groups.map((group) => addTotals(group.flatMap((place) => input.totals[place] ?? []))),
    rows: rows.map((row) => ({
      ...row,
      counts: groups.map((group) => sum(group.map((place) => row.counts[place] ?? 0))),
    })),
  };
}

function addTotals(totals: readonly ColumnTotal[]): ColumnTotal {
  return {
    count: sum(totals.map(({ count }) => count)),
    hidden: totals.some(({ hidden }) => hidden),
    min: sum(totals.map(({ count, hidden, min }) => (hidden ? min : count))),
    max: totals.reduce(
      (sumOfMax, { count, hidden, max: columnMax }) =>
        Math.min(Number.MAX_SAFE_INTEGER, sumOfMax + (hidden ? columnMax : count)),
      0,
    ),
  };
}

function saysNothing({ rows }: ReleasedSplit, mask: CellMask): boolean {
  return rows.every(({ counts }, row) => counts.every((count, column) => count === 0 || mask[row]?.[column]));
}

/** Groups smaller than this as one. */
function poolRows(rows: readonly SplitRow[], below: number): readonly SplitRow[] {
  const sizeOf = (row: SplitRow) => sum(row.counts);
  const small = rows.filter((row) => sizeOf(row) > 0 && sizeOf(row) < below);
  if (small.length < 2) return rows;
  const merges = small.flatMap((row) => row.merges ?? [{ key: row.key, label: row.label }]);
  const pooled: SplitRow = {
    key: merges.map(({ key }) => key).join("+"),
    label: nameGroups(merges.map(({ label }) => label)),
    merges,
    counts: (small[0]?.counts ?? []).map((_, place) => sum(small.map((row) => row.counts[place] ?? 0))),
  };
  return [...rows.filter((row) => !small.includes(row)), pooled];
}

/** What groups that are counted together are called. */
export function nameGroups(labels: readonly string[]): string {
  return `Other groups: ${labels.join("; ")}`;
}

/** In cells of the question by its own groups: one hidden costs one, one counted together with others a part of it. */
function costOf(input: SplitInput, released: ReleasedSplit, mask: CellMask): number {
  let cost = 0;
  for (const [r, row] of released.rows.entries()) {
    for (const c of released.columns.keys()) {
      const within = (row.merges?.length ?? 1) * (released.columns[c]?.merges?.length ?? 1);
      const isQuestionRow = input.rows.some(({ key }) => key === row.key) && released.asQuestion;
      if (mask[r]?.[c]) cost += within;
      else if (!isQuestionRow) cost += within > 1 ? within * costOfMerged : 0;
    }
  }
  return cost;
}

function show(released: ReleasedSplit, mask: CellMask): Split {
  return {
    ...(released.asQuestion ? {} : { columns: [...released.columns] }),
    rows: released.rows.map(({ key, label, merges, counts }, row) => ({
      key,
      label,
      ...(merges ? { merges: [...merges] } : {}),
      responses: sum(counts),
      cells: counts.map((count, column) => (mask[row]?.[column] ? null : count)),
    })),
  };
}

/** Later the same way as before: what was hidden stays hidden, and a small change is hidden like a small count. */
function splitAgain(input: SplitInput, earlier: ReleasedBreakdown, smallest: number): Split | null {
  const columns = earlier.columns ?? input.columns;
  const groups = columns.map((column) => placesOf(input.columns, column));
  if (groups.some((group) => group.length === 0) || groups.flat().length !== input.columns.length)
    return null;
  const merged = earlier.rows.map((row) => {
    const keys = (row.merges ?? [row]).map(({ key }) => key);
    const mergedRows = input.rows.filter((one) =>
      (one.merges ?? [one]).every(({ key }) => keys.includes(key)),
    );
    const { key, label, merges } = row;
    const counts = input.columns.map((_, place) =>
      sum(mergedRows.map(({ counts: each }) => each[place] ?? 0)),
    );
    return { key, label, merges, counts, parts: mergedRows.length };
  });
  if (sum(merged.map(({ parts }) => parts)) !== input.rows.length) return null;
  const candidate = buildSplit(input, merged, groups);
  const before = earlier.rows.map(({ cells }) => cells);
  const totalsBefore = groups.map((group) =>
    addVisible(group.map((place) => input.earlierTotals[place] ?? null)),
  );
  if (candidate.totals.some(({ hidden }) => hidden) || totalsBefore.some((total) => total === null))
    return null;
  const sizesBefore = earlier.rows.map(({ responses }) => responses);
  if (sizesBefore.some((size) => size === null)) return null;

  const unknown = before.map((line) => line.map((cell) => cell === null));
  const change = candidate.rows.map(({ counts }, row) =>
    counts.map((count, column) => (unknown[row]?.[column] ? 0 : count - (before[row]?.[column] ?? 0))),
  );
  const rowSums = candidate.rows.map(
    ({ counts }, row) => sum(counts) - (sizesBefore[row] ?? 0) - sum(change[row] ?? []),
  );
  const columnSums = candidate.totals.map(
    ({ count }, column) => count - (totalsBefore[column] ?? 0) - sum(change.map((line) => line[column] ?? 0)),
  );
  if ([...change.flat(), ...rowSums, ...columnSums].some((by) => by < 0)) return null;
  const fitting = fitCells(unknown, rowSums, columnSums);
  if (fitting === null) return null;
  const changes = change.map((line, row) =>
    line.map((by, column) => (unknown[row]?.[column] ? (fitting[row]?.[column] ?? 0) : by)),
  );
  const smallNow = candidate.rows.map(({ counts }, row) =>
    counts.map((count, column) => (unknown[row]?.[column] ?? false) || (count > 0 && count < smallest)),
  );
  const mask = hideCells(
    {
      rows: changes,
      columns: candidate.totals.map(({ count }) => ({ count, hidden: false, min: count, max: count })),
      ranks: candidate.ranks,
      min: 0,
      unknown,
    },
    smallNow,
    { smallest, protection: "strict" },
  );
  if (mask === null || saysNothing(candidate, mask)) return null;
  return { ...show(candidate, mask), ...(earlier.columns ? { columns: [...candidate.columns] } : {}) };
}

/** Where the parts of a column that counts several together stand in these. */
function placesOf(columns: readonly Column[], { key, merges }: Column): ColumnGroup {
  const keys = (merges ?? [{ key }]).map((part) => part.key);
  return columns.flatMap((column, place) =>
    (column.merges ?? [column]).every((part) => keys.includes(part.key)) ? [place] : [],
  );
}

function addVisible(cells: readonly (number | null)[]): number | null {
  return cells.reduce<number | null>(
    (total, cell) => (total === null || cell === null ? null : total + cell),
    0,
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
