/**
 * Which choices must be hidden where one question is broken down by one group. Rows add up to the size of their group
 * and columns to the question's own table, so a choice that is hidden for one group is hidden for all of them, and
 * never one choice alone. Groups too small to be shown count together as one row, since anyone can work that row out.
 */
export interface BreakdownRow {
  readonly key: string;
  /** Counts in the order of the columns. */
  readonly counts: readonly number[];
}

export interface BreakdownTable {
  readonly columns: readonly { readonly key: string; readonly rank: number }[];
  readonly rows: readonly BreakdownRow[];
  /** Columns hidden in the question's own table. */
  readonly hiddenColumns: ReadonlySet<string>;
  /** Groups whose size is hidden. */
  readonly hiddenRows: ReadonlySet<string>;
}

/** What an earlier release showed of the same breakdown. */
export interface EarlierBreakdown {
  /** The question's own table: all groups together. */
  readonly all: { readonly total: number; readonly shown: ReadonlyMap<string, number | null> };
  /** Each group shown, with its size; groups that were hidden are absent. */
  readonly rows: ReadonlyMap<
    string,
    { readonly total: number; readonly shown: ReadonlyMap<string, number | null> }
  >;
}

export type BreakdownOutcome =
  | { readonly kind: "shown"; readonly hiddenColumns: ReadonlySet<string> }
  | { readonly kind: "withheld" }
  | { readonly kind: "carried-over" };

/** `smallest` is the smallest count that may be shown; a true zero always may. */
export function hideBreakdown(
  table: BreakdownTable,
  earlier: readonly EarlierBreakdown[],
  smallest: number,
): BreakdownOutcome {
  const nothing: BreakdownOutcome = { kind: earlier.length > 0 ? "carried-over" : "withheld" };
  const rows = mergeHiddenRows(table);
  if (rows.length < 2 || rows.every((row) => row.shown === false)) return nothing;
  const changes = earlier.map((before) => changeOf(table, rows, before));
  if (changes.some((change) => change === null)) return { kind: "carried-over" };
  const known = changes.filter((change) => change !== null);

  const hidden = new Set(table.hiddenColumns);
  const small = (count: number) => count > 0 && count < smallest;
  for (const [place, column] of table.columns.entries()) {
    if (
      rows.some((row) => small(row.counts[place] ?? 0)) ||
      known.some((change) => change.rows.some((row) => row[place] === null || small(row[place] ?? 0)))
    ) {
      hidden.add(column.key);
    }
  }
  const inOrder = supportOrder(table, hidden);
  for (;;) {
    const places = table.columns.flatMap((column, place) => (hidden.has(column.key) ? [place] : []));
    const counts = rows.map((row) => row.counts);
    const safe =
      places.length === 0 ||
      (isBlurred(counts, places, smallest) &&
        known.every((change) => isChangeBlurred(change, places, smallest)));
    if (safe) break;
    const support = inOrder.find((place) => {
      const key = table.columns[place]?.key;
      return key !== undefined && !hidden.has(key) && sum(rows.map((row) => row.counts[place] ?? 0)) > 0;
    });
    const key = support === undefined ? undefined : table.columns[support]?.key;
    if (key === undefined) return nothing;
    hidden.add(key);
  }
  return hidden.size === table.columns.length ? nothing : { kind: "shown", hiddenColumns: hidden };
}

interface Row {
  readonly keys: readonly string[];
  readonly shown: boolean;
  readonly counts: readonly number[];
}

function mergeHiddenRows(table: BreakdownTable): readonly Row[] {
  const shown = table.rows
    .filter((row) => !table.hiddenRows.has(row.key))
    .map((row): Row => ({ keys: [row.key], shown: true, counts: row.counts }));
  const hidden = table.rows.filter((row) => table.hiddenRows.has(row.key));
  if (hidden.length === 0) return shown;
  const counts = table.columns.map((_, place) => sum(hidden.map((row) => row.counts[place] ?? 0)));
  return [...shown, { keys: hidden.map((row) => row.key), shown: false, counts }];
}

interface Change {
  /** By row and column, how many more than before; null where the earlier release hid it. */
  readonly rows: readonly (readonly (number | null)[])[];
  /** By row, how many more people in all. */
  readonly totals: readonly number[];
}

/** What has changed since, as far as it shows; null where something has been taken back or a row has appeared. */
function changeOf(table: BreakdownTable, rows: readonly Row[], before: EarlierBreakdown): Change | null {
  const seen = rows.filter((row) => row.shown).map((row) => before.rows.get(row.keys[0] ?? ""));
  if (seen.some((row) => row === undefined)) return null;
  const earlier = seen.filter((row) => row !== undefined);
  const changes: (number | null)[][] = [];
  const totals: number[] = [];
  for (const row of rows) {
    const earlierRow = row.shown ? before.rows.get(row.keys[0] ?? "") : undefined;
    const earlierTotal = earlierRow
      ? earlierRow.total
      : before.all.total - sum(earlier.map((other) => other.total));
    totals.push(sum(row.counts) - earlierTotal);
    changes.push(
      table.columns.map((column, place) => {
        const count = row.counts[place] ?? 0;
        if (earlierRow) return less(count, shownOf(earlierRow.shown, column.key));
        const all = shownOf(before.all.shown, column.key);
        const others = earlier.map((other) => shownOf(other.shown, column.key));
        if (all === null || others.some((one) => one === null)) return null;
        return count - (all - sum(others.map((one) => one ?? 0)));
      }),
    );
  }
  const fell = totals.some((by) => by < 0) || changes.some((row) => row.some((by) => by !== null && by < 0));
  return fell ? null : { rows: changes, totals };
}

/** Whether every small count in the hidden columns could as well be none, or many, by all the totals that are known. */
function isBlurred(
  rows: readonly (readonly number[])[],
  places: readonly number[],
  smallest: number,
): boolean {
  if (places.length < 2) return false;
  const rowSums = rows.map((row) => sum(places.map((place) => row[place] ?? 0)));
  const all = sum(rowSums);
  if (rowSums.some((together) => together > 0 && together < smallest)) return false;
  return places.every((place) => {
    const columnSum = sum(rows.map((row) => row[place] ?? 0));
    return rows.every((row, index) => {
      const count = row[place] ?? 0;
      return count === 0 || count >= smallest || (rowSums[index] ?? 0) + columnSum <= all;
    });
  });
}

function isChangeBlurred(change: Change, places: readonly number[], smallest: number): boolean {
  const rowSums = change.rows.map((row, index) => {
    const shown = row.filter((_, place) => !places.includes(place)).map((by) => by ?? 0);
    return (change.totals[index] ?? 0) - sum(shown);
  });
  const all = sum(rowSums);
  if (rowSums.some((together) => together < 0 || (together > 0 && together < smallest))) return false;
  return places.every((place) => {
    const column = change.rows.map((row) => row[place] ?? null);
    const newlyHidden = column.every((by) => by !== null);
    if (!newlyHidden) return true;
    const columnSum = sum(column.map((by) => by ?? 0));
    return column.every((by, index) => {
      const small = by !== null && by > 0 && by < smallest;
      return !small || (rowSums[index] ?? 0) + columnSum <= all;
    });
  });
}

/** Nearest to what is hidden first, "not answered" last, as in the question's own table. */
function supportOrder(table: BreakdownTable, hidden: ReadonlySet<string>): readonly number[] {
  const places = table.columns.flatMap((column, place) => (hidden.has(column.key) ? [place] : []));
  const distance = (place: number) => Math.min(...places.map((other) => Math.abs(other - place)));
  return table.columns
    .map((column, place) => ({ column, place, distance: distance(place) }))
    .sort((a, b) => a.column.rank - b.column.rank || a.distance - b.distance || a.place - b.place)
    .map(({ place }) => place);
}

/** A column that an earlier release did not have yet counted nobody. */
function shownOf(shown: ReadonlyMap<string, number | null>, key: string): number | null {
  const cell = shown.get(key);
  return cell === undefined ? 0 : cell;
}

function less(count: number, before: number | null): number | null {
  return before === null ? null : count - before;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
