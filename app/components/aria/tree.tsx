import { type ReactNode, useState } from "react";
import { Tree as AriaTree, Button, type Key, TreeItem, TreeItemContent } from "react-aria-components/Tree";
import { DropIndicator, useDragAndDrop } from "react-aria-components/useDragAndDrop";
import "./tree.css";

export type TreeLeaf = {
  id: string;
  name: string;
  /** It cannot be dragged. */
  isFixed?: boolean;
};
export type TreeBranch<Leaf extends TreeLeaf> = { id: string; name: string; leaves: readonly Leaf[] };

type TreeProps<Leaf extends TreeLeaf> = {
  label: string;
  branches: readonly TreeBranch<Leaf>[];
  branchContent?: (branch: TreeBranch<Leaf>) => ReactNode;
  children: (leaf: Leaf) => ReactNode;
  /** Enter or a press on a leaf. */
  onOpen?: (leafId: string) => void;
  /** A leaf was dropped on another of its branch. */
  onDropOn?: (leafId: string, otherId: string) => void;
  /** A leaf was dropped between others: of its branch, or of any where there is `onMoveToBranch`. */
  onMove: (leafId: string, place: { side: "before" | "after"; otherId: string }) => void;
  /** A leaf was dropped on a branch. */
  onMoveToBranch?: (leafId: string, branchId: string) => void;
};

/** Branches that fold, with leaves that are dragged on or between each other, and from branch to branch: by pointer, touch and keyboard. */
export function Tree<Leaf extends TreeLeaf>(props: TreeProps<Leaf>) {
  const { label, branches, branchContent, children, onOpen, onDropOn, onMove, onMoveToBranch } = props;
  const [expanded, setExpanded] = useState<Iterable<Key>>(() => branches.map(({ id }) => id));
  const findLeaf = (key: Key) => branches.flatMap(({ leaves }) => leaves).find(({ id }) => id === key);
  // Where only leaves of one branch go together, what is dragged says which, and so does where it is held.
  const typeOf = (key: Key) =>
    onMoveToBranch
      ? "application/x-leaf"
      : `application/x-branch-${branches.findIndex(({ leaves }) => leaves.some(({ id }) => id === key))}`;
  const mayDropOn = (key: Key) => (findLeaf(key) ? onDropOn !== undefined : onMoveToBranch !== undefined);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys].flatMap((key) => {
        const leaf = findLeaf(key);
        return leaf && !leaf.isFixed ? [{ "text/plain": leaf.name, [typeOf(key)]: leaf.id }] : [];
      }),
    getDropOperation: (target, types) =>
      target.type === "item" &&
      (target.dropPosition === "on" ? mayDropOn(target.key) : findLeaf(target.key)) &&
      types.has(typeOf(target.key))
        ? "move"
        : "cancel",
    onItemDrop: ({ target, items }) => {
      const [item] = items;
      if (item?.kind !== "text") return;
      void item.getText(typeOf(target.key)).then((id) => onDropOn?.(id, String(target.key)));
    },
    onMove: ({ keys, target }) => {
      const [key] = keys;
      if (key === undefined || key === target.key) return;
      if (target.dropPosition === "on") {
        if (!findLeaf(target.key)) onMoveToBranch?.(String(key), String(target.key));
        return;
      }
      onMove(String(key), { side: target.dropPosition, otherId: String(target.key) });
    },
    renderDropIndicator: (target) => <DropIndicator target={target} className="aria-drop-indicator" />,
  });
  return (
    <AriaTree
      className="aria-tree"
      aria-label={label}
      keyboardNavigationBehavior="tab"
      expandedKeys={expanded}
      onExpandedChange={setExpanded}
      onAction={(key) => {
        if (findLeaf(key)) onOpen?.(String(key));
      }}
      dragAndDropHooks={dragAndDropHooks}
    >
      {branches.map((branch) => (
        <TreeItem
          key={branch.id}
          id={branch.id}
          className="aria-tree-row aria-tree-row--branch"
          textValue={branch.name}
        >
          <TreeItemContent>
            <Button slot="chevron" className="aria-tree-fold">
              <span aria-hidden="true">▸</span>
            </Button>
            <span className="aria-tree-content">{branchContent?.(branch) ?? branch.name}</span>
          </TreeItemContent>
          {branch.leaves.map((leaf) => (
            <TreeItem key={leaf.id} id={leaf.id} className="aria-tree-row" textValue={leaf.name}>
              <TreeItemContent>
                <Button slot="drag" className={leaf.isFixed ? "aria-tree-drag--fixed" : "aria-tree-drag"}>
                  <span aria-hidden="true">⠿</span>
                </Button>
                <span className="aria-tree-content">{children(leaf)}</span>
              </TreeItemContent>
            </TreeItem>
          ))}
        </TreeItem>
      ))}
    </AriaTree>
  );
}
