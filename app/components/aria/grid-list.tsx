import { type ReactNode, useCallback, useMemo } from "react";
import {
  GridList as AriaGridList,
  GridListItem,
  type Key,
  type Selection,
} from "react-aria-components/GridList";
import { ListLayout, Virtualizer } from "react-aria-components/Virtualizer";
import "./grid-list.css";

type GridListProps<Item extends { id: Key }> = {
  label: string;
  items: readonly Item[];
  /** What somebody types to jump to a row. */
  textOf: (item: Item) => string;
  children: (item: Item) => ReactNode;
  /** In pixels: rows of one height, of which only those in sight stand in the page. */
  rowSize: number;
  selected: "all" | Iterable<Key>;
  onSelect: (selected: Selection) => void;
  /** Enter or a press on a row. */
  onOpen?: (id: Key) => void;
  whenEmpty: ReactNode;
  /** Where letters are shortcuts of the page, and do not jump to rows. */
  disallowTypeAhead?: boolean;
};

/** A list of any length: arrow keys, Shift and Ctrl choose rows. */
export function GridList<Item extends { id: Key }>(props: GridListProps<Item>) {
  const {
    label,
    items,
    textOf,
    children,
    rowSize,
    selected,
    onSelect,
    onOpen,
    whenEmpty,
    disallowTypeAhead,
  } = props;
  const layoutOptions = useMemo(() => ({ rowSize }), [rowSize]);
  // React Aria goes through all of the items wherever this is another function.
  const drawRow = useCallback(
    (item: Item) => (
      <GridListItem id={item.id} className="aria-grid-row" textValue={textOf(item)}>
        {children(item)}
      </GridListItem>
    ),
    [textOf, children],
  );
  return (
    <Virtualizer layout={ListLayout} layoutOptions={layoutOptions}>
      <AriaGridList
        className="aria-grid-list"
        aria-label={label}
        items={items}
        selectionMode="multiple"
        selectionBehavior="replace"
        selectedKeys={selected}
        onSelectionChange={onSelect}
        onAction={onOpen}
        disallowTypeAhead={disallowTypeAhead}
        renderEmptyState={() => <div className="aria-grid-list-empty">{whenEmpty}</div>}
      >
        {drawRow}
      </AriaGridList>
    </Virtualizer>
  );
}
