import { type ReactNode, useId } from "react";
import "./data-table.css";

type DataTableProps = {
  caption: ReactNode;
  /** Says the caption only to screen readers, where a heading above says the same. */
  captionHidden?: boolean;
  columns: readonly {
    key: string;
    label: ReactNode;
    numeric?: boolean;
    /** Holds sentences, which a narrow screen does not squeeze to a word a line. */
    sentences?: boolean;
  }[];
  /** Cells in the columns' order; the first heads its row. A heading stands over the row and those that follow it. */
  rows: readonly { key: string; heading?: string; cells: readonly ReactNode[] }[];
  /** A last row of totals. */
  foot?: readonly ReactNode[];
  /** What the symbols mean, where the figures are from. */
  note?: ReactNode;
  /** Shown in place of the table when there are no rows. */
  empty?: ReactNode;
};

/** A table that scrolls inside itself on a narrow screen, by keyboard too. */
export function DataTable({ caption, captionHidden, columns, rows, foot, note, empty }: DataTableProps) {
  const id = useId();
  if (rows.length === 0 && empty) return <div className="data-table-empty">{empty}</div>;
  const kind = (index: number) => {
    if (columns[index]?.numeric) return "data-table-number";
    return columns[index]?.sentences ? "data-table-sentences" : undefined;
  };
  const row = (cells: readonly ReactNode[]) =>
    cells.map((cell, index) => {
      const key = columns[index]?.key ?? index;
      return index === 0 ? (
        <th key={key} scope="row" className={kind(index)}>
          {cell}
        </th>
      ) : (
        <td key={key} className={kind(index)}>
          {cell}
        </td>
      );
    });
  return (
    <div className="data-table-block">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable to be scrolled by keyboard. */}
      <section className="data-table-scroll" aria-labelledby={id} tabIndex={0}>
        <table className="data-table">
          <caption id={id} className={captionHidden ? "visually-hidden" : undefined}>
            {caption}
          </caption>
          <thead>
            <tr>
              {columns.map((column, index) => (
                <th key={column.key} scope="col" className={kind(index)}>
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          {splitAtHeadings(rows).map(({ key, heading, rows: rowsBelow }) => (
            <tbody key={key}>
              {heading === undefined ? null : (
                <tr>
                  <th scope="rowgroup" colSpan={columns.length}>
                    {heading}
                  </th>
                </tr>
              )}
              {rowsBelow.map(({ key: rowKey, cells }) => (
                <tr key={rowKey}>{row(cells)}</tr>
              ))}
            </tbody>
          ))}
          {foot ? (
            <tfoot>
              <tr>{row(foot)}</tr>
            </tfoot>
          ) : null}
        </table>
      </section>
      {note ? <div className="data-table-note">{note}</div> : null}
    </div>
  );
}

function splitAtHeadings(rows: DataTableProps["rows"]) {
  const parts: { key: string; heading: string | undefined; rows: DataTableProps["rows"][number][] }[] = [];
  for (const row of rows) {
    const last = parts.at(-1);
    if (last && row.heading === undefined) last.rows.push(row);
    else parts.push({ key: row.key, heading: row.heading, rows: [row] });
  }
  return parts;
}
