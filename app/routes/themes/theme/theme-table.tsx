import { useMemo, useState } from "react";
import { Table, type TableColumn } from "#app/components/aria/table.tsx";
import { type Sort, sortRows } from "#app/components/sort-rows.ts";
import type { ThemeTablePart, ThemeTableRow } from "#app/domain/themes/theme-table.ts";
import { Figure, figureColumns, type ThemeKey, tableLabel, valueOfFigure } from "./theme-figures.tsx";

type ThemeTableProps = { parts: readonly ThemeTablePart[]; theme: ThemeKey };

/** A row of figures, with the question that it answers where it does not stand under it; or a heading. */
type Item = { id: string; name: string; row: ThemeTableRow | null; question: string };

const bySource: Sort = { column: "group", direction: "ascending" };

/** Who said it: under the questions as they were asked, or sorted by a figure across all of them. */
export default function ThemeTable({ parts, theme }: ThemeTableProps) {
  const [sort, setSort] = useState<Sort>(bySource);
  const columns = useMemo(() => listColumns(theme), [theme]);
  const items = useMemo(() => listItems(parts, sort), [parts, sort]);
  return (
    <div className="theme-table">
      <Table
        label={tableLabel}
        columns={columns}
        items={items}
        textOf={({ name }) => name}
        headingOf={({ row, name }) => (row === null ? name : null)}
        sort={sort}
        onSort={setSort}
        whenEmpty="Nothing is under it yet."
      />
    </div>
  );
}

function listItems(parts: readonly ThemeTablePart[], { column, direction }: Sort): Item[] {
  const figure = figureColumns.find(({ id }) => id === column)?.id;
  if (figure === undefined) {
    return parts.flatMap(({ key, heading, rows }) => [
      { id: `heading:${key}`, name: heading, row: null, question: "" },
      ...(direction === "ascending" ? rows : rows.toReversed()).map((row) => itemOf(row, "")),
    ]);
  }
  const all = parts.flatMap(({ heading, rows }) => rows.map((row) => itemOf(row, heading)));
  return sortRows(all, direction, ({ row }) => row && valueOfFigure(row, figure));
}

function itemOf(row: ThemeTableRow, question: string): Item & { row: ThemeTableRow } {
  return { id: row.key, name: row.label, row, question };
}

function listColumns(theme: ThemeKey): TableColumn<Item>[] {
  return [
    {
      id: "group",
      name: "Source or group",
      isSortable: true,
      cell: ({ name, question }) => (
        <>
          {name}
          {question === "" ? null : <span className="theme-question small soft">{question}</span>}
        </>
      ),
    },
    ...figureColumns.map(({ id, name }) => ({
      id,
      name,
      isSortable: true,
      isNumeric: true,
      cell: ({ row }: Item) => (row === null ? null : <Figure row={row} column={id} theme={theme} />),
    })),
  ];
}
