import type { ReactNode } from "react";
import { Checkbox as AriaCheckbox } from "react-aria-components/Checkbox";
import "./checkbox.css";

type CheckboxProps = {
  /** None where the table names it: by the row that it chooses, or all of them. */
  label?: ReactNode;
  /** Chooses its row of a table; in the head, all of them. */
  slot?: "selection";
  isDisabled?: boolean;
  /** Some of what it stands for is chosen, and some is not. */
  isIndeterminate?: boolean;
  isSelected?: boolean;
  onChange?: (isSelected: boolean) => void;
};

/** A tick. It posts nothing by itself. */
export function Checkbox({ label, ...checkbox }: CheckboxProps) {
  return (
    <AriaCheckbox {...checkbox} className="aria-checkbox">
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className="aria-checkbox-box" aria-hidden="true">
            {isIndeterminate ? "–" : isSelected ? "✓" : null}
          </span>
          {label}
        </>
      )}
    </AriaCheckbox>
  );
}
