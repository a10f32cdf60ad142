import type { ReleasedTable } from "./release.ts";
import type { Thresholds } from "./thresholds.ts";

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

/** Counts, percentages and base of a released table (`cells` may be those of one group of it), with symbols. */
export function figuresOf(
  table: Pick<ReleasedTable, "kind" | "state" | "columns" | "answered">,
  line: { readonly responses: number | null; readonly cells: readonly (number | null)[] },
  thresholds: Thresholds,
): TableFigures {
  const hidden: FigureSymbol = table.state === "not-available" ? "x" : "c";
  const base = baseOf(table, line);
  return {
    cells: table.columns.map((column, place) => {
      const count = line.cells[place] ?? null;
      const percentage = column.role === "choice" ? percentageOf(count, base, thresholds) : "z";
      return { count: count ?? hidden, percentage: percentage === "c" ? hidden : percentage };
    }),
    base: base ?? hidden,
    responses: line.responses ?? hidden,
  };
}

function baseOf(
  table: Pick<ReleasedTable, "kind" | "columns" | "answered">,
  line: { readonly responses: number | null; readonly cells: readonly (number | null)[] },
): number | null {
  if (table.kind === "several-answers") return table.answered;
  const others = line.cells.filter((_, place) => table.columns[place]?.role !== "choice");
  if (line.responses === null || others.some((count) => count === null)) return null;
  return line.responses - others.reduce<number>((total, count) => total + (count ?? 0), 0);
}

function percentageOf(count: number | null, base: number | null, thresholds: Thresholds): Figure {
  if (base === 0) return "z";
  if (count === null) return "c";
  if (base === null || base < thresholds.percentages) return "x";
  const rounded = Math.round((count / base) * 100);
  return rounded === 0 && count > 0 ? "low" : rounded;
}
