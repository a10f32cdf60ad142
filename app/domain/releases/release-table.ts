import {
  type ColumnGroup,
  columnOfGroup,
  groupColumns,
  sumOf,
  uniteGroups,
} from "../disclosure-control/group-columns.ts";
import { hideLine } from "../disclosure-control/hide-line.ts";
import { hideOptions } from "../disclosure-control/hide-options.ts";
import type { Bounds, ExactTable, ReleaseInput } from "../disclosure-control/release.ts";
import type { Column, ReleasedTable } from "../disclosure-control/release-shape.server.ts";
import { sharesOf } from "../disclosure-control/shares.ts";
import {
  blank,
  carry,
  firstVersionsOf,
  isRegrouped,
  partsOf,
  releasedCellsOf,
  type TableVersion,
} from "./release-versions.ts";

/** One table of a release, safe beside its own totals and beside every earlier release of it. */
export function releaseTable(input: ReleaseInput, exact: ExactTable): ReleasedTable {
  if (isRegrouped(input, exact)) return blank(exact, "not-available");
  const versions = firstVersionsOf(input, exact.key);
  const latest = versions.at(-1);
  if (latest && versions.some((version) => differingSince(exact, version) < input.thresholds.counts)) {
    return carry(latest);
  }
  const before = versions.map((version) => version.table).filter(({ state }) => state === "shown");
  // Shares bound the counts behind them, so that counts beside them would tell small changes.
  if (latest && before.some(({ shares }) => shares)) return carry(latest);
  return exact.kind === "one-answer"
    ? releaseLine(input, exact, { latest, before })
    : releaseOptions(input, exact, { latest, before });
}

type Before = { readonly latest: TableVersion | undefined; readonly before: readonly ReleasedTable[] };

function releaseLine(input: ReleaseInput, exact: ExactTable, { latest, before }: Before): ReleasedTable {
  const smallest = input.thresholds.counts;
  const table = groupTable(input, exact, before);
  if (!table) return blank(exact, "withheld");
  const shares =
    before.length === 0
      ? sharesOf(table.columns, table.counts, { smallest, minBase: input.thresholds.percentages })
      : null;
  if (shares) {
    return {
      ...blank(table, "shown"),
      responses: sum(table.counts),
      cells: table.columns.map(({ role }, place) =>
        role === "choice" && table.counts[place] === 0 ? 0 : null,
      ),
      shares: { step: shares.step, percent: [...shares.percent] },
    };
  }
  const fewChoices =
    table.columns.filter(({ role }, place) => role === "choice" && (table.counts[place] ?? 0) > 0).length < 3;
  const outcome = hideLine(
    table.columns.map((column, place) => ({
      key: column.key,
      count: table.counts[place] ?? 0,
      rank: rankOf(column, fewChoices),
    })),
    before.map((releasedTable) => ({
      total: releasedTable.responses ?? 0,
      releasedCells: cellsInGroups(releasedTable, table.columns),
    })),
    smallest,
  );
  if (outcome.kind === "carried-over") return latest ? carry(latest) : blank(table, "withheld");
  if (outcome.kind === "withheld") return blank(table, "withheld");
  return {
    ...blank(table, "shown"),
    responses: sum(table.counts),
    cells: table.columns.map(({ key }, place) =>
      outcome.hidden.has(key) ? null : (table.counts[place] ?? 0),
    ),
  };
}

function releaseOptions(input: ReleaseInput, table: ExactTable, { latest, before }: Before): ReleasedTable {
  const people = table.population ?? (table.of === "own-answers" ? (input.ownAnswers ?? 0) : input.responses);
  const outcome = hideOptions(
    {
      answered: table.answered ?? 0,
      notAnswered: people - (table.answered ?? 0),
      options: table.columns.map(({ key }, place) => ({ key, count: table.counts[place] ?? 0 })),
    },
    before.map((releasedTable) => ({
      answered: releasedTable.answered ?? 0,
      notAnswered: (releasedTable.responses ?? 0) - (releasedTable.answered ?? 0),
      releasedCells: releasedCellsOf(releasedTable),
    })),
    input.thresholds.counts,
  );
  if (outcome.kind === "carried-over") return latest ? carry(latest) : blank(table, "withheld");
  if (outcome.kind === "withheld") return blank(table, "withheld");
  return {
    ...blank(table, "shown"),
    responses: people,
    answered: table.answered,
    cells: table.columns.map(({ key }, place) =>
      outcome.hidden.has(key) ? null : (table.counts[place] ?? 0),
    ),
  };
}

/** How small a count is joined with others where the noon’s counts would tell it in what is usually joined. */
const widerBy = [1, 2, 4, 8, 16];

/** The table with what is counted together as one column; what an earlier release counted together stays so. */
function groupTable(
  input: ReleaseInput,
  exact: ExactTable,
  before: readonly ReleasedTable[],
): ExactTable | null {
  const place = new Map(exact.columns.map(({ key }, at) => [key, at]));
  const start = uniteGroups([
    ...exact.columns.map((_, at) => [at]),
    ...before.flatMap(({ columns }) =>
      columns.map(({ merges }) => (merges ?? []).flatMap(({ key }) => place.get(key) ?? [])),
    ),
  ]);
  const smallest = input.thresholds.counts;
  const bounds = input.bounds?.get(exact.key);
  const ways = bounds ? widerBy : [1];
  const groups = ways
    .map((times) => groupColumns(exact, start, smallest * times))
    .find((way) => !bounds || way.every((group) => isOpen(exact, group, { bounds, smallest })));
  if (!groups) return null;
  const others = exact.order === "list" ? othersOf(exact) : null;
  return {
    ...exact,
    columns: groups.map((group) => {
      const isList = group.some((at) => exact.columns[at]?.role === "choice");
      return columnOfGroup(exact.columns, group, isList ? others : null);
    }),
    counts: groups.map((group) => sumOf(exact, group)),
  };
}

/** Whether at least three numbers fit each small count of a group, by its sum and what is known from elsewhere. */
function isOpen(
  exact: ExactTable,
  group: ColumnGroup,
  { bounds, smallest }: { bounds: ReadonlyMap<string, Bounds>; smallest: number },
): boolean {
  const together = sumOf(exact, group);
  const boundsOf = (at: number) =>
    bounds.get(exact.columns[at]?.key ?? "") ?? { min: 0, max: Number.POSITIVE_INFINITY };
  return group.every((at) => {
    const count = exact.counts[at] ?? 0;
    if (count === 0 || count >= smallest) return true;
    const others = group.filter((other) => other !== at).map(boundsOf);
    const cellBounds = boundsOf(at);
    const max = Math.min(cellBounds.max, together - sum(others.map(({ min }) => min)));
    const min = Math.max(cellBounds.min, together - sum(others.map((other) => other.max)));
    return max - min >= 2;
  });
}

function othersOf({ key }: ExactTable): string {
  return key.startsWith("about:") || ["own:age", "own:setting"].includes(key)
    ? "Other groups"
    : "Other answers";
}

/** An earlier release's cells, added up to the columns of now; null where one of them is hidden. */
function cellsInGroups(
  releasedTable: ReleasedTable,
  columns: readonly Column[],
): ReadonlyMap<string, number | null> {
  const cells = new Map<string, number | null>();
  for (const [place, { key, merges }] of releasedTable.columns.entries()) {
    const parts = (merges ?? [{ key }]).map((part) => part.key);
    const now = columns.find((column) => partsOf(column).some((part) => parts.includes(part)))?.key ?? key;
    const [cell, other] = [releasedTable.cells[place] ?? null, cells.has(now) ? (cells.get(now) ?? null) : 0];
    cells.set(now, cell === null || other === null ? null : cell + other);
  }
  return cells;
}

/** How many have come since a table was last shown: of whatever it counts. */
function differingSince(table: ExactTable, { release, table: releasedTable }: TableVersion): number {
  if (table.of === "responses") return release.differing;
  if (table.of === "own-answers") return release.ownDiffering ?? 0;
  // Of a table withheld for being small only its most is known.
  const maxWithheld = Math.max(release.content.thresholds.counts - 1, releasedTable.columns.length);
  return sum(table.counts) - (releasedTable.responses ?? maxWithheld);
}

/** With two answers left, hiding one in support of the other would leave nothing to read. */
function rankOf({ role }: Column, fewChoices: boolean): number {
  return { choice: fewChoices ? 3 : 0, "dont-know": 0, "not-answered": 1, "not-asked": 2 }[role];
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
