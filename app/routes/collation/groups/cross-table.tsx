import { DataTable } from "#app/components/data-table.tsx";
import { type CrossedCell, goodShareOf, goodWordsOf } from "#app/domain/collation/compared-groups.ts";
import type { QuestionTally } from "#app/domain/collation/tally.ts";
import { describeChildren } from "#app/domain/shares/answers-tallied.ts";
import { familiesOf, minAnswersToCompare, percent } from "#app/domain/shares/interval.ts";
import { type AboutName, aboutQuestions } from "#app/domain/survey/respondent-profile.ts";
import { formatNumber } from "#app/messages/format-number.ts";

type CrossTableProps = {
  everybody: QuestionTally;
  rows: AboutName;
  columns: AboutName;
  cells: readonly CrossedCell[];
};

const optionsOf = (name: AboutName) =>
  aboutQuestions.find((question) => question.name === name)?.options ?? [];

/** The good share by two things that families said about themselves, with how many answered in each cell. */
export function CrossTable({ everybody, rows, columns, cells }: CrossTableProps) {
  if (!goodShareOf(everybody)) {
    return <p>A list has no good side: choose a question with a scale for a table by two things.</p>;
  }
  const across = optionsOf(columns).filter(({ value }) => cells.some(({ column }) => column === value));
  const down = optionsOf(rows).filter(({ value }) => cells.some(({ row }) => row === value));
  const formatCell = (row: string, column: string) => {
    const cell = cells.find((one) => one.row === row && one.column === column);
    if (!cell || cell.good.base === 0) return "–";
    const { count, base } = cell.good;
    const families = familiesOf(cell.good);
    if (families < minAnswersToCompare) return `too few (${families})`;
    return `${percent(count / base)} of ${cell.good.clusters ? describeChildren(base, families) : formatNumber(base)}`;
  };
  return (
    <section aria-labelledby="crossed">
      <h2 id="crossed">By both at once</h2>
      <DataTable
        caption={`Share who said ${goodWordsOf(everybody)}, of those who answered`}
        columns={[
          { key: "row", label: "Group" },
          ...across.map(({ value, label }) => ({ key: value, label, numeric: true })),
        ]}
        rows={down.map(({ value, label }) => ({
          key: value,
          cells: [label, ...across.map((column) => formatCell(value, column.value))],
        }))}
        note={`A dash: nobody answered. Too few: fewer than ${minAnswersToCompare}, where one family more would turn it; how many answered is in brackets.`}
        empty="Nobody said both about themselves."
      />
    </section>
  );
}
