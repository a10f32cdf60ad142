import { columnsOfSplit } from "../disclosure-control/figures.ts";
import type { ReleaseContent, ReleasedTable } from "../disclosure-control/release-shape.server.ts";
import type { ReleasedNumber } from "./released-labels.ts";

/** Every number of a release with the words by which a sentence would name it. */
export function listReleasedNumbers({ responses, tables }: ReleaseContent): ReleasedNumber[] {
  return [{ labels: ["responses"], count: responses }, ...tables.flatMap(listNumbersOfTable)];
}

function listNumbersOfTable(table: ReleasedTable): ReleasedNumber[] {
  const { state, breakdowns, of } = table;
  if (state !== "shown" || of !== "responses") return [];
  // The same answers are offered under many questions: only with a group do they name one table.
  return breakdowns
    .filter((breakdown) => breakdown.state === "shown")
    .flatMap((split) =>
      split.rows.flatMap((row) => {
        const groups = row.merges ?? [row];
        // What is counted together says nothing of each: a sentence that does says what the release hides.
        const countOf = (count: number | null, parts: number) => (parts === 1 ? count : null);
        const sizes = groups.map(({ label }) => ({
          labels: [label, "responses"],
          count: countOf(row.responses, groups.length),
        }));
        const cells = columnsOfSplit(table, split).flatMap((column, place) => {
          const answers = column.merges ?? [column];
          return answers
            .filter(({ role }) => role === "choice")
            .flatMap((answer) =>
              groups.map((group) => ({
                labels: [group.label, answer.label],
                count: countOf(row.cells[place] ?? null, groups.length * answers.length),
              })),
            );
        });
        return [...sizes.filter(({ count }) => count === null), ...cells];
      }),
    );
}
