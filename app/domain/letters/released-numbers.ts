import type { ReleaseContent, ReleasedTable } from "../collation/release.ts";
import type { ReleasedNumber } from "./small-numbers.ts";

/** Every number of a release with the words by which a sentence would name it. */
export function listReleasedNumbers({ responses, tables }: ReleaseContent): ReleasedNumber[] {
  return [{ labels: ["responses"], count: responses }, ...tables.flatMap(listNumbersOfTable)];
}

function listNumbersOfTable({ state, columns, breakdowns, of }: ReleasedTable): ReleasedNumber[] {
  if (state !== "shown" || of !== "responses") return [];
  const choices = columns.map(({ label, role }) => (role === "choice" ? label : null));
  // The same answers are offered under many questions: only with a group do they name one table.
  return breakdowns
    .filter((breakdown) => breakdown.state === "shown")
    .flatMap(({ rows }) =>
      rows.flatMap((row) => [
        ...(row.responses === null ? [{ labels: [row.label, "responses"], count: null }] : []),
        ...choices.flatMap((label, place) =>
          label === null ? [] : [{ labels: [row.label, label], count: row.cells[place] ?? null }],
        ),
      ]),
    );
}
