import type { ReactNode } from "react";
import { DropZone, Text } from "react-aria-components/DropZone";
import { draggedType } from "./drag-list.tsx";
import "./drop-target.css";

type DropTargetProps = {
  /** What a row is dropped on, to those who hear it. */
  label: string;
  onDrop: (rowId: string) => void;
  children: ReactNode;
};

/** What rows of a `DragList` are dropped on. */
export function DropTarget({ label, onDrop, children }: DropTargetProps) {
  return (
    <DropZone
      className="aria-drop-target"
      getDropOperation={(types) => (types.has(draggedType) ? "link" : "cancel")}
      onDrop={async ({ items }) => {
        const [item] = items;
        if (item?.kind === "text") onDrop(await item.getText(draggedType));
      }}
    >
      <Text slot="label" className="visually-hidden">
        {label}
      </Text>
      {children}
    </DropZone>
  );
}
