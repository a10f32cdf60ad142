import { type CSSProperties, type ReactNode, useMemo } from "react";
import { Table as AriaTable, Cell, Column, Row, TableBody, TableHeader } from "react-aria-components/Table";
import { TableLayout, Virtualizer } from "react-aria-components/Virtualizer";
import type { Sort } from "#app/components/sort-rows.ts";
import { Checkbox } from "./checkbox.tsx";
import "./table.css";

export type TableColumn<Item> = {
  id: string;
  name: string;
  cell: (item: Item) => ReactNode;
  /** Read out with each row; where none is, the first column is. */
  isRowHeader?: boolean;
  isSortable?: boolean;
  isNumeric?: boolean;
  /** In pixels. A table that is wider than its page scrolls inside itself. */
  minWidth?: number;
  /** In pixels, where it neither grows nor shrinks, or a share of what is left. */
  width?: number | `${number}fr`;
};

type TableProps<Item extends { id: string }> = {
  label: string;
  columns: readonly TableColumn<Item>[];
  items: readonly Item[];
  /** What somebody types to jump to a row. */
  textOf: (item: Item) => string;
  /** What an item says across all columns, where it is no row of figures but heads those that follow it; else null. */
  headingOf?: (item: Item) => string | null;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
  selectionMode?: "none" | "single" | "multiple";
  selected?: ReadonlySet<string>;
  onSelect?: (selected: ReadonlySet<string>) => void;
  /** Rows that cannot be chosen. */
  disabledIds?: ReadonlySet<string>;
  /** Enter, or a press on a row. */
  onOpen?: (id: string) => void;
  /** For hundreds of rows: only those in sight stand in the page. */
  isVirtualized?: boolean;
  whenEmpty: ReactNode;
};

/** In pixels, until a row has been measured: one of two lines. */
const estimatedRowHeight = 56;
const tickWidth = 48;
const layoutOptions = { estimatedRowHeight, estimatedHeadingHeight: 40 };

/** Rows and columns that are sorted, chosen and opened, by keyboard too. A static figure stays a `DataTable`. */
export function Table<Item extends { id: string }>(props: TableProps<Item>) {
  if (!props.isVirtualized) return <Grid {...props} />;
  return (
    <Virtualizer layout={TableLayout} layoutOptions={layoutOptions}>
      <Grid {...props} />
    </Virtualizer>
  );
}

function Grid<Item extends { id: string }>(props: TableProps<Item>) {
  const { label, columns, items, textOf, headingOf, sort, onSort, onSelect, onOpen, whenEmpty } = props;
  const { selectionMode = "none", selected, disabledIds, isVirtualized } = props;
  const hasRowHeader = columns.some(({ isRowHeader }) => isRowHeader);
  const isMultiple = selectionMode === "multiple";
  const dependencies = useMemo(() => [columns, isMultiple], [columns, isMultiple]);
  const table = (
    <AriaTable
      className={isVirtualized ? "aria-table aria-table--virtual" : "aria-table"}
      aria-label={label}
      selectionMode={selectionMode}
      selectedKeys={selected}
      onSelectionChange={(keys) =>
        onSelect?.(
          new Set(
            keys === "all"
              ? items.map(({ id }) => id).filter((id) => !disabledIds?.has(id))
              : [...keys].map(String),
          ),
        )
      }
      disabledKeys={disabledIds}
      disabledBehavior="selection"
      sortDescriptor={sort}
      onSortChange={({ column, direction }) => onSort?.({ column: String(column), direction })}
      onRowAction={onOpen ? (key) => onOpen(String(key)) : undefined}
    >
      <TableHeader className="aria-table-head">
        {isMultiple ? (
          <Column
            className="aria-table-column aria-table-column--tick"
            width={tickWidth}
            minWidth={tickWidth}
          >
            <Checkbox slot="selection" />
          </Column>
        ) : null}
        {columns.map(({ id, name, isRowHeader, isSortable, isNumeric, width, minWidth }, place) => (
          <Column
            key={id}
            id={id}
            className={isNumeric ? "aria-table-column aria-table-column--numeric" : "aria-table-column"}
            isRowHeader={hasRowHeader ? (isRowHeader ?? false) : place === 0}
            allowsSorting={isSortable ?? false}
            width={width}
            minWidth={typeof width === "number" ? width : minWidth}
            style={isVirtualized ? undefined : columnStyle(typeof width === "number" ? width : minWidth)}
          >
            {({ sortDirection }) => (
              <span className="aria-table-name">
                {name}
                {isSortable ? (
                  <span className="aria-table-arrow" aria-hidden="true">
                    {sortDirection === undefined ? "↕" : sortDirection === "ascending" ? "↑" : "↓"}
                  </span>
                ) : null}
              </span>
            )}
          </Column>
        ))}
      </TableHeader>
      <TableBody
        className="aria-table-body"
        items={items}
        dependencies={dependencies}
        renderEmptyState={() => <div className="aria-table-empty">{whenEmpty}</div>}
      >
        {(item) => {
          const heading = headingOf?.(item) ?? null;
          if (heading !== null) return <HeadingRow id={item.id} heading={heading} columns={columns.length} />;
          return (
            <Row id={item.id} className="aria-table-row" textValue={textOf(item)}>
              {isMultiple ? (
                <Cell className="aria-table-cell aria-table-cell--tick">
                  <Checkbox slot="selection" />
                </Cell>
              ) : null}
              {columns.map(({ id, name, cell, isNumeric }) => (
                <Cell
                  key={id}
                  data-column={name}
                  className={isNumeric ? "aria-table-cell aria-table-cell--numeric" : "aria-table-cell"}
                >
                  {cell(item)}
                </Cell>
              ))}
            </Row>
          );
        }}
      </TableBody>
    </AriaTable>
  );
  return isVirtualized ? table : <div className="aria-table-scroll">{table}</div>;
}

/** A narrow screen has no columns, and leaves it out. */
function columnStyle(minWidth: number | undefined): CSSProperties {
  return { "--aria-table-column": minWidth === undefined ? "auto" : `${minWidth}px` } as CSSProperties;
}

/** Heads the rows below it, in a table of which no rows are chosen. */
function HeadingRow({ id, heading, columns }: { id: string; heading: string; columns: number }) {
  return (
    <Row id={id} className="aria-table-row" textValue={heading}>
      <Cell className="aria-table-cell aria-table-cell--heading" colSpan={columns}>
        <span className="aria-table-heading">{heading}</span>
      </Cell>
    </Row>
  );
}
