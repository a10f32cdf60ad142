import { type Figure, figuresOf, linesOfTable } from "../disclosure-control/figures.ts";
import type { ReleaseContent, ReleasedTable } from "../disclosure-control/release-shape.server.ts";
import { csvLine } from "../text/csv.ts";

/** The columns of counts.csv, in order, each with what it holds: for the file's first line and for the README. */
export const countsColumns: readonly { name: string; holds: string }[] = [
  { name: "release", holds: "The number of the release." },
  { name: "table", holds: "The same table has the same name here in every release of a re-visit." },
  {
    name: "focus areas",
    holds: "What a question belongs to; several are parted by semicolons. Empty for who answered.",
  },
  { name: "title", holds: "The question in its latest wording, or what respondents said about themselves." },
  { name: "group by", holds: "What the answers are broken down by; empty for all responses." },
  {
    name: "group",
    holds: "Which group the line counts, or “Other groups” with their names; empty for all responses.",
  },
  {
    name: "answer",
    holds:
      "The answer counted, or the answers that are counted together. “Not asked” counts those whose survey did not have the question yet, or no longer.",
  },
  { name: "count", holds: "How many gave this answer, or a symbol." },
  {
    name: "percentage",
    holds:
      "Of the base, to the nearest whole number, or a symbol. Given for answers only, not for “Don’t know” or “Not answered”. Where counts are hidden it may be to the nearest 5 or 10.",
  },
  {
    name: "base",
    holds:
      "How many gave one of the answers, without “Don’t know”; for several answers, how many answered at all.",
  },
  {
    name: "responses",
    holds:
      "How many responses the table, or the group, is made from; faces, notes or people where it counts those.",
  },
  {
    name: "figures from release",
    holds:
      "Where too little had changed to show new figures, the release whose figures stand here; else the release’s own number.",
  },
  {
    name: "counted",
    holds:
      "What is counted: parents’ “responses”, young people’s “faces” or “cards” in discussions, the young people who answered by themselves (“own-answers”), “notes” of the open meeting, or “people” who came to it.",
  },
];

/**
 * A release as CSV: a line for each answer of each table, and again for each group where it is broken down. Who made the
 * file stands over an empty column at the end.
 */
export function releaseCsv(release: { number: number; content: ReleaseContent }, stamp: string): string {
  const lines = release.content.tables.flatMap((table) => linesOf(release, table));
  return `\uFEFF${csvLine([...countsColumns.map(({ name }) => name), stamp])}${lines.join("")}`;
}

/** How many lines it has below its heads. */
export function countReleaseLines({ tables }: ReleaseContent): number {
  return tables.flatMap(linesOfTable).reduce((sum, { columns }) => sum + columns.length, 0);
}

function linesOf(
  { number, content }: { number: number; content: ReleaseContent },
  table: ReleasedTable,
): string[] {
  return linesOfTable(table).flatMap((line) => {
    const figures = figuresOf(line, content.thresholds);
    return line.columns.map((column, place) =>
      csvLine([
        number,
        table.key,
        table.about.join("; "),
        table.title,
        line.by,
        line.group,
        column.label,
        figures.cells[place]?.count ?? "x",
        percent(figures.cells[place]?.percentage ?? "x"),
        figures.base,
        figures.responses,
        table.carriedFrom?.number ?? number,
        table.of,
        null,
      ]),
    );
  });
}

function percent(figure: Figure): string {
  return typeof figure === "number" ? `${figure}%` : figure;
}
