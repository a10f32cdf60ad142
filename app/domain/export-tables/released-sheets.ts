import { type Figure, figuresOf, linesOfTable } from "../disclosure-control/figures.ts";
import type { ReleaseContent, ReleasedTable } from "../disclosure-control/release-shape.server.ts";

type ReleasedRow = { cells: readonly (string | number | { share: number } | null)[]; as?: "title" | "heads" };

type ReleasedSheet = { name: string; widths: readonly number[]; rows: readonly (readonly ReleasedRow[])[] };

/** A sheet for each table of a release, as it is shown: small numbers hidden, with their symbols. */
export function releasedSheets({
  number,
  content,
}: {
  number: number;
  content: ReleaseContent;
}): ReleasedSheet[] {
  return content.tables.map((table, index) => ({
    name: `T${index + 1} ${table.title}`,
    widths: [40, 14, 14],
    rows: [rowsOf(table, number, content)],
  }));
}

function rowsOf(table: ReleasedTable, number: number, { thresholds }: ReleaseContent): ReleasedRow[] {
  return [
    { as: "title", cells: [table.title] },
    ...(table.about.length > 0 ? [{ cells: ["Focus areas", table.about.join("; ")] }] : []),
    { cells: ["Counted", table.of] },
    { cells: ["Release", table.carriedFrom?.number ?? number] },
    ...linesOfTable(table).flatMap((line): ReleasedRow[] => {
      const figures = figuresOf(line, thresholds);
      return [
        { cells: [] },
        { as: "heads", cells: [line.by === "" ? "All" : `${line.by}: ${line.group}`, "Count", "Percentage"] },
        ...line.columns.map(({ label }, place): ReleasedRow => {
          const cell = figures.cells[place];
          return { cells: [label, cell?.count ?? "x", percentage(cell?.percentage ?? "x")] };
        }),
        { cells: ["Base of the percentages", figures.base] },
        { cells: ["All counted", figures.responses] },
      ];
    }),
  ];
}

function percentage(figure: Figure) {
  return typeof figure === "number" ? `${figure}%` : figure;
}
