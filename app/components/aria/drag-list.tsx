import type { ReactNode } from "react";
import { Button, GridList, GridListItem } from "react-aria-components/GridList";
import { useDragAndDrop } from "react-aria-components/useDragAndDrop";
import "./drag-list.css";

/** What is dragged from a `DragList` on a `DropTarget`: the id of its row. */
export const draggedType = "application/x-row";

type DragListProps<Item extends { id: string; name: string }> = {
  label: string;
  items: readonly Item[];
  children: (item: Item) => ReactNode;
};

/** Rows that are dragged on a `DropTarget`, by pointer, touch and keyboard (Enter on the grip). */
export function DragList<Item extends { id: string; name: string }>(props: DragListProps<Item>) {
  const { label, items, children } = props;
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys].flatMap((key) => {
        const item = items.find(({ id }) => id === key);
        return item ? [{ "text/plain": item.name, [draggedType]: item.id }] : [];
      }),
    getAllowedDropOperations: () => ["link", "copy"],
  });
  return (
    <GridList
      className="aria-drag-list"
      aria-label={label}
      keyboardNavigationBehavior="tab"
      dragAndDropHooks={dragAndDropHooks}
    >
      {items.map((item) => (
        <GridListItem key={item.id} id={item.id} className="aria-drag-row" textValue={item.name}>
          <Button slot="drag" className="aria-drag-grip">
            <span aria-hidden="true">⠿</span>
          </Button>
          {children(item)}
        </GridListItem>
      ))}
    </GridList>
  );
}
