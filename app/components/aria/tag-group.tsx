import { type ReactNode, useRef } from "react";
import { TagGroup as AriaTagGroup, type Key, Label, Tag, TagList } from "react-aria-components/TagGroup";
import { focusOnceDrawn } from "#app/components/focus-once-drawn.ts";
import { Button } from "./button.tsx";
import "./tag-group.css";

type TagGroupProps<Id extends Key> = {
  label: string;
  isLabelHidden?: boolean;
  /** `name` is what the tag says, to those who hear it. */
  tags: readonly { id: Id; name: string; label?: ReactNode; mayRemove?: boolean }[];
  whenEmpty?: ReactNode;
  /** Tags that can be switched on and off. */
  selected?: readonly Id[];
  onSelect?: (selected: Id[]) => void;
  onRemove?: (id: Id) => void;
};

/** Short names, some of which can be chosen or removed (Delete, or their button). */
export function TagGroup<Id extends Key>(props: TagGroupProps<Id>) {
  const { label, isLabelHidden, tags, whenEmpty, selected, onSelect, onRemove } = props;
  const list = useRef<HTMLDivElement>(null);
  const remove = (keys: Set<Key>) => {
    const id = tags.find((tag) => keys.has(tag.id) && tag.mayRemove !== false)?.id;
    if (id === undefined) return;
    const hadFocus = list.current?.contains(document.activeElement) === true;
    onRemove?.(id);
    // React Aria lets the focus fall to the page when the tag that had it goes.
    if (hadFocus) {
      focusOnceDrawn(() =>
        document.activeElement === document.body
          ? (list.current?.querySelector<HTMLElement>("[role=row]") ?? list.current)
          : null,
      );
    }
  };
  return (
    <AriaTagGroup
      className="aria-tags"
      aria-label={isLabelHidden ? label : undefined}
      selectionMode={onSelect ? "multiple" : "none"}
      selectedKeys={selected ?? []}
      onSelectionChange={(keys) =>
        onSelect?.(tags.filter(({ id }) => keys === "all" || keys.has(id)).map(({ id }) => id))
      }
      onRemove={onRemove ? remove : undefined}
    >
      {isLabelHidden ? null : <Label className="aria-label">{label}</Label>}
      <TagList ref={list} className="aria-tag-list" renderEmptyState={() => whenEmpty}>
        {tags.map((tag) => (
          <Tag key={tag.id} id={tag.id} className="aria-tag" textValue={tag.name}>
            {tag.label ?? tag.name}
            {onRemove && tag.mayRemove !== false ? (
              <Button slot="remove" kind="quiet">
                <span aria-hidden="true">×</span>
              </Button>
            ) : null}
          </Tag>
        ))}
      </TagList>
    </AriaTagGroup>
  );
}
