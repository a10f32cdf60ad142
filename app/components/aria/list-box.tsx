import type { ReactNode } from "react";
import { ListBox as AriaListBox, type Key, ListBoxItem } from "react-aria-components/ListBox";
import "./list-box.css";

export type Option = { id: Key; name: string; label?: ReactNode };

type ListBoxProps = {
  label: string;
  options: readonly Option[];
  whenEmpty?: ReactNode;
  onOpen?: (id: Key) => void;
  /** Where it is all that a popover is opened for. */
  autoFocus?: boolean;
  /** In a picker, Escape is the picker's own. */
  isInPicker?: boolean;
  /** Where options stand side by side, as pictures do. */
  isGrid?: boolean;
};

export function ListBox({ label, options, whenEmpty, onOpen, autoFocus, isInPicker, isGrid }: ListBoxProps) {
  return (
    <AriaListBox
      className={isGrid ? "aria-list-box aria-list-box--grid" : "aria-list-box"}
      layout={isGrid ? "grid" : "stack"}
      aria-label={label}
      items={options}
      onAction={onOpen}
      autoFocus={autoFocus ? "first" : undefined}
      escapeKeyBehavior={isInPicker ? "none" : undefined}
      renderEmptyState={() => whenEmpty}
    >
      {(option) => (
        <ListBoxItem id={option.id} className="aria-option" textValue={option.name}>
          {option.label ?? option.name}
        </ListBoxItem>
      )}
    </AriaListBox>
  );
}
