import type { Column, ReleasedBreakdown, ReleasedTable } from "./release-shape.server.ts";
import type { Thresholds } from "./thresholds-shape.server.ts";

/*
 * What may be read from a released table. Everything here follows from the cells that are shown, so that a base or a
 * percentage never says more than the counts beside it.
 */

/** As DfE's tables use them: confidential, not applicable, not available, rounds to nothing but is not. */
export type FigureSymbol = "c" | "z" | "x" | "low";
export type Figure = number | FigureSymbol;

export const symbolMeanings: Readonly<Record<FigureSymbol, string>> = {
  c: "confidential: a small number, or one from which a small number could be worked out",
  z: "not applicable: percentages are of those who gave one of the answers",
  x: "not available: too few answers, or it would say too much beside an earlier release",
  low: "rounds to 0% but is not none",
};

export interface TableFigures {
  readonly cells: readonly { readonly count: Figure; readonly percentage: Figure }[];
  /** Those who gave one of the answers, don’t know aside: what percentages are of. */
  readonly base: Figure;
  readonly responses: Figure;
}

/** What is counted of a table: its own line, or that of one group in the columns of its split. */
export type Line = Pick<
  ReleasedTable,
  "kind" | "state" | "columns" | "answered" | "shares" | "responses" | "cells"
>;

/** The table’s own line, then one for each group of each of its splits, with what each is called. */
export function linesOfTable(table: ReleasedTable): (Line & { by: string; group: string })[] {
  return [
    { ...table, by: "", group: "" },
    ...table.breakdowns.flatMap((split) =>
      split.rows.map((row) => ({
        ...table,
        state: split.state,
        columns: columnsOfSplit(table, split),
        shares: undefined,
        responses: row.responses,
        cells: row.cells,
        by: split.label,
        group: row.label,
      })),
    ),
  ];
}

/** A split may count answers together that the table shows apart. */
export function columnsOfSplit(table: Pick<ReleasedTable, "columns">, split: ReleasedBreakdown): Column[] {
  return split.columns ?? table.columns;
}

/** Counts, percentages and base of a line of a released table, with symbols. */
export function figuresOf(line: Line, thresholds: Thresholds): TableFigures {
  const hidden: FigureSymbol = line.state === "not-available" ? "x" : "c";
  const base = baseOf(line);
  return {
    cells: line.columns.map((column, place) => {
      const count = line.cells[place] ?? null;
      const share = line.shares?.percent[place] ?? null;
      const percentage = column.role === "choice" ? (share ?? percentageOf(count, base, thresholds)) : "z";
      return { count: count ?? hidden, percentage: percentage === "c" ? hidden : percentage };
    }),
    base: base ?? hidden,
    responses: line.responses ?? hidden,
  };
}

function baseOf({ kind, answered, columns, cells, responses }: Line): number | null {
  if (kind === "several-answers") return answered;
  const places = columns.map(({ role }, place) => ({
    isChoice: role === "choice",
    count: cells[place] ?? null,
  }));
  // Where groups are counted together with those who did not say, how many said anything is not known.
  if (
    columns.some(({ role, merges }) => role !== "choice" && merges?.some((part) => part.role === "choice"))
  ) {
    return null;
  }
  const chosen = addCounts(places.filter(({ isChoice }) => isChoice));
  if (chosen !== null) return chosen;
  const others = addCounts(places.filter(({ isChoice }) => !isChoice));
  return responses === null || others === null ? null : responses - others;
}

function addCounts(cells: readonly { count: number | null }[]): number | null {
  return cells.reduce<number | null>(
    (total, { count }) => (total === null || count === null ? null : total + count),
    0,
  );
}

function percentageOf(count: number | null, base: number | null, thresholds: Thresholds): Figure {
  if (base === 0) return "z";
  if (count === null) return "c";
  if (base === null || base < thresholds.percentages) return "x";
  const rounded = Math.round((count / base) * 100);
  return rounded === 0 && count > 0 ? "low" : rounded;
}
