import { DataTable } from "#app/components/data-table.tsx";
import type { ThemeTablePart } from "#app/domain/themes/theme-table.ts";
import { Figure, figureColumns, type ThemeKey, tableLabel } from "./theme-figures.tsx";

type PlainThemeTableProps = { parts: readonly ThemeTablePart[]; theme: ThemeKey };

/** Who said it, without script: by source and by group, each under its heading. */
export function PlainThemeTable({ parts, theme }: PlainThemeTableProps) {
  return (
    <DataTable
      caption={tableLabel}
      captionHidden
      columns={[
        { key: "group", label: "Source or group" },
        ...figureColumns.map(({ id, name }) => ({ key: id, label: name, numeric: true })),
      ]}
      rows={parts.flatMap(({ heading, rows }) =>
        rows.map((row, place) => ({
          key: row.key,
          heading: place === 0 ? heading : undefined,
          cells: [
            row.label,
            ...figureColumns.map(({ id }) => <Figure key={id} row={row} column={id} theme={theme} />),
          ],
        })),
      )}
    />
  );
}
