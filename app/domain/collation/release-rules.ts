import { type EarlierBreakdown, hideBreakdown } from "./hide-breakdown.ts";
import { hideLine } from "./hide-line.ts";
import { hideOptions } from "./hide-options.ts";
import type {
  Column,
  ExactTable,
  KeptRelease,
  ReleaseContent,
  ReleasedBreakdown,
  ReleasedTable,
  ReleaseInput,
} from "./release.ts";

export type ReleaseOutcome =
  | {
      readonly kind: "made";
      readonly content: ReleaseContent;
      /** The release whose responses stand in this one too, where only other views have been added. */
      readonly responsesOf: KeptRelease | null;
    }
  /** An earlier release says all that may be said now. */
  | { readonly kind: "covered"; readonly by: KeptRelease };

/**
 * Puts together a release that is safe beside its own totals and beside every earlier release of the same re-visit.
 * Where fewer responses than the smallest shown count differ from an earlier release, that one stands; what young
 * people and the open meeting said since can still be added to it.
 */
export function compileRelease(input: ReleaseInput): ReleaseOutcome {
  const { earlier, responses, thresholds } = input;
  const latest = earlier.at(-1);
  const coveredBy = latest && tooClose(input) ? latest : undefined;
  if (coveredBy && (coveredBy.differing > 0 || !addsToIt(input, coveredBy))) {
    return withOtherViews(input, coveredBy);
  }
  const tables = input.tables.map((table) => releaseTable(input, table));
  const groups = new Map(tables.map((table) => [table.key, table]));
  const content: ReleaseContent = {
    thresholds,
    responses: responses > 0 && responses < thresholds.counts ? null : responses,
    tables: tables.map((table, place) => {
      const exact = input.tables[place];
      return exact ? withBreakdown(input, exact, table, groups) : table;
    }),
  };
  return { kind: "made", content, responsesOf: null };
}

/** The responses exactly as the latest release has them, beside what has been added since to anything else. */
function withOtherViews(input: ReleaseInput, latest: KeptRelease): ReleaseOutcome {
  const others = input.tables
    .filter((table) => table.of !== "responses")
    .map((table) => releaseTable(input, table));
  const isNew = (table: ReleasedTable) =>
    table.carriedFrom === null &&
    (table.state === "shown" || !latest.content.tables.some(({ key }) => key === table.key));
  if (!others.some(isNew)) return { kind: "covered", by: latest };
  const responses = latest.content.tables
    .filter((table) => table.of === "responses")
    .map((table) =>
      table.carriedFrom || table.state === "not-available" ? table : carry({ release: latest, table }),
    );
  const { thresholds } = input;
  const content = { thresholds, responses: latest.content.responses, tables: [...responses, ...others] };
  return { kind: "made", content, responsesOf: latest };
}

/** How many have come since a table was last shown: of whatever it counts. */
function differingSince(
  table: ExactTable,
  { release, table: shown }: { release: KeptRelease; table: ReleasedTable },
): number {
  if (table.of === "responses") return release.differing;
  // Of a table withheld for being small only its most is known.
  const mostWithheld = Math.max(release.content.thresholds.counts - 1, shown.columns.length);
  return sum(table.counts) - (shown.responses ?? mostWithheld);
}

/** Whether the number of responses alone would say who came or went since an earlier release. */
function tooClose({ earlier, responses, thresholds }: ReleaseInput): boolean {
  return earlier.some(
    (release) =>
      release.differing < thresholds.counts ||
      responses - (release.content.responses ?? 0) < thresholds.counts,
  );
}

/** With the very same responses a new table or breakdown may be added to what was shown. */
function addsToIt({ tables }: ReleaseInput, release: KeptRelease): boolean {
  return tables.some((table) => {
    if (table.of !== "responses") return false;
    const shown = release.content.tables.find(({ key }) => key === table.key);
    if (!shown) return true;
    if (shown.state !== "shown" || shown.carriedFrom || !table.breakdown) return false;
    return !shown.breakdowns.some(({ by }) => by === table.breakdown?.by);
  });
}

function releaseTable(input: ReleaseInput, table: ExactTable): ReleasedTable {
  if (isRegrouped(input, table)) return blank(table, "not-available");
  const versions = ownVersions(input, table.key);
  const latest = versions.at(-1);
  if (latest && versions.some((version) => differingSince(table, version) < input.thresholds.counts)) {
    return carry(latest);
  }
  const before = versions.map((version) => version.table).filter(({ state }) => state === "shown");
  const smallest = input.thresholds.counts;
  const outcome =
    table.kind === "one-answer"
      ? hideLine(
          table.columns.map((column, place) => ({
            key: column.key,
            count: table.counts[place] ?? 0,
            rank: rankOf(column),
          })),
          before.map((shown) => ({ total: shown.responses ?? 0, shown: shownCells(shown) })),
          smallest,
        )
      : hideOptions(
          {
            answered: table.answered ?? 0,
            notAnswered: input.responses - (table.answered ?? 0),
            options: table.columns.map((column, place) => ({
              key: column.key,
              count: table.counts[place] ?? 0,
            })),
          },
          before.map((shown) => ({
            answered: shown.answered ?? 0,
            notAnswered: (shown.responses ?? 0) - (shown.answered ?? 0),
            shown: shownCells(shown),
          })),
          smallest,
        );
  if (outcome.kind === "carried-over") return latest ? carry(latest) : blank(table, "withheld");
  if (outcome.kind === "withheld") return blank(table, "withheld");
  return {
    ...blank(table, "shown"),
    responses: table.kind === "one-answer" ? sum(table.counts) : input.responses,
    answered: table.answered,
    cells: table.columns.map((column, place) =>
      outcome.hidden.has(column.key) ? null : (table.counts[place] ?? 0),
    ),
  };
}

function withBreakdown(
  input: ReleaseInput,
  exact: ExactTable,
  table: ReleasedTable,
  groups: ReadonlyMap<string, ReleasedTable>,
): ReleasedTable {
  const breakdown = exact.breakdown;
  if (!breakdown || table.kind !== "one-answer" || table.state !== "shown") return table;
  if (table.breakdowns.some(({ by }) => by === breakdown.by)) return table;
  const sizes = groups.get(breakdown.by);
  if (!sizes || !countsTheSame(input, table) || !countsTheSame(input, sizes)) return table;
  const versions = ownVersions(input, exact.key).filter(
    (version) => version.table.state === "shown" && version.release.id !== table.carriedFrom?.id,
  );
  const earlier = versions.flatMap((version) => earlierBreakdown(version.table, breakdown.by));
  // A release that showed the question but not its groups bounds them, and a later breakdown would tighten that.
  const comparable = earlier.length === versions.length;
  const outcome =
    comparable && sizes.state === "shown" && sizes.kind === "one-answer"
      ? hideBreakdown(
          {
            columns: exact.columns.map((column) => ({ key: column.key, rank: rankOf(column) })),
            rows: breakdown.rows,
            hiddenColumns: hiddenKeys(table),
            hiddenRows: hiddenKeys(sizes),
          },
          earlier,
          input.thresholds.counts,
        )
      : { kind: "withheld" as const };
  const sizeOf = shownCells(sizes);
  const rows = breakdown.rows.map((row): ReleasedBreakdown["rows"][number] => {
    const responses = sizeOf.get(row.key) ?? null;
    return {
      key: row.key,
      label: row.label,
      responses,
      cells: exact.columns.map((column, place) =>
        outcome.kind !== "shown" || responses === null || outcome.hiddenColumns.has(column.key)
          ? null
          : (row.counts[place] ?? 0),
      ),
    };
  });
  const state = outcome.kind === "shown" ? "shown" : comparable ? "withheld" : "not-available";
  return {
    ...table,
    breakdowns: [...table.breakdowns, { by: breakdown.by, label: breakdown.label, state, rows }],
  };
}

/** Whether a table's figures are of exactly the responses there are now. */
function countsTheSame(input: ReleaseInput, table: ReleasedTable): boolean {
  if (!table.carriedFrom) return true;
  return input.earlier.some((release) => release.id === table.carriedFrom?.id && release.differing === 0);
}

function earlierBreakdown(table: ReleasedTable, by: string): EarlierBreakdown[] {
  const breakdown = table.breakdowns.find((one) => one.by === by && one.state === "shown");
  if (!breakdown || table.state !== "shown") return [];
  const rows = breakdown.rows.flatMap((row) =>
    row.responses === null
      ? []
      : [
          [
            row.key,
            { total: row.responses, shown: new Map(row.cells.map((cell, i) => [keyAt(table, i), cell])) },
          ] as const,
        ],
  );
  return [{ all: { total: table.responses ?? 0, shown: shownCells(table) }, rows: new Map(rows) }];
}

/** The releases in which a table's figures were first shown, oldest first, with the breakdowns added to them later. */
function ownVersions(
  { earlier }: ReleaseInput,
  key: string,
): readonly { readonly release: KeptRelease; readonly table: ReleasedTable }[] {
  return earlier.flatMap((release) => {
    const own = release.content.tables.find((table) => table.key === key && table.carriedFrom === null);
    if (!own || own.state === "not-available") return [];
    const later = earlier
      .flatMap((other) => other.content.tables)
      .findLast((table) => table.key === key && table.carriedFrom?.id === release.id);
    const table = { ...own, breakdowns: later?.breakdowns ?? own.breakdowns };
    return [{ release, table }];
  });
}

/** Answers once counted in one table and now in another could be had by subtracting the tables. */
function isRegrouped({ earlier }: ReleaseInput, table: ExactTable): boolean {
  return earlier
    .flatMap((release) => release.content.tables)
    .some(
      (other) =>
        (other.key !== table.key && other.parts.some((part) => table.parts.includes(part))) ||
        (other.key === table.key && other.parts.some((part) => !table.parts.includes(part))),
    );
}

function carry({ release, table }: { release: KeptRelease; table: ReleasedTable }): ReleasedTable {
  return { ...table, carriedFrom: { id: release.id, number: release.number } };
}

function blank(table: ExactTable, state: ReleasedTable["state"]): ReleasedTable {
  return {
    key: table.key,
    title: table.title,
    wordings: [...table.wordings],
    about: [...table.about],
    of: table.of,
    kind: table.kind,
    parts: [...table.parts],
    columns: [...table.columns],
    state,
    responses: null,
    answered: null,
    cells: table.columns.map(() => null),
    breakdowns: [],
    carriedFrom: null,
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

function rankOf(column: Column): number {
  return { choice: 0, "dont-know": 0, "not-answered": 1, "not-asked": 2 }[column.role];
}

function hiddenKeys(table: ReleasedTable): ReadonlySet<string> {
  return new Set(table.columns.flatMap((column, place) => (table.cells[place] === null ? [column.key] : [])));
}

function shownCells(table: ReleasedTable): ReadonlyMap<string, number | null> {
  return new Map(table.columns.map((column, place) => [column.key, table.cells[place] ?? null]));
}

function keyAt(table: ReleasedTable, place: number): string {
  return table.columns[place]?.key ?? "";
}
